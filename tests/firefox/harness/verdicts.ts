import type { Kept } from '../../harness/kept.ts';
import type { Bidi } from './bidi.ts';
import { EXTENSION_ORIGIN } from './start-firefox.ts';
import { openTab } from './tab.ts';

/** A background that judges no page until it is told to: what a person does meanwhile is held. */
export interface SlowVerdicts {
  /** From now on these wait. */
  hold(kept?: Kept): Promise<void>;
  /** Whether one waits. */
  isAsked(): Promise<boolean>;
  give(): Promise<void>;
  /** What the toolbar says of the tab in which this page stands. */
  toolbarOf(url: string): Promise<string | null>;
}

interface Background {
  browser: { scripting: { executeScript(what: { args?: unknown[] }): Promise<unknown> } };
  gate?: { kept: Kept; asked: number; opened: Promise<void>; open(): void };
}
declare const browser: {
  runtime: { getBackgroundPage(): Promise<Background> };
  tabs: { query(wanted: object): Promise<{ id: number; url: string }[]> };
  browserAction: { getTitle(where: { tabId: number }): Promise<string> };
};

/** Makes Firefox keep them back. It is asked from a tab of the extension, which is left behind the others. */
export async function slowVerdicts(bidi: Bidi): Promise<SlowVerdicts> {
  const desk = await openTab(bidi);
  await desk.goto(`${EXTENSION_ORIGIN}/warning.html`);
  return {
    hold: (kept = 'readings') =>
      desk.evaluate(async (wanted) => {
        const background = await browser.runtime.getBackgroundPage();
        const gate = { kept: wanted, asked: 0, opened: Promise.resolve(), open: () => {} };
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
          if ((what.args?.includes('lock') === true) !== (now.kept === 'locks')) return read(what);
          now.asked += 1;
          await now.opened;
          return read(what);
        };
      }, kept),
    isAsked: () => desk.evaluate(async () => ((await browser.runtime.getBackgroundPage()).gate?.asked ?? 0) > 0, null),
    toolbarOf: (url) =>
      desk.evaluate(async (wanted) => {
        const tab = (await browser.tabs.query({})).find((one) => one.url === wanted);
        return tab ? browser.browserAction.getTitle({ tabId: tab.id }) : null;
      }, url),
    give: () => desk.evaluate(async () => (await browser.runtime.getBackgroundPage()).gate?.open(), null),
  };
}
