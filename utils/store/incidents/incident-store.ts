import { browser } from '@wxt-dev/browser';
import { INCIDENTS_KEPT, type Incident } from '#utils/playbook/incident/incident.ts';
import { type Area, trySet } from '../area.ts';
import { createTurns } from '../turns.ts';
import { incidentIdOf, incidentKey, readIncident, writeIncident } from './read-incident.ts';

/** What is kept, on this machine alone. */
export interface IncidentLog {
  /** The one that was changed last first. */
  incidents: readonly Incident[];
  /** Of a newer version: to be looked at and taken along, never written over. */
  newer: readonly NewerIncident[];
  /** How much could not be read. */
  faults: number;
}

export interface NewerIncident {
  id: string;
  /** As far as it is understood; `null` when not even its kind is. */
  incident: Incident | null;
  raw: unknown;
}

/** `full`: the store has no room; `tooMany`: there are as many as are kept; `newer`: what lies there is of a newer version. */
export type Saved = 'kept' | 'full' | 'tooMany' | 'newer';

export interface IncidentStore {
  /** Never rejects: what can't be read at all is empty. */
  read(): Promise<IncidentLog>;
  /** Keeps an incident as it is now. What was kept before is whole as long as this is not `kept`. */
  save(incident: Incident): Promise<Saved>;
  /** `false` when the store doesn't let it go. */
  forget(id: string): Promise<boolean>;
}

export const NO_INCIDENTS: IncidentLog = { incidents: [], newer: [], faults: 0 };

/** Opens the log over what is in the area. */
export function createIncidents(area: Area = browser.storage.local): IncidentStore {
  const inTurn = createTurns();

  async function load(): Promise<IncidentLog | null> {
    const items = await area.get(null).catch(() => null);
    if (!items) return null;
    const incidents: Incident[] = [];
    const newer: NewerIncident[] = [];
    let faults = 0;
    for (const [key, raw] of Object.entries(items)) {
      const id = incidentIdOf(key);
      // `null` stands where one was that nobody could read
      if (id === null || raw === null) continue;
      const read = readIncident(id, raw);
      if (read.isNewer) newer.push({ id, incident: read.incident, raw });
      else if (read.incident) incidents.push(read.incident);
      if (!read.isNewer) faults += read.faults;
    }
    return { incidents: incidents.sort((a, b) => b.changed - a.changed), newer, faults };
  }

  return {
    read: () => inTurn(async () => (await load()) ?? NO_INCIDENTS),

    save: (incident) =>
      inTurn(async () => {
        const log = await load();
        if (!log) return 'full';
        if (log.newer.some(({ id }) => id === incident.id)) return 'newer';
        const isNew = !log.incidents.some(({ id }) => id === incident.id);
        if (isNew && log.incidents.length + log.newer.length >= INCIDENTS_KEPT) return 'tooMany';
        return (await trySet(area, { [incidentKey(incident.id)]: writeIncident(incident) })) ? 'kept' : 'full';
      }),

    forget: (id) =>
      inTurn(() =>
        area.remove(incidentKey(id)).then(
          () => true,
          () => false,
        ),
      ),
  };
}
