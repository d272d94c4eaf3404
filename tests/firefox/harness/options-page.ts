import { expect } from '@playwright/test';
import type { Bidi } from './bidi.ts';
import { EXTENSION_ORIGIN } from './start-firefox.ts';
import { openTab, type Tab } from './tab.ts';

/** The page of the person's lists, as they use it. */
export interface OptionsPage {
  tab: Tab;
  /** Fills the fields of a list's form, in order, and presses its button. */
  add(list: 'trusted' | 'brands' | 'never', ...fields: string[]): Promise<void>;
  /** Takes away every entry. */
  clear(): Promise<void>;
  /** First host or domain of every entry, by list. */
  hosts(): Promise<Record<string, (string | undefined)[]>>;
  /** What can be read in the elements of this kind. */
  text(selector: string): Promise<string>;
  press(selector: string): Promise<void>;
}

/** Opens it, and waits for the lists. */
export async function openOptions(bidi: Bidi): Promise<OptionsPage> {
  const tab = await openTab(bidi);
  // an extension that is just being loaded has no pages yet
  await expect(async () => {
    await tab.goto(`${EXTENSION_ORIGIN}/options.html`);
    expect(await tab.evaluate(() => document.querySelector('section#file') !== null, null)).toBe(true);
  }).toPass({ timeout: 20_000 });
  const press = (selector: string) =>
    tab.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
  const count = () =>
    tab.evaluate(() => document.querySelectorAll(':is(#trusted, #brands, #never) .entry').length, null);

  return {
    tab,
    press,
    async add(list, ...fields) {
      const before = await count();
      await tab.evaluate(
        ([id, texts]) => {
          const inputs = document.querySelectorAll<HTMLInputElement>(`#${id} .add input[type="text"]`);
          for (const [at, text] of texts.entries()) {
            inputs[at]!.value = text;
            inputs[at]!.dispatchEvent(new InputEvent('input', { bubbles: true }));
          }
        },
        [list, fields] as const,
      );
      await press(`#${list} .add button[type="submit"]`);
      await expect.poll(count).toBe(before + 1);
    },
    async clear() {
      for (let left = await count(); left > 0; left--) {
        await press('.entry [data-action="remove"]');
        await expect.poll(count).toBe(left - 1);
      }
    },
    hosts: () =>
      tab.evaluate(
        () =>
          Object.fromEntries(
            ['trusted', 'brands', 'never'].map((id) => [
              id,
              [...document.querySelectorAll<HTMLElement>(`#${id} .entry`)].map(({ dataset }) => dataset.host),
            ]),
          ),
        null,
      ),
    text: (selector) =>
      tab.evaluate(
        (wanted) => [...document.querySelectorAll<HTMLElement>(wanted)].map(({ innerText }) => innerText).join('\n'),
        selector,
      ),
  };
}
