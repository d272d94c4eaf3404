import { useEffect, useRef, useState } from 'preact/hooks';
import { word } from '#utils/i18n/words.ts';
import type { BrandName } from '#utils/playbook/brand-places.ts';
import { Stranger } from '../stranger.tsx';
import { BrandSearch } from './brand-search.tsx';
import type { GuideWays } from './guide-ways.ts';
import { brandName } from './incident-words.ts';

interface BrandChoiceProps {
  brand: BrandName | null;
  isFixed: boolean;
  /** Its name is being looked up. */
  isAwaited: boolean;
  ways: Pick<GuideWays, 'setBrand' | 'findBrands'>;
}

/** Whose account the notice speaks of: it decides which places the steps lead to. */
export function BrandChoice({ brand, isFixed, isAwaited, ways }: BrandChoiceProps) {
  const [wanted, setOpen] = useState<boolean | null>(null);
  const isOpen = !isFixed && !isAwaited && (wanted ?? brand === null);
  const none = isAwaited ? '…' : word('guide_brandNone');
  const change = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // what was pressed to choose is gone, and the keyboard with it
    if (wanted === false) change.current?.focus();
  }, [wanted]);
  const choose = (chosen: BrandName | null) => {
    setOpen(false);
    ways.setBrand(chosen);
  };
  return (
    <section class="brand-choice" aria-labelledby="brand-title">
      <h2 class="question-title" id="brand-title">
        {word('guide_brand')}
      </h2>
      <p class="chosen">
        <b data-brand={brand?.id}>{brand ? <Stranger text={brandName(brand)} /> : none}</b>{' '}
        {!isFixed && !isAwaited && !isOpen && (
          <button ref={change} type="button" class="quiet" data-action="changeBrand" onClick={() => setOpen(true)}>
            {word('guide_brandChange')}
          </button>
        )}
      </p>
      {isOpen && <BrandSearch find={ways.findBrands} onChoose={choose} onLeave={() => choose(null)} />}
    </section>
  );
}
