import { type BrowserContext, expect } from '@playwright/test';
import type { Kept } from '../../harness/kept.ts';

/** A background that judges no page until it is told to: what a person does meanwhile is held. */
export interface SlowVerdict {
  /** Whether one waits. */
  isAsked(): Promise<boolean>;
  give(): Promise<void>;
  /** Lets them wait again, for the next page. */
  hold(kept?: Kept): Promise<void>;
}

interface Gate {
  kept: Kept;
  asked: number;
  opened: Promise<void>;
  open(): void;
}

/** Makes the browser keep them back; at first the reading of pages, so that every verdict waits. */
export async function slowVerdict(context: BrowserContext): Promise<SlowVerdict> {
  const worker = workerOf(context);
  const hold = (kept: Kept = 'readings') =>
    worker.evaluate((wanted) => {
      const gate: Gate = { kept: wanted, asked: 0, opened: Promise.resolve(), open: () => {} };
      gate.opened = new Promise((resolve) => {
        gate.open = resolve;
      });
      Object.assign(globalThis, { gate });
    }, kept);
  await hold();
  await worker.evaluate(() => {
    const { scripting } = chrome as unknown as {
      scripting: { executeScript(what: { args?: unknown[] }): Promise<unknown> };
    };
    const read = scripting.executeScript.bind(scripting);
    scripting.executeScript = async (what) => {
      const { gate } = globalThis as unknown as { gate: Gate };
      if ((what.args?.includes('lock') === true) !== (gate.kept === 'locks')) return read(what);
      gate.asked += 1;
      await gate.opened;
      return read(what);
    };
  });
  return {
    hold,
    isAsked: () => worker.evaluate(() => (globalThis as unknown as { gate: Gate }).gate.asked > 0),
    give: () => worker.evaluate(() => (globalThis as unknown as { gate: Gate }).gate.open()),
  };
}

/** Waits until the background has given its verdict on a page of this host that asks for something. */
export async function toBeJudged(context: BrowserContext, host: string): Promise<void> {
  const isKept = (wanted: string) =>
    workerOf(context).evaluate(async (own) => {
      const all = JSON.stringify(await chrome.storage.session.get(null));
      return all.includes(`"host":"${own}"`) && all.includes('"asks":[');
    }, wanted);
  await expect.poll(() => isKept(host), { message: `${host} is judged` }).toBe(true);
}

function workerOf(context: BrowserContext) {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('the background is not there');
  return worker;
}
