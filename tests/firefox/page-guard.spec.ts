import { mkdirSync, writeFileSync } from 'node:fs';
import { amazonSignIn, FALSE_HOST, FALSE_PAGE, plainSignIn } from '../browser/harness/sign-in-pages.ts';
import type { Tab } from './harness/tab.ts';
import { expect, test } from './harness/test.ts';

const SECRET = 'hunter2';
const SCREENSHOTS = '.cache/screenshots';

async function type(tab: Tab, selector: string): Promise<void> {
  await tab.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.focus(), selector);
  for (const letter of SECRET) await tab.press(letter);
}
const readValue = (tab: Tab, selector: string) =>
  tab.evaluate((wanted) => document.querySelector<HTMLInputElement>(wanted)!.value, selector);
const heard = (tab: Tab) => tab.evaluate(() => (window as unknown as { heard: string[] }).heard, null);

test('Firefox: an imitation takes nothing, an honest page everything, and the way out opens the real one', async ({
  firefox: { bidi },
  tab,
  internet,
}) => {
  internet.serve(FALSE_HOST, amazonSignIn());
  internet.serve('kawase-tea.test', plainSignIn('kawase-tea.test'));
  internet.serve(
    'blog.test',
    `<!doctype html><title>Blog</title><iframe src="${FALSE_PAGE}" width="500" height="300"></iframe>`,
  );

  await test.step('locked', async () => {
    await tab.goto(FALSE_PAGE);
    await expect.poll(() => tab.panelText('.panel')).toContain('Danger: not Amazon');
    await type(tab, '#ap_password');
    expect(await readValue(tab, '#ap_password')).toBe('');
    expect(await heard(tab)).toEqual([]);
    mkdirSync(SCREENSHOTS, { recursive: true });
    writeFileSync(`${SCREENSHOTS}/firefox-page-guard.png`, await tab.screenshot());
  });

  await test.step('the way out', async () => {
    await tab.click((await tab.buttonIn('.panel', 'Open the real Amazon'))!);
    await expect.poll(() => internet.requestsTo('www.amazon.co.jp').length).toBeGreaterThan(0);
  });

  await test.step('a frame is told of over the whole page', async () => {
    // the real one was opened in a tab before this one, and what nobody looks at is judged when somebody does
    await bidi.send('browsingContext.activate', { context: tab.context });
    await tab.goto('https://blog.test/');
    await expect.poll(() => tab.panelText('.panel')).toContain(FALSE_HOST);
    const [frame] = await tab.frames();
    await type(frame!, '#ap_password');
    expect(await readValue(frame!, '#ap_password')).toBe('');
    expect(await heard(frame!)).toEqual([]);
  });

  await test.step('an honest page is left in peace', async () => {
    await tab.goto('https://kawase-tea.test/login');
    await type(tab, '#pass');
    await expect.poll(() => readValue(tab, '#pass')).toBe(SECRET);
    expect(await tab.panelText('.panel')).toBeNull();
  });
});
