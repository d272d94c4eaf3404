import { useState } from 'preact/hooks';
import type { TwoStepPlace } from '#utils/data/health/two-step-place.ts';
import { twoStepPlaces } from '#utils/data/health/two-step-places.ts';
import type { DoneMarks } from '#utils/health/done-marks.ts';
import { word } from '#utils/i18n/words.ts';
import { HealthSection } from './health-section.tsx';
import { TwoStepRow } from './two-step-row.tsx';

interface TwoStepSectionProps {
  marks: DoneMarks;
  /** `false`: only what fits into a window is drawn. */
  isWhole: boolean;
  onMark(brand: string, isDone: boolean): Promise<boolean>;
}

/** So many brands fit into a window. */
const SEEN_FIRST = 12;

/** Two-step verification: in which order, and for each brand where it is switched on. */
export function TwoStepSection({ marks, onMark, isWhole }: TwoStepSectionProps) {
  const [search, setSearch] = useState('');
  const found = twoStepPlaces.filter((place) => textOf(place).includes(search.normalize('NFKC').trim().toLowerCase()));
  const done = Object.keys(marks.twoStep).length;
  return (
    <HealthSection id="two-step" title={word('twoStep_title')} lead={word('twoStep_lead')}>
      <h3>{word('twoStep_how')}</h3>
      <ol class="steps">
        <li>{word('twoStep_howApp')}</li>
        <li>{word('twoStep_howSms')}</li>
        <li>{word('twoStep_howCodes')}</li>
        <li>{word('twoStep_howDevice')}</li>
      </ol>
      <div class="add">
        <label class="field wide">
          <span>{word('twoStep_search')}</span>
          <input type="search" value={search} onInput={({ currentTarget }) => setSearch(currentTarget.value)} />
        </label>
        <p class="soft small progress">
          {word('twoStep_count', { done: String(done), all: String(twoStepPlaces.length) })}
        </p>
      </div>
      <ul class="entries" aria-labelledby="two-step-title">
        {found.slice(0, isWhole ? found.length : SEEN_FIRST).map((place) => (
          <TwoStepRow
            key={place.brand}
            place={place}
            day={marks.twoStep[place.brand]}
            onMark={(isDone) => onMark(place.brand, isDone)}
          />
        ))}
      </ul>
      {found.length === 0 && <p class="nothing soft">{word('twoStep_notFound')}</p>}
    </HealthSection>
  );
}

function textOf({ brand, names }: TwoStepPlace): string {
  return `${brand} ${names.ja} ${names.en}`.normalize('NFKC').toLowerCase();
}
