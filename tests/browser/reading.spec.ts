import { test as base, expect, type Page } from '@playwright/test';
import type { LinkSighting } from '../../utils/url/link-sighting.ts';
import { bundleReader } from './reading/bundle-reader.ts';
import type {} from './reading/reader-in-page.ts';

/** What only a real browser tells: how addresses resolve, what is rendered, how long a task takes. */
const test = base.extend<object, { script: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  script: [async ({}, use) => use(await bundleReader()), { scope: 'worker' }],
});

test.use({
  launchOptions: { executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox'] },
});

const URL = 'https://mail.example.test/inbox';

async function open(page: Page, script: string, html: string): Promise<void> {
  await page.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: route.request().url() === URL ? html : '' }),
  );
  await page.goto(URL);
  await page.addScriptTag({ content: script });
}

const readBody = (page: Page): Promise<LinkSighting[]> =>
  page.evaluate(() =>
    window.reader.linksIn(window.reader.mailIn(Document.prototype.getElementById.call(document, 'body')!)),
  );

const bodyWith = (html: string) => `<a href="/toolbar">reply</a><div id="body">${html}</div>`;

const CASES: [name: string, html: string, sightings: LinkSighting[]][] = [
  [
    'a base moves every address, even a fragment',
    '<base href="https://evil.test/x/"><a href="y">y</a><a href="#top">top</a>',
    [
      { href: 'https://evil.test/x/y', raw: 'y', text: 'y' },
      { href: 'https://evil.test/x/#top', raw: '#top', text: 'top' },
    ],
  ],
  [
    'SVG links, old and new, the new one first',
    `<svg><a xlink:href="https://old.test/"><text y="20">old</text></a>
      <a href="https://new.test/" xlink:href="https://old.test/"><text y="40">new</text></a></svg>`,
    [
      { href: 'https://old.test/', kind: 'svg', text: 'old' },
      { href: 'https://new.test/', kind: 'svg', text: 'new' },
    ],
  ],
  [
    'what the parser repairs is told',
    '<a href=" https:\\\\evil.test\\bank ">a</a><a href="ht\ntps://ev\til.test/">b</a><a href="https://%65vil.test/">c</a>',
    [
      { href: 'https://evil.test/bank', raw: ' https:\\\\evil.test\\bank ', text: 'a' },
      { href: 'https://evil.test/', raw: 'ht\ntps://ev\til.test/', text: 'b' },
      { href: 'https://evil.test/', raw: 'https://%65vil.test/', text: 'c' },
    ],
  ],
  [
    'only shown text counts',
    `<style>.none{display:none}.gone{visibility:hidden}</style>
     <a href="https://a.test/">www.bank.test<span class="none">.junk</span><i class="gone">junk</i><b style="font-size:0px">junk</b></a>`,
    [{ href: 'https://a.test/', text: 'www.bank.test' }],
  ],
  [
    'a link in a closed part of the page says all it has',
    '<div style="display:none"><a href="https://a.test/"><b>www</b>.bank.test</a></div>',
    [{ href: 'https://a.test/', text: 'www.bank.test' }],
  ],
  [
    'a shadow root that the mail brings',
    '<div><template shadowrootmode="open"><p><a href="https://a.test/">x</a></p></template></div>',
    [{ href: 'https://a.test/', text: 'x' }],
  ],
  [
    'names that take the place of methods',
    `<img name="querySelector"><img name="createTreeWalker"><form name="baseURI" action="https://evil.test/">
      ${['action', 'localName', 'nodeType', 'getAttribute', 'closest', 'matches', 'checkVisibility', 'firstChild', 'namespaceURI', 'ownerDocument', 'shadowRoot'].map((name) => `<input name="${name}">`).join('')}
      https://text.test/</form><a href="https://a.test/"><form><input name="checkVisibility">in a form</form></a>`,
    [
      { href: 'https://evil.test/', kind: 'form' },
      { href: 'https://text.test/', text: 'https://text.test/', kind: 'text' },
      { href: 'https://a.test/', text: 'in a form' },
    ],
  ],
];

for (const [name, html, sightings] of CASES) {
  test(name, async ({ page, script }) => {
    await open(page, script, bodyWith(html));
    expect(await readBody(page)).toEqual(sightings);
  });
}

test('names that take the place of the document hide no mail', async ({ page, script }) => {
  const names = ['URL', 'title', 'defaultView', 'body', 'location', 'addEventListener', 'querySelectorAll', 'contains'];
  const html = `<main><article data-mail-key="m1"><h1>S</h1><p class="from">A &lt;a@b.test&gt;</p><div class="mail-body">
    ${names.map((name) => `<img name="${name}">`).join('')}<a href="https://a.test/">x</a></div></article></main>`;
  await open(page, script, html);
  const read = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const adapter = window.reader.adapterFor(document, location.host, true)!;
        const onLinks = (_: unknown, links: { sighting: object }[]) => resolve(links.map(({ sighting }) => sighting));
        window.reader.watchMails(document, adapter, { onMails: () => {}, onLinks }, new AbortController().signal);
      }),
  );
  expect(read).toEqual([{ href: 'https://a.test/', text: 'x' }]);
});

test('the link under the pointer is found, and what it says at that moment', async ({ page, script }) => {
  await open(
    page,
    script,
    bodyWith(`<img usemap="#m" width="80" height="40" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" style="display:block">
      <map name="m"><area id="area" shape="rect" coords="0,0,80,40" href="https://area.test/"></map>
      <svg width="80" height="40"><a id="svg" href="https://svg.test/"><rect width="80" height="40"></rect></a></svg>
      <form action="https://form.test/"><button id="button"><b>send</b></button><input id="field"></form>
      <a id="swap" href="https://good.test/" onpointerdown="this.href='https://evil.test/'">swap</a>`),
  );
  await page.evaluate(() => {
    const mail = window.reader.mailIn(document.querySelector('#body')!);
    Object.assign(window, { said: [] });
    addEventListener(
      'click',
      (event) => {
        event.preventDefault();
        const link = window.reader.linkOnPath(event.composedPath(), [mail]);
        (window as unknown as { said: unknown[] }).said.push(link?.sighting.href ?? null);
      },
      true,
    );
  });
  await page.mouse.click(20, 40);
  for (const id of ['svg', 'button', 'field', 'swap']) await page.locator(`#${id}`).click();
  await page.locator('a', { hasText: 'reply' }).click();
  expect(await page.evaluate(() => (window as unknown as { said: unknown[] }).said)).toEqual([
    'https://area.test/',
    'https://svg.test/',
    'https://form.test/',
    null,
    'https://evil.test/',
    null,
  ]);
});

test('a body in frames within frames belongs to the mail around them', async ({ page, script }) => {
  await open(
    page,
    script,
    `<main><article data-mail-key="m1"><h1>Sale</h1><p class="from">Shop &lt;shop@store.test&gt;</p>
      <iframe class="mail-body" srcdoc="<p>words</p><iframe srcdoc='<a href=&quot;https://deep.test/&quot;>deep</a>'></iframe>"></iframe>
      </article></main>`,
  );
  const deep = page.frameLocator('iframe').frameLocator('iframe').locator('a');
  await deep.waitFor();
  const frame = page.frames().at(-1)!;
  await frame.addScriptTag({ content: script });
  const read = await frame.evaluate(() => {
    const adapter = window.reader.adapterFor(document, location.host, true)!;
    const [mail] = window.reader.findOpenMails(document, adapter);
    return { adapter: adapter.name, ...mail!.sighting, links: window.reader.linksIn(mail!) };
  });
  expect(read).toEqual({
    adapter: 'generic',
    senderName: 'Shop',
    senderAddress: 'shop@store.test',
    subject: 'Sale',
    links: [{ href: 'https://deep.test/', text: 'deep' }],
  });
});

test('a sandboxed body is read without its sender', async ({ page, script }) => {
  await open(
    page,
    script,
    '<iframe sandbox="allow-scripts" srcdoc="<base href=https://x.test/><main></main><nav></nav><a href=https://a.test/>x</a>"></iframe>',
  );
  await page.frameLocator('iframe').locator('a').waitFor();
  const frame = page.frames().at(-1)!;
  await frame.addScriptTag({ content: script });
  const read = await frame.evaluate(() => {
    const adapter = window.reader.adapterFor(document, location.host, true)!;
    return window.reader.findOpenMails(document, adapter).map((mail) => window.reader.linksIn(mail));
  });
  expect(read).toEqual([[{ href: 'https://a.test/', text: 'x' }]]);
});

test('a mail with 5,000 links and one of 1 MB is read in parts', async ({ page, script }) => {
  await open(page, script, '<main></main>');
  const seen = await page.evaluate(async () => {
    const main = document.querySelector('main')!;
    const rows = Array.from(
      { length: 5_000 },
      (_, i) =>
        `<tr><td><a href="https://a.test/${i}"><span>Link</span> <b>no. ${i}</b></a></td><td>www.b.test/${i}</td></tr>`,
    );
    main.innerHTML = `<article data-mail-key="1"><h1>S</h1><p class="from">A &lt;a@b.test&gt;</p><div class="mail-body"><table>${rows.join('')}</table>
      <a href="https://long.test/${'x'.repeat(1_000_000)}">long</a></div></article>`;
    const stop = new AbortController();
    const links = await new Promise<number[]>((resolve) => {
      const sizes: number[] = [];
      const onLinks = (_: unknown, found: { sighting: { href: string } }[]) => {
        sizes.push(found.length);
        if (found.at(-1)!.sighting.href.startsWith('https://long.test/')) resolve(sizes);
      };
      const adapter = window.reader.adapterFor(document, location.host, true)!;
      window.reader.watchMails(document, adapter, { onMails: () => {}, onLinks }, stop.signal);
    });
    stop.abort();
    return { links: links.reduce((sum, size) => sum + size), largest: Math.max(...links) };
  });
  // how long its tasks take is measured by the benchmark: a busy machine is no fault of the reader
  expect(seen).toEqual({ links: 5_101, largest: 200 });
});
