import type { Bidi } from './bidi.ts';
import { EXTENSION_ORIGIN } from './start-firefox.ts';
import { openTab } from './tab.ts';

/** A background that judges no page until it is told to: what a person does meanwhile is held. */
export interface SlowVerdicts {
  /** From now on verdicts wait. */
  hold(): Promise<void>;
  /** Whether a page waits for one. */
  isAsked(): Promise<boolean>;
  give(): Promise<void>;
}

interface Background {
  browser: { scripting: { executeScript(what: object): Promise<unknown> } };
  gate?: { asked: number; opened: Promise<void>; open(): void };
}
declare const browser: { runtime: { getBackgroundPage(): Promise<Background> } };

/** Makes Firefox keep back the reading of pages. It is asked from a tab of the extension, which is left behind the others. */
export async function slowVerdicts(bidi: Bidi): Promise<SlowVerdicts> {
  const desk = await openTab(bidi);
  await desk.goto(`${EXTENSION_ORIGIN}/warning.html`);
  return {
    hold: () =>
      desk.evaluate(async () => {
        const background = await browser.runtime.getBackgroundPage();
        const gate = { asked: 0, opened: Promise.resolve(), open: () => {} };
        gate.opened = new Promise((resolve) => {
          gate.open = resolve;
        });
        const isNew = !background.gate;
        background.gate = gate;
        if (!isNew) return;
        const { scripting } = background.browser;
        const read = scripting.executeScript.bind(scripting);
        scripting.executeScript = async (what) => {
          const now = background.gate!;
          now.asked += 1;
          await now.opened;
          return read(what);
        };
      }, null),
    isAsked: () => desk.evaluate(async () => ((await browser.runtime.getBackgroundPage()).gate?.asked ?? 0) > 0, null),
    give: () => desk.evaluate(async () => (await browser.runtime.getBackgroundPage()).gate?.open(), null),
  };
}
