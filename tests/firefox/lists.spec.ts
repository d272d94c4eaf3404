import { writeFileSync } from 'node:fs';
import { GMAIL, gmailPage } from '../browser/harness/pages.ts';
import { openOptions } from './harness/options-page.ts';
import { EXTENSION_ORIGIN } from './harness/start-firefox.ts';
import type { Tab } from './harness/tab.ts';
import { expect, test } from './harness/test.ts';

const BANK = '川瀬茶舗';
const MAIL = gmailPage({
  sender: BANK,
  subject: BANK,
  body: '<a href="https://vbduteq.example/a">ログイン</a> <a href="https://tea.example/">tea</a>',
});

/** What a person sees beside each link of the mail. */
const marksIn = (mail: Tab) =>
  mail.evaluate(
    () =>
      [...document.querySelectorAll('#mail a')].map((link) => getComputedStyle(link, '::after').content.slice(0, 3)),
    null,
  );
const STOPPED = '"×"';
const NONE = 'non';

test.setTimeout(120_000);

test('own brand, trust and never change the verdicts of an open mail, and outlive the background', async ({
  firefox: { bidi },
  tab,
  internet,
}) => {
  internet.serve('mail.google.com', MAIL);
  await tab.goto(GMAIL);
  await expect.poll(() => marksIn(tab)).toEqual([NONE, NONE]);
  const options = await openOptions(bidi);

  await options.add('brands', `${BANK}、かわしん`, 'kawase-shinkin.co.jp');
  await expect.poll(() => marksIn(tab)).toEqual([STOPPED, STOPPED]);
  await options.add('trusted', 'vbduteq.example');
  await expect.poll(() => marksIn(tab)).toEqual([NONE, STOPPED]);
  await options.add('trusted', 'tea.example');
  await expect.poll(() => marksIn(tab)).toEqual([NONE, NONE]);
  await options.add('never', 'never.example');

  const lists = {
    trusted: ['tea.example', 'vbduteq.example'],
    brands: ['kawase-shinkin.co.jp'],
    never: ['never.example'],
  };
  expect(await options.hosts()).toEqual(lists);
  // as an update does it: the background ends, the extension is loaded anew
  await options.tab
    .evaluate(() => (globalThis as unknown as { browser: typeof chrome }).browser.runtime.reload(), null)
    .catch(() => undefined);
  const again = await openOptions(bidi);
  await expect.poll(() => again.hosts()).toEqual(lists);
  await again.press('#trusted [data-host="vbduteq.example"] [data-action="remove"]');
  await tab.goto(GMAIL);
  await expect.poll(() => marksIn(tab)).toEqual([STOPPED, NONE]);
});

test('exported lists are imported again; a broken file is refused with its line, and nothing is lost', async ({
  firefox: { bidi },
}, testInfo) => {
  const options = await openOptions(bidi);
  await options.add('trusted', 'https://www.例え.jp/a');
  await options.add('brands', BANK, 'kawase-shinkin.co.jp');
  await options.add('never', 'never.example');
  const lists = await options.hosts();
  await options.tab.evaluate(() => {
    const page = globalThis as unknown as { saved?: Blob };
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      page.saved = blob as Blob;
      return create(blob);
    };
  }, null);
  await options.press('[data-action="export"]');
  const saved = () => options.tab.evaluate(() => (globalThis as unknown as { saved?: Blob }).saved?.text() ?? '', null);
  await expect.poll(saved).toContain('"honmono-lists"');
  const text = await saved();
  const choose = async (content: string) => {
    const file = testInfo.outputPath('lists.json');
    writeFileSync(file, content);
    await options.tab.chooseFiles('input[type="file"]', [file]);
  };

  await choose(text.replace('"version": 1,', '"version": 1'));
  await expect.poll(() => options.text('.fault')).toContain('Line 4, column 3');
  await choose(text.replace('never.example', 'co.jp'));
  await expect.poll(() => options.text('.fault')).toMatch(/Line \d+, column \d+: .*shared by many owners/);
  expect(await options.hosts()).toEqual(lists);

  await options.clear();
  await choose(text);
  await expect.poll(() => options.text('.trial')).toContain('www.例え.jp');
  expect(await options.text('.fault')).toBe('');
  await options.press('[data-action="take"]');
  await expect.poll(() => options.hosts()).toEqual(lists);
});

test('a page reaches neither the lists nor the page that changes them; a content script is refused', async ({
  firefox: { bidi },
  tab,
  internet,
}) => {
  internet.serve('mail.google.com', MAIL);
  await tab.goto(GMAIL);
  const reach = (name: string) =>
    tab.evaluate(async (url) => {
      const frame = document.createElement('iframe');
      const isDrawn = new Promise<boolean>((resolve) => {
        // a document of another origin can't be looked into; one that was refused stays empty and our own
        frame.onload = () => resolve(frame.contentDocument === null);
        setTimeout(() => resolve(false), 2_000);
      });
      frame.src = url;
      document.body.append(frame);
      const isFetched = fetch(url, { mode: 'no-cors' }).then(
        () => true,
        () => false,
      );
      return { isDrawn: await isDrawn, isFetched: await isFetched };
    }, `${EXTENSION_ORIGIN}/${name}`);
  expect(await reach('options.html')).toEqual({ isDrawn: false, isFetched: false });
  // the one page of ours that the web may open, to see that a page could be seen
  expect(await reach('stopped.html?id=x')).toEqual({ isDrawn: true, isFetched: true });
  const hasWays = () => 'browser' in globalThis || 'runtime' in ((globalThis as { chrome?: object }).chrome ?? {});
  expect(await tab.evaluate(hasWays, null)).toBe(false);

  const options = await openOptions(bidi);
  const said = await options.tab.evaluate(async (url) => {
    const { browser } = globalThis as unknown as { browser: typeof chrome };
    const id = (await browser.tabs.query({})).find((one) => one.url === url)!.id!;
    // in the world of our content scripts, as somebody would who had taken one over
    const fromMail = (code: string) => (browser.tabs as unknown as ExecuteScript).executeScript(id, { code });
    const ask = (name: string, question: object) =>
      fromMail(`browser.runtime.sendMessage(${JSON.stringify({ version: 1, name, question })})`);
    const site = { site: 'vbduteq.example', scope: 'host' };
    return {
      answers: [
        ...(await ask('trustSite', { ...site, until: 'always' })),
        ...(await ask('importLists', { text: '{}', isTrial: false })),
        ...(await ask('getLists', {})),
      ],
      // Firefox can't close these two to content scripts; what is trusted for a session is closed
      stores: await fromMail(`Promise.all(['sync', 'local', 'session'].map((name) => Promise.resolve()
        .then(() => browser.storage[name].get(null)).then(() => name, () => name + ' closed')))`),
    };
  }, GMAIL);
  expect(said.answers).toEqual(Array.from({ length: 3 }, () => ({ noAnswer: 'refused' })));
  expect(said.stores).toEqual([['sync', 'local', 'session closed']]);
  expect(await options.hosts()).toEqual({ trusted: [], brands: [], never: [] });
});

interface ExecuteScript {
  executeScript(tabId: number, script: { code: string }): Promise<unknown[]>;
}
