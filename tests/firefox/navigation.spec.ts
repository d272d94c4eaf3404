import { DECISION_MS } from '#components/press-times.ts';
import type { LocalInternet } from '../harness/local-internet.ts';
import type { Firefox } from './harness/start-firefox.ts';
import { EXTENSION_ORIGIN } from './harness/start-firefox.ts';
import type { Tab } from './harness/tab.ts';
import { expect, test } from './harness/test.ts';

const MAIL = 'https://mail.google.com/mail/u/0/';
const LURE = 'https://vbduteq.example/ap/signin';
const WARNING = new RegExp(`^${EXTENSION_ORIGIN}/warning\\.html\\?id=[\\w-]{36}$`);

/** Addresses of all tabs, in no order. */
async function addresses({ bidi }: Firefox): Promise<string[]> {
  const { contexts } = await bidi.send<{ contexts: { url: string }[] }>('browsingContext.getTree');
  return contexts.map(({ url }) => url);
}

async function addressOf({ bidi }: Firefox, { context: root }: Tab): Promise<string> {
  const { contexts } = await bidi.send<{ contexts: { url: string }[] }>('browsingContext.getTree', { root });
  return contexts[0]!.url;
}

/** Goes somewhere as a page's own script does: no click, so nothing in the page could have stopped it. */
async function slipTo(tab: Tab, href: string): Promise<void> {
  await tab.evaluate((to) => void setTimeout(() => location.assign(to)), href);
}

/** Whether the warning stands there; `false` too while its document is only coming. */
const isDrawn = (tab: Tab) =>
  tab
    .evaluate(() => document.readyState === 'complete' && document.querySelector('.go-on') !== null, null)
    .catch(() => false);

async function openForgedMail(tab: Tab, internet: LocalInternet, ...hrefs: string[]): Promise<void> {
  const links = hrefs.map((href) => `<p><a class="lure" href="${href}">Sign in</a></p>`);
  internet.serve(
    'mail.google.com',
    `<!doctype html><title>Mail</title>
    <h2 class="hP" data-legacy-thread-id="t1">Your Amazon account</h2>
    <div class="adn ads" data-message-id="#msg-f:1" data-legacy-message-id="m1">
      <span class="gD" email="info@vbduteq.example" name="Amazon.co.jp">Amazon.co.jp</span>
      <div class="ii gt"><div class="a3s aiL"><p>Dear customer</p>${links.join('')}</div></div>
    </div>`,
  );
  await tab.goto(MAIL);
  await expect.poll(() => tab.panelText('.banner')).toContain('dangerous link');
}

test.setTimeout(90_000);

test('a script that goes to a barred address meets the warning, nothing is asked of the server, and back works', async ({
  firefox,
  tab,
  internet,
}) => {
  await openForgedMail(tab, internet, LURE);
  await slipTo(tab, `${LURE}#now`);
  await expect.poll(() => addressOf(firefox, tab)).toMatch(WARNING);
  await firefox.bidi.send('browsingContext.traverseHistory', { context: tab.context, delta: -1 });
  await expect.poll(() => addressOf(firefox, tab)).toBe(MAIL);

  await slipTo(tab, `${LURE}x`);
  await expect.poll(() => addressOf(firefox, tab)).toBe(`${LURE}x`);
  expect(internet.requestsTo('vbduteq.example').filter((path) => path !== '/favicon.ico')).toEqual(['/ap/signinx']);
});

test('of a barred address nothing is requested in any spelling', async ({ firefox, tab, internet }) => {
  const long = `${LURE}?q=${'x'.repeat(300)}*^|`;
  await openForgedMail(tab, internet, LURE, long);
  for (const barred of [LURE, long]) {
    for (const asked of [
      barred.replace('//', '//www.amazon.co.jp:x@'),
      barred.replace('.example', '.example.'),
      `${barred.replace('https://', 'http://x@').replace('.example', '.example.')}#`,
    ]) {
      await slipTo(tab, asked);
      await expect.poll(() => addressOf(firefox, tab), asked).toMatch(WARNING);
      // drawn as a whole: a navigation that begins while another one ends is not always told of as complete
      await expect.poll(() => isDrawn(tab), asked).toBe(true);
      await tab.goto(MAIL);
    }
  }
  const requests = ['vbduteq.example', 'vbduteq.example.'].flatMap((host) => internet.requestsTo(host));
  expect(requests.filter((path) => path !== '/favicon.ico')).toEqual([]);
});

test('a redirect and a new tab end at the warning too', async ({ firefox, tab, internet }) => {
  internet.serve('hop.example', { status: 302, headers: { location: LURE }, body: '' });
  await openForgedMail(tab, internet, LURE);
  await tab.evaluate((href) => {
    const link = Object.assign(document.createElement('a'), { href, target: '_blank' });
    document.body.append(link);
    link.click();
  }, LURE);
  await expect.poll(async () => (await addresses(firefox)).some((url) => WARNING.test(url))).toBe(true);
  await slipTo(tab, 'https://hop.example/r');
  await expect.poll(() => addressOf(firefox, tab)).toMatch(WARNING);
  expect(internet.requestsTo('vbduteq.example').filter((path) => path !== '/favicon.ico')).toEqual([]);
});

test('“go on” in the warning opens the page once', async ({ firefox, tab, internet }) => {
  await openForgedMail(tab, internet, LURE);
  await slipTo(tab, LURE);
  await expect.poll(() => addressOf(firefox, tab)).toMatch(WARNING);
  await expect.poll(() => tab.evaluate(() => document.body?.innerText ?? '', null)).toContain('Open anyway');
  await tab.evaluate(() => document.querySelector<HTMLElement>('.go-on > button')!.click(), null);
  const waited = () =>
    tab.evaluate(() => performance.now() - Number(document.querySelector<HTMLElement>('.sure')?.dataset.since), null);
  await expect.poll(waited).toBeGreaterThanOrEqual(DECISION_MS);
  await tab.evaluate(() => document.querySelector<HTMLElement>('.sure > button')!.click(), null);
  await expect.poll(() => addressOf(firefox, tab)).toBe(LURE);

  await tab.goto(MAIL);
  await slipTo(tab, LURE);
  await expect.poll(() => addressOf(firefox, tab)).toMatch(WARNING);
  expect(internet.requestsTo('vbduteq.example').filter((path) => path === '/ap/signin')).toHaveLength(1);
});

test('“go on” in the card opens the page once, in a new tab', async ({ firefox, tab, internet }) => {
  await openForgedMail(tab, internet, LURE);
  await expect(async () => {
    // a banner that has more to say pushes the mail down, and a press on where the link was meets nothing
    const box = await tab.evaluate(() => document.querySelector('.lure')!.getBoundingClientRect().toJSON(), null);
    await tab.click({ x: box.left + 10, y: box.top + 5 });
    await expect.poll(() => tab.panelText('.card'), { timeout: 3_000 }).toContain('Open anyway');
  }).toPass();
  await tab.click((await tab.buttonIn('.card', /^Open anyway/))!);
  const waited = () =>
    tab.readPanel('.sure:not([hidden])', (root, sure) => {
      const since = root.querySelector<HTMLElement>(sure)?.dataset.since;
      return performance.now() - Number(since);
    });
  await expect.poll(waited).toBeGreaterThanOrEqual(DECISION_MS);
  await tab.click((await tab.buttonIn('.card', /^Really open/))!);
  await expect.poll(() => addresses(firefox)).toContain(LURE);
  expect(await addressOf(firefox, tab)).toBe(MAIL);

  await slipTo(tab, LURE);
  await expect.poll(() => addressOf(firefox, tab)).toMatch(WARNING);
  expect(internet.requestsTo('vbduteq.example').filter((path) => path === '/ap/signin')).toHaveLength(1);
});
