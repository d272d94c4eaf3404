import { expect, type Frame, type Page } from '@playwright/test';
import { DECISION_MS } from '#components/press-times.ts';
import { type Box, findClosedRoot } from './closed-shadow.ts';

/** A piece of our interface inside a page: a card, a banner. */
export interface Panel {
  /** What can be read in it now, spaces folded, without the invisible characters that isolate strangers' words; `null` while it is not shown. */
  text(): Promise<string | null>;
  /** Where it is drawn; `null` while it is not shown. */
  box(): Promise<Box | null>;
  /** Waits until it shows every one of these texts. */
  toShow(...texts: (string | RegExp)[]): Promise<void>;
  toBeGone(): Promise<void>;
  /** Presses a button with the mouse where it is drawn. */
  press(label: string | RegExp): Promise<void>;
  /** Waits until the press that “Really open” waits for is a decision, and no longer the second half of a double click. */
  toTakeDecision(): Promise<void>;
  /** Names of the buttons that are drawn, in order. */
  buttons(): Promise<string[]>;
  /** What has the keyboard inside it; `null` when nothing has. */
  focused(): Promise<string | null>;
}

/** The card beside a link. */
export const cardOn = (page: Page, frame?: Frame): Panel => panelOn(page, '.card', frame);

/** The banner over a mail. It moves the mail down: a pointer that came before it is no longer on the link that it was on. */
export const bannerOn = (page: Page, frame?: Frame): Panel => panelOn(page, '.banner', frame);

/** What stands over a locked page. */
export const guardOn = (page: Page): Panel => panelOn(page, '.panel');

function panelOn(page: Page, selector: string, frame?: Frame): Panel {
  const find = () => findClosedRoot(frame ?? page, selector);

  const box = async () => (await find())?.boxOf(selector) ?? null;

  const text = async () => {
    const root = await find();
    if (!root || !(await root.boxOf(selector))) return null;
    return root.evaluate((shadow, wanted) => {
      const element = shadow.querySelector<HTMLElement>(wanted);
      return element
        ? element.innerText
            .replaceAll(/[\u2066-\u2069]/g, '')
            .replaceAll(/\s+/g, ' ')
            .trim()
        : null;
    }, selector);
  };

  const readButtons = async () => {
    const root = await find();
    if (!root || !(await root.boxOf(selector))) return [];
    return root.evaluate(
      (shadow) =>
        [...shadow.querySelectorAll('button')]
          .filter((button) => button.checkVisibility({ visibilityProperty: true }))
          .map((button) => button.innerText.replaceAll(/[\u2066-\u2069]/g, '').trim()),
      null,
    );
  };

  const whereDrawn = async (label: string | RegExp): Promise<Box | null> => {
    const index = (await readButtons()).findIndex((name) => matches(name, label));
    const root = await find();
    await root?.evaluate((shadow, nth) => {
      const drawn = [...shadow.querySelectorAll('button')].filter((button) =>
        button.checkVisibility({ visibilityProperty: true }),
      );
      for (const button of shadow.querySelectorAll('button'))
        button.part.toggle('pressed-by-test', button === drawn[nth]);
    }, index);
    return (await root?.boxOf('[part~="pressed-by-test"]')) ?? null;
  };

  /** Where a button is drawn twice running: what is found a moment after a panel came draws it anew, with other things in it. */
  const whereItStays = async (label: string | RegExp): Promise<Box> => {
    let [before, now]: (Box | null)[] = [null, null];
    await expect(async () => {
      [before, now] = [now, await whereDrawn(label)];
      expect(now, `${label} is drawn`).not.toBeNull();
      expect(now, `${label} stays`).toEqual(before);
    }).toPass({ timeout: 10_000, intervals: [50] });
    return now!;
  };

  const matches = (label: string, wanted: string | RegExp) =>
    typeof wanted === 'string' ? label === wanted : wanted.test(label);

  return {
    text,
    box,
    buttons: readButtons,
    async toShow(...texts) {
      await expect(async () => {
        const shown = await text();
        expect(shown, `${selector} is shown`).not.toBeNull();
        for (const wanted of texts) {
          if (typeof wanted === 'string') expect(shown).toContain(wanted);
          else expect(shown).toMatch(wanted);
        }
      }).toPass({ timeout: 10_000, intervals: [50, 100, 200] });
    },
    toBeGone: () => expect.poll(box, { message: `${selector} is gone` }).toBeNull(),
    async press(label) {
      await expect
        .poll(async () => (await readButtons()).some((name) => matches(name, label)), { message: `${label}` })
        .toBe(true);
      const target = await whereItStays(label);
      const [x, y] = [target.x + target.width / 2, target.y + target.height / 2];
      // on the way there, as a hand does: a press without a movement right after a barred click is its second half
      await page.mouse.move(x, y, { steps: 5 });
      await page.mouse.click(x, y);
    },
    async toTakeDecision() {
      const isDecision = async () =>
        (await find())?.evaluate((shadow, ms) => {
          const since = shadow.querySelector<HTMLElement>('.sure:not([hidden])')?.dataset.since;
          return performance.now() - Number(since) >= ms;
        }, DECISION_MS);
      await expect.poll(isDecision, { message: 'a second press is a decision' }).toBe(true);
    },
    async focused() {
      const root = await find();
      return root
        ? root.evaluate(
            (shadow) =>
              (shadow.activeElement as HTMLElement | null)?.innerText.replaceAll(/[\u2066-\u2069]/g, '').trim() ?? null,
            null,
          )
        : null;
    },
  };
}
