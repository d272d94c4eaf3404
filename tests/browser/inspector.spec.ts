import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Extension } from './harness/extension.ts';
import { THEMES } from './harness/looks.ts';
import { SENDER_MAILS } from './harness/sender-mails.ts';
import { expect, test } from './harness/test.ts';

const FOLDER = '.cache/screenshots';

async function openInspector(page: Page, { id }: Extension): Promise<Page> {
  await page.goto(`chrome-extension://${id}/inspector.html`);
  await page.locator('textarea').waitFor();
  return page;
}

async function paste(inspector: Page, text: string): Promise<void> {
  if (!(await inspector.locator('textarea').isVisible())) await inspector.locator('.input summary').click();
  await inspector.locator('textarea').fill(text);
  await inspector.locator('.paste button').click();
}

const fileOf = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: 'message/rfc822',
  buffer: Buffer.from(content),
});

/** The same for a large one, which is too much for the browser's wire. */
function onDisk(name: string, content: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'honmono-inspector-')), name);
  writeFileSync(path, content);
  return path;
}

/** A mail with an HTML file, a calendar file and another mail attached, each with a link of its own. */
const ATTACHED = [
  'From: Hanako <hanako@example.test>',
  'To: desk@example.test',
  'Subject: Please have a look',
  'Date: Fri, 20 Nov 2026 10:00:00 +0900',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="b1"',
  '',
  '--b1',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'See https://tea.example/',
  '--b1',
  'Content-Type: text/html; name="invoice.html"',
  'Content-Disposition: attachment; filename="invoice.html"',
  '',
  '<a href="https://vbduteq.example/pay">https://www.amazon.co.jp/</a>',
  '--b1',
  'Content-Type: text/calendar; name="meeting.ics"',
  'Content-Disposition: attachment; filename="meeting.ics"',
  '',
  'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDESCRIPTION:join https://meet.example/x\r\nEND:VEVENT\r\nEND:VCALENDAR',
  '--b1',
  'Content-Type: message/rfc822',
  '',
  'From: Amazon.co.jp <a@parcel-notice.test>',
  'Subject: Your account is locked',
  'Content-Type: text/plain',
  '',
  'https://parcel-notice.test/unlock',
  '--b1--',
  '',
].join('\r\n');

test('a forged mail is pasted: claim, place, the provider’s check, the way it came, and a report to copy', async ({
  page,
  extension,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const inspector = await openInspector(page, extension);
  await paste(inspector, `${SENDER_MAILS.gmailForged().source}\r\nhttps://parcel-notice.test/unlock\r\n`);
  const card = inspector.locator('.card');
  await expect(card).toHaveClass(/danger/);
  await expect(card).toContainText('account-update@amazon.co.jp');
  await expect(inspector.locator('.fact.danger')).toContainText('DMARC');
  await expect(inspector.locator('.machine.entry')).toContainText('203.0.113.9');
  await expect(inspector.locator('.machine.you')).toBeVisible();
  await expect(inspector.locator('.rows .row')).toHaveCount(1);

  await inspector.getByRole('button', { name: 'Copy as a plain report' }).click();
  await expect(inspector.locator('.state')).toContainText('Copied');
  const report = await inspector.evaluate(() => navigator.clipboard.readText());
  expect(report).toContain('hxxps://parcel-notice[.]test/unlock');
  expect(report).toContain('DMARC: fail amazon[.]co[.]jp');
  expect(report).not.toMatch(/https?:/);
});

test('a genuine mail from a file is official, and its provider is asked about once', async ({ page, extension }) => {
  const inspector = await openInspector(page, extension);
  const { source } = SENDER_MAILS.foreignResults();
  await inspector.locator('input[type=file]').setInputFiles(fileOf('order.eml', source));
  await expect(inspector.locator('.ask')).toContainText('filter.hoster.test');
  await expect(inspector.locator('.card.official')).toHaveCount(0);
  await inspector.getByRole('button', { name: 'Yes' }).click();
  await expect(inspector.locator('.card.official')).toContainText('really from Amazon');
  await expect(inspector.locator('.ask')).toHaveCount(0);
  await inspector.reload();
  await inspector.locator('input[type=file]').setInputFiles(fileOf('order.eml', source));
  await expect(inspector.locator('.card.official')).toBeVisible();
});

test('links in files and mails that came along are judged, and their place is said', async ({ page, extension }) => {
  const inspector = await openInspector(page, extension);
  await inspector.locator('input[type=file]').setInputFiles(fileOf('fwd.eml', ATTACHED));
  const rows = inspector.locator('.rows .row');
  await expect(rows).toHaveCount(5);
  await expect(rows.filter({ hasText: 'invoice.html' }).first()).toHaveClass(/danger/);
  await expect(rows.filter({ hasText: 'meeting.ics' })).toContainText('meet.example');
  await expect(rows.filter({ hasText: 'Your account is locked' })).toHaveClass(/danger/);
});

test('links below the fold are there for whoever takes a picture of the whole page', async ({ page, extension }) => {
  const inspector = await openInspector(page, extension);
  const links = Array.from({ length: 120 }, (_, at) => `<a href="https://shop${at}.tea.example/">Tea ${at}</a>`);
  await paste(inspector, `From: a@tea.example\r\nSubject: Tea\r\nContent-Type: text/html\r\n\r\n${links.join('\n')}`);
  const rows = inspector.locator('.rows .row');
  await expect(rows).toHaveCount(50);
  await inspector.getByRole('button', { name: 'Show 70 more' }).click();
  await expect(rows).toHaveCount(120);
  const isDrawn = (row: Element) => row.querySelector('summary')!.checkVisibility({ contentVisibilityAuto: true });
  for (const row of [rows.first(), rows.nth(60), rows.last()]) expect(await row.evaluate(isDrawn)).toBe(true);
});

test('headers alone, and a text message', async ({ page, extension }) => {
  const inspector = await openInspector(page, extension);
  const [head] = `${SENDER_MAILS.forgedName().source}`.split('\r\n\r\n');
  await paste(inspector, head!);
  await expect(inspector.locator('.card.danger')).toContainText('parcel-notice.test');
  await expect(inspector.locator('.source-faults')).toContainText('no body');

  await paste(inspector, '【Amazon】お客様のアカウントを停止しました。ご確認ください https://vbduteq.example/a');
  await expect(inspector.locator('.rows .row')).toHaveCount(1);
  await expect(inspector.locator('.card.danger')).toContainText('Amazon');
  await expect(inspector.locator('#chain-title')).toHaveCount(0);
});

test('keys are looked up only when the person switched that on, and only the signer’s name is asked', async ({
  page,
  extension,
  internet,
}) => {
  const asked: string[] = [];
  internet.serve('dns.example', (path) => {
    asked.push(path);
    return { status: 503, headers: {}, body: '' };
  });
  const signed = [
    'DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=kawase.example; s=k1; h=from:subject;',
    ' bh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=; b=AAAA',
    'From: a@kawase.example',
    'Subject: x',
    '',
    '',
  ].join('\r\n');
  const inspector = await openInspector(page, extension);
  await paste(inspector, signed);
  await expect(inspector.locator('.fact').filter({ hasText: 'kawase.example' })).toBeVisible();
  expect(asked).toEqual([]);

  await page.goto(`chrome-extension://${extension.id}/options.html`);
  await page.getByLabel('Look up the keys').check();
  await page.getByLabel('Whom to ask').fill('http://dns.example/');
  await page.locator('[data-action="saveMail"]').click();
  await expect(page.locator('#mail [aria-live]')).toContainText('begins with https://');
  await page.getByLabel('Whom to ask').fill('https://dns.example/dns-query');
  await page.locator('[data-action="saveMail"]').click();
  await expect(page.locator('#mail [aria-live]')).toContainText('Saved');
  await openInspector(page, extension);
  await paste(inspector, signed);
  await expect.poll(() => asked).toEqual([expect.stringMatching(/^\/dns-query\?dns=AAAB[\w-]+$/)]);
  const question = Buffer.from(new URLSearchParams(asked[0]!.split('?')[1]).get('dns')!, 'base64url').toString(
    'latin1',
  );
  expect(question).toContain('\x02k1\n_domainkey\x06kawase\x07example');
  await expect(inspector.locator('.card')).toBeVisible();
});

test('what is no mail gets a clear sentence', async ({ page, extension }) => {
  const inspector = await openInspector(page, extension);
  const problem = inspector.getByRole('alert');
  await paste(inspector, '   \n ');
  await expect(problem).toContainText('There is nothing in it.');
  await inspector
    .locator('input[type=file]')
    .setInputFiles(fileOf('a.eml', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])));
  await expect(problem).toContainText('does not seem to be a mail');
  await inspector.locator('input[type=file]').setInputFiles(onDisk('b.eml', 'x'.repeat(26 * 1024 * 1024)));
  await expect(problem).toContainText('more than 25 MB');
});

test('a signed mail of 24 MB is judged within two seconds, while the page goes on', async ({ page, extension }) => {
  const inspector = await openInspector(page, extension);
  const signature = [
    'DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=amazon.co.jp; s=k1; h=from:subject;',
    ' bh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=; b=AAAA',
  ];
  const line = 'The tea house  has new tea for you, see https://tea.example/a\t now.  \r\n';
  const lines = line.repeat(Math.floor((24 * 1024 * 1024) / line.length));
  const path = onDisk('large.eml', `${signature.join('\r\n')}\r\n${SENDER_MAILS.genuine().source}\r\n${lines}`);
  await inspector.evaluate(() => {
    const seen = { longest: 0, asked: 0, took: [] as number[] };
    Object.assign(globalThis, { seen });
    let before = performance.now();
    const tick = () => {
      const now = performance.now();
      seen.longest = Math.max(seen.longest, now - before);
      before = now;
      setTimeout(tick, 10);
    };
    tick();
    document.addEventListener('change', () => Object.assign(seen, { asked: performance.now() }), true);
    new MutationObserver(() => {
      if (seen.asked === 0 || !document.querySelector('.card')) return;
      seen.took.push(performance.now() - seen.asked);
      seen.asked = 0;
    }).observe(document.body, { childList: true, subtree: true });
  });
  const seen = () => inspector.evaluate(() => Reflect.get(globalThis, 'seen') as { longest: number; took: number[] });
  // the machine may be busy with something else: the fastest of three counts
  for (const times of [1, 2, 3]) {
    await inspector.locator('input[type=file]').setInputFiles(path);
    await expect.poll(async () => (await seen()).took.length, { timeout: 20_000 }).toBe(times);
    await expect(inspector.locator('.card')).toContainText('account-update@amazon.co.jp');
  }
  await expect(inspector.locator('.fact').filter({ hasText: 'DKIM' }).first()).toBeVisible();
  const { longest, took } = await seen();
  test.info().annotations.push({ type: 'milliseconds', description: took.map((ms) => Math.round(ms)).join(', ') });
  expect(Math.min(...took)).toBeLessThan(2_000);
  expect(longest).toBeLessThan(1_000);
});

for (const language of ['ja', 'en'] as const) {
  for (const theme of THEMES[language]) {
    test.describe(`in ${language}, ${theme}`, () => {
      test.use({ language, theme });

      test('the inspector is readable for all', async ({ page, extension }) => {
        mkdirSync(FOLDER, { recursive: true });
        const inspector = await openInspector(page, extension);
        await expectAccessible(inspector);
        await paste(inspector, `${SENDER_MAILS.broughtResults().source}`);
        await expect(inspector.locator('.card')).toHaveClass(/danger/);
        await expect(inspector.locator('html')).toHaveAttribute('lang', language);
        await expectAccessible(inspector);
        const path = `${FOLDER}/inspector-${language}-${theme}.png`;
        await inspector.screenshot({ path, fullPage: true, animations: 'disabled' });
      });
    });
  }
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
}
