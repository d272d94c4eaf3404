import type { Hand } from '../../harness/hand.ts';
import type { Bidi } from './bidi.ts';
import { composeIn } from './compose.ts';
import type { System } from './system.ts';
import type { Tab } from './tab.ts';

const KEYS = { Enter: '\uE007', Tab: '\uE004', Backspace: '\uE003' } as const;
const CONTROL = '\uE009';

/** A person's hand at a tab of Firefox: what it does are the browser's own, trusted events. */
export function handOn(bidi: Bidi, system: System, tab: Tab): Hand {
  const down = (value: string) => ({ type: 'keyDown', value });
  const up = (value: string) => ({ type: 'keyUp', value });
  const act = (actions: object[]) =>
    bidi.send('input.performActions', { context: tab.context, actions: [{ type: 'key', id: 'keys', actions }] });
  const run = (expression: string) =>
    bidi.send('script.evaluate', { expression, target: { context: tab.context }, awaitPromise: false });

  return {
    focus: (selector) => run(`document.querySelector(${JSON.stringify(selector)}).focus()`),
    type: (text) => act([...text].flatMap((letter) => [down(letter), up(letter)])),
    press: (key) => act([down(KEYS[key]), up(KEYS[key])]),
    insert: (text) => composeIn(system, [], text),
    compose: (first, last) => composeIn(system, [first], last),
    paste: () => act([down(CONTROL), down('v'), up('v'), up(CONTROL)]),
    async click(selector) {
      const point = await tab.evaluate((wanted) => {
        const { left, top, width, height } = document.querySelector(wanted)!.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }, selector);
      await tab.click(point);
    },
    fill: (selector, text) =>
      tab.evaluate(
        ([wanted, value]) => {
          const field = document.querySelector<HTMLInputElement>(wanted)!;
          field.value = value;
          field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        },
        [selector, text] as const,
      ),
    run,
  };
}

/** Puts a text on the browser's clipboard. */
export async function copy(system: System, text: string): Promise<void> {
  await system.run((words) => {
    const clipboard: { copyString(text: string): void } = Cc['@mozilla.org/widget/clipboardhelper;1']!.getService(
      Ci.nsIClipboardHelper,
    );
    clipboard.copyString(words);
  }, text);
}
