import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORGED } from '../browser/harness/forged-mail.ts';
import { GMAIL, gmailPage } from '../browser/harness/pages.ts';
import { fingerOn } from './harness/finger.ts';
import { findFirstStart } from './harness/first-start.ts';
import { EXTENSION_ORIGIN } from './harness/start-firefox.ts';
import { openTab, tabOf } from './harness/tab.ts';
import { expect, test } from './harness/test.ts';

test.use({ firstStart: 'open' });
test.setTimeout(240_000);

test('the first time, from the installation to lists that were carried over by a file', async ({
  firefox: { bidi, downloads },
  tab,
  internet,
}, testInfo) => {
  internet.serve('mail.google.com', gmailPage({ body: `<a href="https://${FORGED}/ap/signin">Update</a>` }));
  const mark = () =>
    tab.evaluate(() => getComputedStyle(document.querySelector('#mail a')!, '::after').content.slice(0, 3), null);

  await test.step('installed: what it does, and a mail to practise with', async () => {
    const context = await findFirstStart(bidi);
    const welcome = fingerOn(bidi, tabOf(bidi, context));
    await expect.poll(() => welcome.text('h1')).toBe('What Honmono does');
    await welcome.click('[data-action="next"]');
    await welcome.click('[data-guess="forged"]');
    await expect.poll(() => welcome.text('.answer-head')).toBe('Yes, it is forged.');
    await welcome.click('[data-action="skip"]');
    const isOpen = async () => {
      const { contexts } = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {});
      return contexts.some((one) => one.context === context);
    };
    await expect.poll(isOpen).toBe(false);
  });

  await test.step('a forged mail is marked, and its link stopped', async () => {
    await bidi.send('browsingContext.activate', { context: tab.context });
    await tab.goto(GMAIL);
    await expect.poll(mark).toBe('"×"');
    await expect.poll(() => tab.panelText('.banner')).toContain('1 dangerous link');
    await fingerOn(bidi, tab).click('#mail a');
    await expect.poll(() => tab.panelText('.card')).toContain(FORGED);
    await tab.click((await tab.buttonIn('.card', 'Stay here'))!);
    await expect.poll(() => tab.panelText('.card')).toBeNull();
    expect(internet.requestsTo(FORGED)).toEqual([]);
  });

  const page = await openTab(bidi);
  const popup = fingerOn(bidi, page);
  const level = () =>
    page.evaluate(() => document.querySelector('.row')?.className.replace('row ', '') ?? 'none', null);
  let id: number | undefined;
  await test.step('trusted in the popup after it was said why not, and undone', async () => {
    await page.goto(`${EXTENSION_ORIGIN}/popup.html?tab=0`);
    id = await page.evaluate(async (url) => {
      const { browser } = globalThis as unknown as { browser: typeof chrome };
      return (await browser.tabs.query({})).find((one) => one.url === url)?.id;
    }, GMAIL);
    await page.goto(`${EXTENSION_ORIGIN}/popup.html?tab=${id}`);
    await expect.poll(level).toBe('danger');
    await popup.click('.row summary');
    await popup.click('.row [data-action="trust"]');
    await expect.poll(() => popup.text('.why-danger')).toMatch(/does not lead to .?Amazon/);
    await popup.click('.row input[value="always"]');
    await popup.click('.row [data-action="trustNow"]');
    await expect.poll(level).toBe('trusted');
    await expect.poll(mark).toBe('non');
    await popup.click('[data-action="undo"]');
    await expect.poll(level).toBe('danger');
    await expect.poll(mark).toBe('"×"');
  });

  await test.step('reported: a draft that harms nobody', async () => {
    const isFolded = () => page.evaluate(() => document.querySelector('.row details[open]') === null, null);
    if (await isFolded()) await popup.click('.row summary');
    await popup.click('.row [data-action="report"]');
    const draft = () => page.evaluate(() => document.querySelector('textarea')?.value ?? '', null);
    await expect.poll(draft).toContain('hxxps://vbduteq[.]example/ap/signin');
  });

  const settings = await openTab(bidi);
  const options = fingerOn(bidi, settings);
  const entries = () =>
    settings.evaluate(
      () => [...document.querySelectorAll<HTMLElement>('#never .entry')].map(({ dataset }) => dataset.host),
      null,
    );
  await test.step('never trusted from now on, and carried over by a file', async () => {
    await settings.goto(`${EXTENSION_ORIGIN}/options.html`);
    await options.type('#never .add input[type="text"]', FORGED);
    await options.click('#never [data-action="add"]');
    await expect.poll(entries).toEqual([FORGED]);
    await options.click('[data-action="export"]');
    const saved = () => readdirSync(downloads).filter((name) => /^honmono-lists.*\.json$/.test(name));
    await expect.poll(saved).toHaveLength(1);
    const read = () => readFileSync(join(downloads, saved()[0]!), 'utf8');
    await expect.poll(read).toMatch(/\}\s*$/);
    const text = read();
    expect(JSON.parse(text)).toEqual({
      ...{ format: 'honmono-lists', version: 1, trusted: [], ownBrands: [] },
      never: [{ host: FORGED, scope: 'host' }],
    });

    await options.click('#never .entry [data-action="remove"]');
    await expect.poll(entries).toEqual([]);
    const file = testInfo.outputPath('honmono-lists.json');
    writeFileSync(file, text);
    await settings.chooseFiles('input[type="file"]', [file]);
    await expect.poll(() => options.text('.trial')).toContain(FORGED);
    await options.click('[data-action="take"]');
    await expect.poll(entries).toEqual([FORGED]);
  });

  await bidi.send('browsingContext.activate', { context: tab.context });
  // the pointer still lies where “Stay here” was: away from there, so that no card is in the way
  await tab.hover({ x: 5, y: 600 });
  await fingerOn(bidi, tab).click('#mail a');
  await expect.poll(() => tab.panelText('.card')).toContain('You decided never to trust this site');
  expect(internet.requestsTo(FORGED)).toEqual([]);

  // where extensions can't run, the toolbar says so, and takes it back
  const title = () =>
    settings.evaluate(async (tabId) => {
      const { browser } = globalThis as unknown as { browser: { browserAction: typeof chrome.action } };
      return browser.browserAction.getTitle({ tabId: tabId! });
    }, id);
  const open = (url: string) => bidi.send('browsingContext.navigate', { context: tab.context, url, wait: 'none' });
  await open('about:license');
  await expect.poll(title).toBe('This is a page of the browser itself');
  await open('https://tea.example/');
  await expect.poll(title).toBe('Honmono');
});
