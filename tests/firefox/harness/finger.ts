import { expect } from '@playwright/test';
import type { Bidi } from './bidi.ts';
import type { Tab } from './tab.ts';

/** A person's finger on a page: it waits until a thing can be pressed, and presses it there. */
export interface Finger {
  /** Waits until the first element that matches is drawn and nothing lies over it, and presses it with the mouse. */
  click(selector: string): Promise<void>;
  /** Presses a field and types into it. */
  type(selector: string, text: string): Promise<void>;
  /** What can be read in the first element that matches; empty when there is none. */
  text(selector: string): Promise<string>;
}

/** Lays the finger on a tab; the tab comes to the front with every press. */
export function fingerOn(bidi: Bidi, tab: Tab): Finger {
  const pointOf = (selector: string) =>
    tab.evaluate((wanted) => {
      const element = document.querySelector<HTMLElement>(wanted);
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left = 0, top = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
      const [x, y] = [left + Math.min(width / 2, 40), top + height / 2];
      const met = width > 0 ? document.elementFromPoint(x, y) : null;
      return element && met && (element.contains(met) || met.contains(element)) ? { x, y } : `under ${met?.outerHTML}`;
    }, selector);

  async function click(selector: string): Promise<void> {
    await bidi.send('browsingContext.activate', { context: tab.context });
    await expect.poll(() => pointOf(selector), { message: `${selector} can be pressed` }).toHaveProperty('x');
    const point = await pointOf(selector);
    if (typeof point === 'string') throw new Error(`${selector}: ${point}`);
    await tab.click(point);
  }

  return {
    click,
    async type(selector, text) {
      await click(selector);
      for (const letter of text) await tab.press(letter);
    },
    text: (selector) =>
      tab.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.innerText ?? '', selector),
  };
}
