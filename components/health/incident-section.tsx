import { useEffect, useState } from 'preact/hooks';
import { OTHER_ACCOUNT } from '#utils/data/health/incident-check.ts';
import { amazonStores, incidentChecks } from '#utils/data/health/incident-checks.ts';
import { twoStepPlaces } from '#utils/data/health/two-step-places.ts';
import type { DoneMarks } from '#utils/health/done-marks.ts';
import { type AccountPages, incidentPlaceOf } from '#utils/health/incident-place.ts';
import { language, word } from '#utils/i18n/words.ts';
import { HealthSection } from './health-section.tsx';
import type { HealthWays } from './health-ways.ts';
import { IncidentRow } from './incident-row.tsx';

interface IncidentSectionProps {
  marks: DoneMarks;
  /** Whose list is shown first. */
  account: string | null;
  ways: HealthWays;
}

/** What to look at after something happened, account by account, each with why. */
export function IncidentSection({ marks, account: first, ways }: IncidentSectionProps) {
  const [brand, setBrand] = useState(isKnown(first) ? first : 'amazon');
  const [store, setStore] = useState(language() === 'ja' ? 'amazon.co.jp' : 'amazon.com');
  const [pages, setPages] = useState<AccountPages>({});
  useEffect(() => {
    let isStill = true;
    setPages({});
    if (brand !== OTHER_ACCOUNT) void ways.findPages(brand).then((found) => isStill && setPages(found));
    return () => {
      isStill = false;
    };
  }, [brand, ways]);
  const account = twoStepPlaces.find((place) => place.brand === brand) ?? null;
  const name = account?.names[language()] ?? word('incident_other');
  const done = marks.checks[brand] ?? {};
  return (
    <HealthSection id="incident" title={word('incident_title')} lead={word('incident_lead')}>
      <div class="add">
        <label class="field">
          <span>{word('incident_account')}</span>
          <select value={brand} data-choose="account" onChange={({ currentTarget }) => setBrand(currentTarget.value)}>
            {twoStepPlaces.map((place) => (
              <option key={place.brand} value={place.brand}>
                {place.names[language()]}
              </option>
            ))}
            <option value={OTHER_ACCOUNT}>{word('incident_other')}</option>
          </select>
        </label>
        {brand === 'amazon' && (
          <label class="field">
            <span>{word('incident_store')}</span>
            <select value={store} data-choose="store" onChange={({ currentTarget }) => setStore(currentTarget.value)}>
              {amazonStores.map((domain) => (
                <option key={domain} value={domain}>
                  {domain}
                </option>
              ))}
            </select>
          </label>
        )}
        {account && (
          <button type="button" class="button first" onClick={() => ways.openReal(brand)}>
            {word('card_openReal', { brand: name })}
          </button>
        )}
      </div>
      <h3 class="only-print">{name}</h3>
      <ol class="entries checks" aria-labelledby="incident-title">
        {incidentChecks.map((check) => (
          <IncidentRow
            key={check.id}
            id={check.id}
            place={incidentPlaceOf(check, account, store, pages)}
            brand={name}
            day={done[check.id]}
            onMark={(isDone) => ways.markCheck(brand, check.id, isDone)}
          />
        ))}
      </ol>
      <div class="ways">
        <button type="button" class="button" data-action="print" onClick={ways.printIncident}>
          {word('incident_print')}
        </button>
        {Object.keys(done).length > 0 && (
          <button type="button" class="button" data-action="clearChecks" onClick={() => ways.clearChecks(brand)}>
            {word('incident_clear')}
          </button>
        )}
      </div>
    </HealthSection>
  );
}

function isKnown(account: string | null): account is string {
  return account === OTHER_ACCOUNT || twoStepPlaces.some(({ brand }) => brand === account);
}
