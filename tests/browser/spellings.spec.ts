import type { Page } from '@playwright/test';
import { addressKey } from '#utils/store/barred/address-key.ts';
import { rulesFor } from '#utils/store/barring-rules.ts';
import type { LocalInternet } from '../harness/local-internet.ts';
import { decideToGoOn } from './harness/decide.ts';
import type { Extension } from './harness/extension.ts';
import { GMAIL, gmailPage } from './harness/pages.ts';
import { expect, test } from './harness/test.ts';

const HOST = 'vbduteq.example';
const LURE = `https://${HOST}/ap/signin`;
const LONG = `${LURE}?q=${'x'.repeat(300)}*^|`;

const isWarning = /^chrome-extension:\/\/\w+\/warning\.html\?id=[\w-]{36}$/;

interface World {
  page: Page;
  internet: LocalInternet;
  extension: Extension;
}

/** Opens a mail that says it is Amazon, with these links, and waits until the browser has taken all rules for them. */
async function bar({ page, internet, extension }: World, ...hrefs: string[]): Promise<void> {
  const links = hrefs.map((href, index) => `<p><a id="lure${index}" href="${href}">Sign in ${index}</a></p>`);
  internet.serve('mail.google.com', gmailPage({ body: links.join('') }));
  await page.goto(GMAIL);
  await expect
    .poll(() => extension.run(async () => (await chrome.declarativeNetRequest.getSessionRules()).length, null))
    .toBe(new Set(hrefs.flatMap((href) => rulesFor(addressKey(href)!).map(({ regexFilter }) => regexFilter))).size);
  await page.bringToFront();
}

/** Goes somewhere as a page's own script does: no click, so nothing in the page could have stopped it. */
async function slipTo(page: Page, href: string): Promise<void> {
  await page.evaluate((to) => void setTimeout(() => location.assign(to)), href);
}

const requestsTo = (internet: LocalInternet) =>
  [HOST, `${HOST}.`].flatMap((host) => internet.requestsTo(host)).filter((path) => path !== '/favicon.ico');

const SPELLINGS: Record<string, (href: string) => string> = {
  'as it was': (href) => href,
  'another fragment': (href) => `${href}#now`,
  http: (href) => href.replace('https:', 'http:'),
  capitals: (href) => href.replace(HOST, HOST.toUpperCase()),
  'user-info that no mail had': (href) => href.replace('//', '//www.amazon.co.jp@'),
  'user-info with a password': (href) => href.replace('//', '//name:p%40ss%2Fword@'),
  'a dot after the host': (href) => href.replace(HOST, `${HOST}.`),
  'the usual port': (href) => href.replace(HOST, `${HOST}:443`),
  'everything at once': (href) => `${href.replace('https://', 'http://x:y@').replace(HOST, `${HOST}.`)}#`,
};

for (const [what, barred] of [
  ['a short address', LURE],
  ['a long address', LONG],
  ['an address with user-info', LURE.replace('//', '//www.amazon.co.jp:x@')],
  ['an address with signs that mean something in an expression', `${LURE}?a=*&b=^|(x)+$`],
  ['a very long address', `${LURE}?q=${'x'.repeat(5_000)}`],
] as const) {
  test(`of ${what} nothing is requested in any spelling, and back leads back`, async ({
    page,
    internet,
    extension,
  }) => {
    await bar({ page, internet, extension }, barred);
    const plain = barred.replace(/\/\/[^/]*@/, '//');
    for (const [name, spell] of Object.entries(SPELLINGS)) {
      await test.step(name, async () => {
        await slipTo(page, spell(plain));
        await expect(page).toHaveURL(isWarning);
        await expect(page.getByRole('main')).toContainText(HOST);
        await page.getByRole('button', { name: 'Go back' }).click();
        await expect(page).toHaveURL(GMAIL);
      });
    }
    expect(requestsTo(internet)).toEqual([]);
  });
}

test('a spelling that is typed or opened by a script in a new tab meets the warning too', async ({
  page,
  internet,
  extension,
  context,
}) => {
  await bar({ page, internet, extension }, LURE, LONG);
  for (const href of [LURE, LONG]) {
    const asked = SPELLINGS['everything at once']!(href);
    const typed = await context.newPage();
    await typed.goto(asked).catch(() => undefined);
    await expect(typed).toHaveURL(isWarning);
    const opened = context.waitForEvent('page');
    await page.evaluate((url) => void window.open(url), asked);
    await expect(await opened).toHaveURL(isWarning);
  }
  expect(requestsTo(internet)).toEqual([]);
});

test('addresses beside a barred one open, also long ones and with user-info', async ({ page, internet, extension }) => {
  await bar({ page, internet, extension }, LURE, LONG);
  for (const href of [
    `${LURE}x`,
    `https://www.${HOST}/ap/signin`,
    `https://${HOST}:8443/ap/signin`,
    `https://${HOST}./ap/`,
    `https://x@${HOST}/ap/`,
    `https://elsewhere.example/@${HOST}/ap/signin`,
    `https://elsewhere.example/?to=${LONG}`,
    `${LONG}x`,
  ]) {
    await page.goto(href);
    expect(page.url()).toBe(href);
  }
  // what begins like a long barred address loses its user-info, and nothing else
  await page.goto(`${LONG.replace('//', '//x@')}y#z`);
  expect(page.url()).toBe(`${LONG}y#z`);
});

test('“go on” opens a long address that had user-info once', async ({ page, internet, extension }) => {
  const lure = LONG.replace('//', '//www.amazon.co.jp@');
  await bar({ page, internet, extension }, lure);
  await slipTo(page, lure);
  await expect(page).toHaveURL(isWarning);
  await decideToGoOn(page);
  // Chrome itself shows no user-info of an address that an extension opens
  await expect(page).toHaveURL(LONG);
  expect(requestsTo(internet)).toHaveLength(1);
  await page.goto(GMAIL);
  await slipTo(page, lure);
  await expect(page).toHaveURL(isWarning);
  expect(requestsTo(internet)).toHaveLength(1);
});

test('the browser takes every expression, up to the last letter that is said after a choice', async ({ extension }) => {
  const signs = '/a%2F.b?c=d&e*f^g|h(i)j[k]l{m}n+o$p\\q-r_s~t';
  const addresses = ['evil.example', 'evil.example:8080', `${'sub.'.repeat(18)}evil.example`].flatMap((host) =>
    [...Array(40).keys(), 300, 2_100].map((more) => `https://${host}/${signs.repeat(60).slice(0, more + 50)}`),
  );
  const expressions = addresses.flatMap((href) => rulesFor(addressKey(href)!).map(({ regexFilter }) => regexFilter));
  const refused = await extension.run(async (list) => {
    const answers = await Promise.all(
      list.map((regex) => chrome.declarativeNetRequest.isRegexSupported({ regex, isCaseSensitive: true })),
    );
    return list.filter((_, index) => !answers[index]!.isSupported);
  }, expressions);
  expect(refused).toEqual([]);
});
