import type { FrameLocator, Page } from '@playwright/test';
import type { Extension } from './harness/extension.ts';
import { FORGED } from './harness/forged-mail.ts';
import { expectMark } from './harness/marks.ts';
import { expect, test } from './harness/test.ts';

const LINK = `<a href="https://${FORGED}/x">Your account</a>`;

interface Shown {
  sender?: string;
  after?: string;
}

/** A webmail that nobody knows, which shows the mail's body in a frame that can't look out. */
function mailPage({ sender = 'Amazon', after = '' }: Shown = {}): string {
  return `<!doctype html><title>Mail</title><nav><a href="/inbox">Inbox</a></nav><main><article>
    <header><h1 class="subject">Your account</h1><p class="from"><span class="name">${sender}</span> &lt;a@parcel-notice.test&gt;</p></header>
    <iframe class="mail-body" sandbox="allow-popups" width="600" height="200" srcdoc="${bodyOf(LINK)}"></iframe></article>${after}</main>`;
}

const bodyOf = (link: string) => `<p>Dear customer, please look.</p>${link}`.replaceAll('"', '&quot;');
const linkIn = (frame: FrameLocator) => frame.getByRole('link', { name: 'Your account' });
/** Waits until so many links were judged, and each of them under the header that counts: then no mark comes any more. */
async function expectUnknown(page: Page, extension: Extension, count: number): Promise<void> {
  const popup = await extension.openPopup(page);
  await expect(popup.locator('header')).toContainText(count === 1 ? '1 link checked' : `${count} links checked`);
  await expect(popup.locator('.row.danger')).toHaveCount(0);
  await popup.close();
  await page.bringToFront();
}

/**
 * Waits until so many links were judged, none as danger, while the mail is danger by its sender: its header is not held against
 * frames that may be another's.
 */
async function expectOnlyMail(page: Page, extension: Extension, links: number): Promise<void> {
  // while the page is looked at: in a tab behind another, frames are loaded late
  await expect.poll(() => linksJudged(extension)).toBe(links);
  await expect.poll(async () => (await extension.badgeOf(page)).text).toBe('1');
  const popup = await extension.openPopup(page);
  await expect(popup.locator('header')).toContainText('A dangerous mail is open');
  await expect(popup.locator('header')).toContainText(`${links} links checked`);
  await expect(popup.locator('.mail-row.danger')).toHaveCount(1);
  await expect(popup.locator('.row.danger')).toHaveCount(0);
  await popup.close();
  await page.bringToFront();
}

/** How many links were judged, by what is kept of the tabs. */
const linksJudged = (extension: Extension) =>
  extension.run(async () => {
    const kept = (await chrome.storage.session.get(null)) as Record<string, Tab>;
    const tabs = Object.keys(kept).filter((key) => key.startsWith('tab:'));
    const levels = tabs.flatMap((key) => kept[key]!.frames.flatMap(({ mails }) => mails.map((mail) => mail.levels)));
    return levels.flatMap((of) => Object.values(of)).reduce((sum, one) => sum + one, 0);
  }, null);

/** In how many frames somebody looks for mails. */
const readersIn = (extension: Extension) =>
  extension.run(async () => {
    const kept = (await chrome.storage.session.get(null)) as Record<string, Tab>;
    const tabs = Object.keys(kept).filter((key) => key.startsWith('tab:'));
    return tabs.flatMap((key) => kept[key]!.frames).length;
  }, null);

interface Tab {
  frames: { mails: { levels: Record<string, number> }[] }[];
}

const bodyLink = (page: Page) => linkIn(page.frameLocator('iframe.mail-body'));

test.beforeEach(async ({ page, internet, extension }) => {
  internet.serve('webmail.example', (path) => {
    if (path === '/empty') return '<!doctype html><title>Mail</title>';
    return mailPage(path === '/tea' ? { sender: 'Tea House' } : {});
  });
  await page.goto('https://webmail.example/empty');
  const popup = await extension.openPopup(page);
  await popup.getByRole('button', { name: 'Check mails on this site too' }).click();
  await expect(popup.getByRole('status')).toBeVisible();
  await popup.close();
  await page.bringToFront();
});

test('the header around a sandboxed body is what its links are held against', async ({ page, extension }) => {
  await page.goto('https://webmail.example/');
  await expectMark(bodyLink(page), 'danger');
  const popup = await extension.openPopup(page);
  await expect(popup.locator('main')).toContainText('Danger: not Amazon');
  await expect.poll(async () => (await extension.badgeOf(page)).text).toBe('2'); // the mail, and its link
  await popup.close();

  await page.goto('https://webmail.example/tea');
  await expectUnknown(page, extension, 1);
  await expectMark(bodyLink(page), null);
});

test('a body in a frame that has no size at first is read once it is shown', async ({ page, internet, extension }) => {
  const hidden = mailPage({ after: '<button>Show</button>' }).replace('<iframe', '<iframe style="display: none"');
  internet.serve('webmail.example', hidden);
  await page.goto('https://webmail.example/');
  await expect.poll(() => readersIn(extension)).toBe(2);
  await page.evaluate(() => {
    document.querySelector('button')!.onclick = () => document.querySelector('iframe')!.removeAttribute('style');
  });
  await page.getByRole('button', { name: 'Show' }).click();
  await expectMark(bodyLink(page), 'danger');
});

test('when the page shows another mail, its header counts and the old one no more', async ({ page, extension }) => {
  await page.goto('https://webmail.example/');
  await expectMark(bodyLink(page), 'danger');
  const show = (sender: string, link: string) =>
    page.evaluate(
      ([name, body]) => {
        document.querySelector('.name')!.textContent = name!;
        document.querySelector('iframe')!.srcdoc = body!;
      },
      [sender, link],
    );
  // of the second mail nothing is ever held against the first one's header: nothing of it is barred
  await show('Tea House', `<p>Dear customer, please look.</p><a href="https://${FORGED}/tea">Your account</a>`);
  await expect.poll(async () => (await extension.badgeOf(page)).text, { timeout: 15_000 }).toBe('');
  await expectUnknown(page, extension, 1);
  await expectMark(bodyLink(page), null);
  const rules = await extension.run(
    async () => (await chrome.declarativeNetRequest.getSessionRules()).map(({ condition }) => condition.regexFilter),
    null,
  );
  expect(rules).toHaveLength(1);
  expect(rules[0]).not.toContain('tea');

  await page.bringToFront();
  await show('Amazon', `<p>Dear customer, please look.</p><a href="https://${FORGED}/third">Your account</a>`);
  await expectMark(bodyLink(page), 'danger');
});

test('a header that comes long after the body lets go what the old one had barred', async ({ page, extension }) => {
  await page.goto('https://webmail.example/');
  await expectMark(bodyLink(page), 'danger');
  const barred = () =>
    extension.run(
      async () => (await chrome.declarativeNetRequest.getSessionRules()).map(({ condition }) => condition.regexFilter),
      null,
    );
  const before = await barred();
  await page.bringToFront();
  await page.evaluate((body) => {
    document.querySelector('iframe')!.srcdoc = body;
  }, `<p>Dear customer, please look.</p><a href="https://${FORGED}/tea">Your account</a>`);
  await expect.poll(async () => (await barred()).length).toBe(before.length + 1);
  await page.evaluate(() => {
    document.querySelector('.name')!.textContent = 'Tea House';
  });
  // the first mail was what it was
  await expect.poll(barred, { timeout: 15_000 }).toEqual(before);
  await expectUnknown(page, extension, 1);
  await expectMark(bodyLink(page), null);
});

test('no header is held against a frame when several mails are open, or when a frame stands elsewhere too', async ({
  page,
  internet,
  extension,
}) => {
  internet.serve('webmail.example', mailPage({ after: mailPage({ sender: 'Tea House' }) }));
  await page.goto('https://webmail.example/');
  await expectOnlyMail(page, extension, 2);
  for (const index of [0, 1]) await expectMark(linkIn(page.frameLocator('iframe.mail-body').nth(index)), null);

  const advert = `<iframe class="advert" sandbox width="300" height="100" srcdoc="${bodyOf(LINK)}"></iframe>`;
  internet.serve('webmail.example', mailPage({ after: advert }));
  await page.goto('https://webmail.example/');
  await expectOnlyMail(page, extension, 2);
  for (const name of ['mail-body', 'advert']) await expectMark(linkIn(page.frameLocator(`iframe.${name}`)), null);
});
