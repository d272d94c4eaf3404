import type { Page } from '@playwright/test';
import type { Hand } from '../../harness/hand.ts';

/** A person's hand at a page of Chromium. */
export function handOn(page: Page): Hand {
  return {
    focus: (selector) => page.locator(selector).first().focus(),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    insert: (text) => page.keyboard.insertText(text),
    async compose(first, last) {
      const session = await page.context().newCDPSession(page);
      const { length } = first;
      await session.send('Input.imeSetComposition', { text: first, selectionStart: length, selectionEnd: length });
      await session.send('Input.insertText', { text: last });
    },
    paste: () => page.keyboard.press('Control+V'),
    async click(selector) {
      const { x, y, width, height } = (await page.locator(selector).boundingBox())!;
      await page.mouse.click(x + width / 2, y + height / 2);
    },
    fill: (selector, text) => page.locator(selector).fill(text),
    run: (expression) => page.evaluate(expression),
  };
}
