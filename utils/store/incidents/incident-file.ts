import type { Incident } from '#utils/playbook/incident/incident.ts';
import type { NewerIncident } from './incident-store.ts';

/** Incidents as a JSON file: times as ISO 8601; those of a newer version as they lie in the store. */
export function writeIncidentFile(incidents: readonly Incident[], newer: readonly NewerIncident[] = []): string {
  const told = incidents.map(({ begun, changed, finished, done, log, ...rest }) => ({
    ...rest,
    begun: iso(begun),
    changed: iso(changed),
    finished: finished === null ? null : iso(finished),
    done: Object.fromEntries(Object.entries(done).map(([step, at]) => [step, iso(at)])),
    log: log.map(({ at, event, detail }) => ({ at: iso(at), event, ...(detail !== '' && { detail }) })),
  }));
  const asTheyAre = newer.map(({ id, raw }) => ({ id, raw }));
  const file = {
    format: 'honmono-incidents',
    version: 1,
    incidents: told,
    ...(newer.length > 0 && { newer: asTheyAre }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function iso(at: number): string {
  return new Date(at).toISOString();
}
