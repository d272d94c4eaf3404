import { mkdirSync } from 'node:fs';
import type { NoticeKind, Reading } from '#utils/data/notices.ts';
import { noticeKey } from '#utils/playbook/outline.ts';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import japanese from '../../public/_locales/ja/messages.json' with { type: 'json' };
import { THEMES } from './harness/looks.ts';
import { NOTICE_LETTERS, type NoticeLetter, noticeMail, QUIET_MAILS } from './harness/notice-mails.ts';
import { bannerOn, type Panel } from './harness/panel.ts';
import { expect, test } from './harness/test.ts';

const FOLDER = '.cache/screenshots';
const ABOUT = { forged: 'wants', genuine: 'meaning', unproven: 'findOut' } as const;

/** Genuine and forged twins of each notice, in a real Roundcube: half of them in each language of ours, whatever they are written in. */
for (const [at, language] of (['en', 'ja'] as const).entries()) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('what a notice means is told only when the mail’s source proves it, what a forged one wants when it is', async ({
      page,
      webmail,
    }) => {
      test.setTimeout(240_000);
      for (const letter of NOTICE_LETTERS.filter((_, nth) => nth % 2 === at)) {
        await test.step(letter.kind, async () => {
          const banner = bannerOn(page);
          const check = sentence('check_begin', language);
          await webmail.open(page, noticeMail(letter, 'genuine'));
          await expectReading(banner, letter, 'unproven', language);
          await banner.press(check);
          await banner.toShow(sentence('level_official', language));
          await expectReading(banner, letter, 'genuine', language);

          await webmail.open(page, noticeMail(letter, 'forgedAddress'));
          await expectReading(banner, letter, 'unproven', language);
          await banner.press(check);
          await expectReading(banner, letter, 'forged', language);

          await webmail.open(page, noticeMail(letter, 'forgedName'));
          await expectReading(banner, letter, 'forged', language);
        });
      }
    });
  });
}

test('a genuine notice: the way to the guide, the same in the popup, and its code is kept nowhere', async ({
  page,
  webmail,
  extension,
}) => {
  const letter = letterOf('security-code-sms');
  const { source, name } = noticeMail(letter, 'genuine');
  const withCode = { name, source: `${source}`.replace('Subject: Amazon', 'Subject: 482913 is your Amazon OTP') };
  await webmail.open(page, withCode);
  const banner = bannerOn(page);
  await banner.press('Check this mail properly');
  await expectReading(banner, letter, 'genuine', 'en');

  const popup = await extension.openPopup(page);
  const row = popup.locator('.mail-row.official');
  await expect(row.locator('[data-kind="security-code-sms"][data-reading="genuine"]')).toContainText(
    'somebody entered the right password',
  );
  await expect(row.getByRole('button', { name: 'What to do' })).toBeVisible();
  expect(await popup.locator('body').innerText()).not.toContain('482913');
  expect(await extension.run(keptNow, null)).not.toContain('482913');

  await page.bringToFront();
  await banner.press('What to do');
  await expect.poll(() => extension.run(addressesNow, null)).toContainEqual(expect.stringContaining('/guide.html#'));
  const guide = (await extension.run(addressesNow, null)).find((url) => url.includes('/guide.html#'));
  expect(Object.fromEntries(new URLSearchParams(new URL(guide!).hash.slice(1)))).toEqual({
    ...{ kind: 'security-code-sms', reading: 'genuine', brand: 'amazon', channel: 'mail' },
  });
});

for (const name of Object.keys(QUIET_MAILS) as (keyof typeof QUIET_MAILS)[]) {
  test(`nothing is said over a mail that is no notice: ${name}`, async ({ page, webmail, extension }) => {
    await webmail.open(page, QUIET_MAILS[name]());
    const popup = await extension.openPopup(page);
    await expect(popup.locator('.mail-row.unknown')).toHaveCount(1);
    expect(await popup.locator('.notice-brief').count()).toBe(0);
    await page.bringToFront();
    expect(await bannerOn(page).box()).toBeNull();
  });
}

for (const language of ['ja', 'en'] as const) {
  for (const theme of THEMES[language]) {
    test.describe(`in ${language}, ${theme}`, () => {
      test.use({ language, theme });

      test('line, banner and popup of a notice, to be looked at', async ({ page, webmail, extension }) => {
        mkdirSync(FOLDER, { recursive: true });
        const look = { lang: language === 'ja' ? 'ja_JP' : 'en_US' } as const;
        const shoot = (of: typeof page, name: string) =>
          of.screenshot({ path: `${FOLDER}/${name}-${language}-${theme}.png`, animations: 'disabled' });
        const letter = letterOf('security-code-mail');
        await webmail.openPreview(page, noticeMail(letter, 'genuine'), look);
        const banner = bannerOn(page);
        await expectReading(banner, letter, 'unproven', language);
        await shoot(page, 'notice-unproven');
        await banner.press(sentence('check_begin', language));
        await expectReading(banner, letter, 'genuine', language);
        await shoot(page, 'notice-genuine');
        const popup = await extension.openPopup(page);
        await expect(popup.locator('.notice-brief')).toBeVisible();
        await shoot(popup, 'popup-notice');
        await page.bringToFront();
        await webmail.openPreview(page, noticeMail(letter, 'forgedName'), look);
        await expectReading(banner, letter, 'forged', language);
        await shoot(page, 'notice-forged');
      });
    });
  }
}

/** What is told is this reading of this kind, and none of the others. */
async function expectReading(banner: Panel, { kind }: NoticeLetter, reading: Reading, language: 'en' | 'ja') {
  const told = async () => bare((await banner.text()) ?? '');
  const about = (one: Reading) => sentence(noticeKey(kind, ABOUT[one]), language);
  await expect.poll(told, { message: `${kind}, ${reading}`, timeout: 10_000 }).toContain(bare(about(reading)));
  const shown = await told();
  expect(shown).toContain(bare(sentence(noticeKey(kind, 'title'), language)));
  for (const other of Object.keys(ABOUT) as Reading[]) {
    if (other !== reading) expect(shown).not.toContain(bare(about(other)));
  }
  expect(shown).not.toMatch(/482913|Kx7Pq2/);
}

function sentence(key: string, language: 'en' | 'ja'): string {
  const messages: Record<string, { message: string }> = language === 'ja' ? japanese : english;
  const found = messages[key];
  if (!found) throw new Error(`there is no ${key}`);
  return found.message.replaceAll('{brand}', 'Amazon');
}

/** Without spaces: between Japanese and Latin words they are set when a sentence is drawn. */
function bare(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

function letterOf(kind: NoticeKind): NoticeLetter {
  return NOTICE_LETTERS.find((letter) => letter.kind === kind)!;
}

async function addressesNow(): Promise<string[]> {
  return (await chrome.tabs.query({})).map(({ url, pendingUrl }) => url || pendingUrl || '');
}

async function keptNow(): Promise<string> {
  return JSON.stringify([await chrome.storage.session.get(), await chrome.storage.local.get()]);
}
