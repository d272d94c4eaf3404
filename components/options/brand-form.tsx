import { useState } from 'preact/hooks';
import type { OwnBrand } from '#utils/data/person-lists.ts';
import { language, word } from '#utils/i18n/words.ts';
import { readList, writeList } from './written-list.ts';

interface BrandFormProps {
  /** The one that is changed; a new one when left out. */
  brand?: OwnBrand;
  onSave(brand: OwnBrand): Promise<boolean>;
  onLeave?: () => void;
}

/** Names and domains of an own brand, several with commas between. */
export function BrandForm({ brand, onSave, onLeave }: BrandFormProps) {
  const comma = language() === 'ja' ? '、' : ', ';
  const [names, setNames] = useState(writeList(brand?.names ?? [], comma));
  const [domains, setDomains] = useState(writeList(brand?.domains ?? [], comma));
  const save = async (event: Event) => {
    event.preventDefault();
    const written = { names: readList(names), domains: readList(domains.replaceAll(/\s+/g, ',')) };
    if (!(await onSave(written)) || brand) return;
    setNames('');
    setDomains('');
  };
  return (
    <form class="add" data-list="brands" onSubmit={save}>
      <label class="field wide">
        <span>{word('options_brandNames')}</span>
        <input
          type="text"
          autocomplete="off"
          value={names}
          placeholder={word('options_brandNamesLike')}
          onInput={({ currentTarget }) => setNames(currentTarget.value)}
        />
      </label>
      <label class="field wide">
        <span>{word('options_brandDomains')}</span>
        <input
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          value={domains}
          placeholder={word('options_siteLike')}
          onInput={({ currentTarget }) => setDomains(currentTarget.value)}
        />
      </label>
      <button type="submit" class="button" data-action="add">
        {word(brand ? 'options_save' : 'options_add')}
      </button>
      {onLeave && (
        <button type="button" class="quiet" onClick={onLeave}>
          {word('trust_leave')}
        </button>
      )}
    </form>
  );
}
