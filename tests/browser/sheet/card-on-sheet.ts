import type { Page } from '@playwright/test';
import { type Box, findClosedRoot } from '../harness/closed-shadow.ts';
import type { MailBench } from './mail.ts';

/** The card on the sheet's mail, as a person sees and uses it. */
export interface CardOnSheet {
  show(...asked: Parameters<MailBench['show']>): Promise<void>;
  /** The card's box; `null` when none is drawn. */
  box(): Promise<Box | null>;
  linkBox(): Promise<Box>;
  /** Presses the first thing that matches, with the mouse. */
  press(selector: string, options?: { clickCount?: number }): Promise<void>;
  text(selector: string): Promise<string | null>;
  /** Whether the point in the middle of the card's head belongs to the card. */
  isOnTop(): Promise<boolean>;
  decided(): Promise<string[]>;
}

/** Takes hold of the card of the `mail` view. */
export function cardOn(page: Page): CardOnSheet {
  const root = () => findClosedRoot(page, '.panel');
  const boxOf = async (selector: string) => (await root())?.boxOf(selector) ?? null;
  return {
    show: (...asked) => page.evaluate((given) => bench.show(...(given as Parameters<MailBench['show']>)), asked),
    box: () => boxOf('.panel'),
    linkBox: async () => (await page.locator('#link').boundingBox())!,
    async press(selector, options = {}) {
      const box = await boxOf(selector);
      if (!box) throw new Error(`${selector} is not drawn`);
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 3 });
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, options);
    },
    text: async (selector) =>
      (await root())?.evaluate((shadow, wanted) => shadow.querySelector(wanted)?.textContent ?? null, selector) ?? null,
    async isOnTop() {
      const box = await boxOf('.head');
      if (!box) return false;
      return page.evaluate(
        ({ x, y }) => {
          const hit = document.elementFromPoint(x, y);
          return hit !== null && hit.shadowRoot === null && hit.matches('[popover]') && hit.localName.startsWith('x-');
        },
        { x: box.x + box.width / 2, y: box.y + box.height / 2 },
      );
    },
    decided: () => page.evaluate(() => bench.decided),
  };
}
