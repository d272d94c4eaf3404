import { useEffect, useState } from 'preact/hooks';
import { counted, word } from '#utils/i18n/words.ts';
import type { BrandName } from '#utils/playbook/brand-places.ts';
import { Stranger } from '../stranger.tsx';
import type { GuideWays } from './guide-ways.ts';
import { brandName } from './incident-words.ts';

interface BrandSearchProps {
  find: GuideWays['findBrands'];
  onChoose(brand: BrandName): void;
  /** It is none of them, or nobody knows. */
  onLeave(): void;
}

/** A brand of the catalogue by its name. */
export function BrandSearch({ find, onChoose, onLeave }: BrandSearchProps) {
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly BrandName[] | null>(null);
  useEffect(() => {
    let isStale = false;
    // an answer to what was typed before must not replace that to what is typed now
    void find(text).then((brands) => isStale || setFound(brands));
    return () => {
      isStale = true;
    };
  }, [text, find]);
  return (
    <div class="brand-search">
      <label class="field">
        <span>{word('guide_brandSearch')}</span>
        <input
          type="search"
          autocomplete="off"
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          onKeyDown={(event) => {
            const [best] = found ?? [];
            if (event.key === 'Enter' && text.trim() !== '' && best) onChoose(best);
          }}
        />
      </label>
      <p class="unseen" role="status">
        {text !== '' && found && counted(found.length, { one: 'guide_brandFoundOne', other: 'guide_brandFound' })}
      </p>
      {found?.length === 0 && <p class="soft small">{word('guide_brandNotFound')}</p>}
      <ul class="brands">
        {found?.map((brand) => (
          <li key={brand.id}>
            <button type="button" class="button" data-brand={brand.id} onClick={() => onChoose(brand)}>
              <Stranger text={brandName(brand)} />
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="quiet" data-action="noBrand" onClick={onLeave}>
        {word('guide_brandNot')}
      </button>
    </div>
  );
}
