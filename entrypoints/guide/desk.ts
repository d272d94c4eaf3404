import type { OpenPlan } from '#components/guide/guide-ways.ts';
import { type Incident, isJudged } from '#utils/playbook/incident/incident.ts';
import {
  type IncidentLog,
  type IncidentStore,
  type NewerIncident,
  NO_INCIDENTS,
} from '#utils/store/incidents/incident-store.ts';

/** What lies on the page's desk: the log, the plan that is open, and what could not be kept. */
export interface Desk {
  log(): IncidentLog;
  plan(): OpenPlan | null;
  find(id: string): Incident | NewerIncident | null;
  /** Reads the log anew; what another tab changed of the open incident is shown. */
  refresh(): Promise<void>;
  show(incident: Incident, how?: Partial<Pick<OpenPlan, 'isReadOnly' | 'isBrandAwaited'>>): void;
  putAway(): void;
  /** Changes the open incident and keeps it; `false` when it could not be kept. What is shown stays in either case. */
  change(work: (incident: Incident) => Incident): Promise<boolean>;
  /** The open incident with what was found out meanwhile; nothing that would have to be kept. */
  learn(id: string, part: Partial<Pick<OpenPlan, 'places' | 'isBrandAwaited'> & Pick<Incident, 'brand'>>): void;
  forget(id: string): Promise<boolean>;
  hasUnkept(): boolean;
}

/** Sets up the desk over a store; `draw` is called whenever something on it is another. */
export function createDesk(store: IncidentStore, draw: () => void): Desk {
  let log = NO_INCIDENTS;
  let open: Pick<OpenPlan, 'incident' | 'isReadOnly' | 'isBrandAwaited' | 'places'> | null = null;
  /** What is shown to the person but is not in the store: nothing of it may be lost while the page is open. */
  const unkept = new Map<string, { incident: Incident; trouble: NonNullable<OpenPlan['trouble']> }>();

  const withUnkept = (): IncidentLog => {
    const others = log.incidents.filter(({ id }) => !unkept.has(id));
    return { ...log, incidents: [...[...unkept.values()].map(({ incident }) => incident), ...others] };
  };
  const find = (id: string) =>
    withUnkept().incidents.find((one) => one.id === id) ?? log.newer.find((one) => one.id === id) ?? null;

  async function refresh(): Promise<void> {
    log = await store.read();
    const kept = log.incidents.find(({ id }) => id === open?.incident.id);
    if (open && kept && !unkept.has(kept.id) && kept.changed > open.incident.changed) open.incident = kept;
    draw();
  }

  async function keep(incident: Incident): Promise<boolean> {
    const saved = await store.save(incident);
    if (saved === 'kept') unkept.delete(incident.id);
    else unkept.set(incident.id, { incident, trouble: saved });
    await refresh();
    return saved === 'kept';
  }

  return {
    log: withUnkept,
    find,
    refresh,
    plan() {
      if (!open) return null;
      const { id, kind, brand } = open.incident;
      const isKnown = find(id) !== null;
      const other = withUnkept().incidents.find(
        (one) => one.kind === kind && one.finished === null && (!brand || !one.brand || one.brand.id === brand.id),
      );
      return {
        ...open,
        isJudged: isJudged(open.incident),
        trouble: unkept.get(id)?.trouble ?? null,
        other: isKnown ? null : (other ?? null),
      };
    },
    show(incident, { isReadOnly = false, isBrandAwaited = false } = {}) {
      open = { incident, isReadOnly, isBrandAwaited, places: null };
      draw();
    },
    putAway() {
      open = null;
      draw();
    },
    async change(work) {
      if (!open || open.isReadOnly) return true;
      const next = work(open.incident);
      if (next === open.incident && !unkept.has(next.id)) return true;
      open.incident = next;
      draw();
      return keep(next);
    },
    learn(id, { places, brand, isBrandAwaited = false }) {
      if (open?.incident.id !== id) return;
      open.isBrandAwaited = isBrandAwaited;
      if (places !== undefined) open.places = places;
      if (brand !== undefined) open.incident = { ...open.incident, brand };
      draw();
    },
    async forget(id) {
      const isGone = await store.forget(id);
      if (isGone) unkept.delete(id);
      await refresh();
      return isGone;
    },
    hasUnkept: () => unkept.size > 0,
  };
}
