import { browser } from '@wxt-dev/browser';
import { type DoneMarks, MARKS_VERSION, readMarks } from '#utils/health/done-marks.ts';
import { type Area, trySet } from './area.ts';
import { createTurns } from './turns.ts';

/** What a person marked as done on the page of account health; kept on this machine. Reading never fails. */
export interface HealthMarks {
  read(): Promise<DoneMarks>;
  /** Changes them, one change after the other; `null` when the store didn't take it: then all is as it was. */
  change(change: (marks: DoneMarks) => DoneMarks): Promise<DoneMarks | null>;
}

/** Under which the marks lie in local storage. */
export const HEALTH_KEY = 'health';

/** Opens the marks over what is in the area; what is broken there is left out, and gone with the next change. */
export function createHealthMarks(area: Area = browser.storage.local): HealthMarks {
  const inTurn = createTurns();
  const read = async () => {
    const { [HEALTH_KEY]: raw } = await area.get(HEALTH_KEY).catch(() => ({}) as Record<string, unknown>);
    return readMarks(raw);
  };
  return {
    read,
    change: (change) =>
      inTurn(async () => {
        const next = change(await read());
        return (await trySet(area, { [HEALTH_KEY]: { version: MARKS_VERSION, ...next } })) ? next : null;
      }),
  };
}
