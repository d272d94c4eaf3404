import { useState } from 'preact/hooks';
import { ownBrandId } from '#utils/brand/lists/own-brands.ts';
import type { OwnBrand } from '#utils/data/person-lists.ts';
import { word } from '#utils/i18n/words.ts';
import { BrandForm } from './brand-form.tsx';
import { BrandWords } from './brand-words.tsx';
import { hostText } from './host-name.tsx';
import { Section } from './section.tsx';
import type { SectionInput } from './site-sections.tsx';

/** Brands of the person's own, guarded like those of the catalogue. */
export function BrandSection({ kept: { lists }, ways, act, search }: SectionInput) {
  const [edited, setEdited] = useState<string | null>(null);
  const nameOf = ({ names }: OwnBrand) => names[0] ?? '';
  return (
    <Section
      id="brands"
      title={word('options_brands')}
      lead={word('options_brandsLead')}
      entries={lists.ownBrands.toSorted((one, other) => nameOf(one).localeCompare(nameOf(other)))}
      search={search}
      textOf={({ names, domains }) => [...names, ...domains.map(hostText)].join(' ')}
      draw={(brand) => {
        const id = ownBrandId(brand);
        if (id === edited) {
          return (
            <li class="entry" key={id}>
              <BrandForm
                brand={brand}
                onSave={async (next) => {
                  const saved = ways.saveBrand(next, id);
                  const undo = async () => {
                    const outcome = await saved;
                    return ways.saveBrand(brand, outcome.done ? outcome.id : undefined);
                  };
                  const isDone = await act(saved, word('options_changed', { site: nameOf(next) }), undo);
                  if (isDone) setEdited(null);
                  return isDone;
                }}
                onLeave={() => setEdited(null)}
              />
            </li>
          );
        }
        const remove = () =>
          act(ways.removeBrand(id), word('options_removed', { site: nameOf(brand) }), () => ways.saveBrand(brand));
        return <BrandRow key={id} brand={brand} onEdit={() => setEdited(id)} onRemove={remove} />;
      }}
    >
      <BrandForm onSave={(brand) => act(ways.saveBrand(brand), word('options_brandDone', { name: nameOf(brand) }))} />
    </Section>
  );
}

function BrandRow({ brand, onEdit, onRemove }: { brand: OwnBrand; onEdit: () => void; onRemove: () => void }) {
  const [name = ''] = brand.names;
  return (
    <li class="entry" data-host={brand.domains[0]}>
      <BrandWords brand={brand} />
      <span class="entry-ways">
        <button
          type="button"
          class="quiet"
          data-action="edit"
          aria-label={word('options_editOne', { site: name })}
          onClick={onEdit}
        >
          {word('options_edit')}
        </button>
        <button
          type="button"
          class="quiet"
          data-action="remove"
          aria-label={word('options_removeOne', { site: name })}
          onClick={onRemove}
        >
          {word('options_remove')}
        </button>
      </span>
    </li>
  );
}
