import { flatten } from '#utils/i18n/fill.ts';
import { word } from '#utils/i18n/words.ts';
import type { Incident } from '#utils/playbook/incident/incident.ts';
import type { IncidentLog, NewerIncident } from '#utils/store/incidents/incident-store.ts';
import { Forget } from './forget.tsx';
import type { LogWays } from './guide-ways.ts';
import { brandName, dayOf, titleOf } from './incident-words.ts';

interface IncidentListProps {
  log: IncidentLog;
  /** Some of it could not be read and was repaired. */
  isRepaired: boolean;
  ways: LogWays;
}

/** All incidents of the log, and how to take them along. */
export function IncidentList({ log: { incidents, newer }, isRepaired, ways }: IncidentListProps) {
  const isEmpty = incidents.length + newer.length === 0;
  return (
    <section class="list incidents" aria-labelledby="incidents-title">
      <h2 id="incidents-title">
        {word('guide_incidents')} <span class="count">{incidents.length + newer.length}</span>
      </h2>
      <p class="soft small">{word('guide_incidentsLead')}</p>
      {isRepaired && <p class="note">{word('guide_faults')}</p>}
      {isEmpty && <p class="soft nothing">{word('guide_incidentsNone')}</p>}
      {!isEmpty && (
        <>
          <ul class="entries" aria-labelledby="incidents-title">
            {incidents.map((incident) => (
              <Row key={incident.id} incident={incident} ways={ways} />
            ))}
            {newer.map((one) => (
              <NewerRow key={one.id} newer={one} ways={ways} />
            ))}
          </ul>
          <div class="ways">
            <button type="button" class="button" data-action="allJson" onClick={() => ways.saveJson(null)}>
              {word('guide_allJson')}
            </button>
            <button type="button" class="button" data-action="allText" onClick={() => ways.saveText(null)}>
              {word('guide_allText')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}

function Row({ incident, ways }: { incident: Incident; ways: LogWays }) {
  const { id, finished } = incident;
  const name = nameOf(incident);
  return (
    <li class="entry" data-incident={id}>
      <span class="entry-words">
        <button type="button" class="quiet open" data-action="open" onClick={() => ways.open(id)}>
          {name}
        </button>
        <span class="soft small">
          {finished === null ? word('guide_goesOn') : word('guide_isFinished', { day: dayOf(finished) })}
        </span>
      </span>
      <span class="entry-ways">
        <Forget name={name} onForget={() => ways.forget(id)} />
      </span>
    </li>
  );
}

function NewerRow({ newer: { id, incident }, ways }: { newer: NewerIncident; ways: LogWays }) {
  const name = incident ? nameOf(incident) : word('guide_newerName');
  return (
    <li class="entry newer" data-incident={id}>
      <span class="entry-words">
        {incident ? (
          <button type="button" class="quiet open" data-action="open" onClick={() => ways.open(id)}>
            {name}
          </button>
        ) : (
          <b>{name}</b>
        )}
        <span class="soft small">{word('guide_newer')}</span>
      </span>
      <span class="entry-ways">
        <button type="button" class="quiet" data-action="json" onClick={() => ways.saveJson(id)}>
          {word('guide_json')}
        </button>
        <Forget name={name} onForget={() => ways.forget(id)} />
      </span>
    </li>
  );
}

/** How an incident is told from the others. */
function nameOf({ kind, brand, begun }: Incident): string {
  return [titleOf(kind), ...(brand ? [flatten([{ value: brandName(brand) }])] : []), dayOf(begun)].join('\u00A0· ');
}
