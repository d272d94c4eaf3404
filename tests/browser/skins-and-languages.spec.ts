import type { Look } from '../../scripts/roundcube/roundcube-pages.ts';
import { FORGED, forgedAmazonMail, linksOf } from './harness/forged-mail.ts';
import { expectMark } from './harness/marks.ts';
import { bannerOn, cardOn } from './harness/panel.ts';
import { expect, test } from './harness/test.ts';

const WORDS = {
  en: { banner: '2 dangerous links', why: 'does not lead to Amazon', stay: 'Stay here' },
  ja: { banner: '危険なリンクが 2 件あります', why: 'リンク先は Amazon のサイトではありません', stay: '閉じる' },
};

const LOOKS: [Look['skin'], Look['lang'], 'en' | 'ja'][] = [
  ['elastic', 'ja_JP', 'ja'],
  ['larry', 'en_US', 'en'],
  ['classic', 'ja_JP', 'ja'],
];

for (const [skin, lang, language] of LOOKS) {
  test.describe(`Roundcube ${skin} in ${lang}`, () => {
    test.use({ language });
    const words = WORDS[language];

    test('a forged mail in the preview beside the list', async ({ page, webmail, internet, context }) => {
      const mail = await webmail.openPreview(page, forgedAmazonMail(), { skin, lang });
      const { forged, genuine } = linksOf(mail);
      await expectMark(forged, 'danger');
      await expectMark(genuine, null);
      await bannerOn(page).toShow(words.banner);
      await forged.click();
      const card = cardOn(page);
      await card.toShow(FORGED, words.why, words.stay);
      await card.press(words.stay);
      await card.toBeGone();
      expect(context.pages().filter((tab) => tab.url().includes(FORGED))).toEqual([]);
      expect(internet.requestsTo(FORGED)).toEqual([]);
    });

    test('a forged mail as a page of its own', async ({ page, webmail }) => {
      await webmail.open(page, forgedAmazonMail(), { skin, lang });
      const { forged } = linksOf(page);
      await expectMark(forged, 'danger');
      await bannerOn(page).toShow(words.banner);
      await forged.hover();
      await cardOn(page).toShow(FORGED, words.why);
    });
  });
}

test('elastic in English, in the preview: each mail that is opened gets its own verdicts', async ({
  page,
  webmail,
  extension,
}) => {
  const first = await webmail.openPreview(page, forgedAmazonMail());
  await expectMark(linksOf(first).forged, 'danger');
  const second = await webmail.openPreview(page, forgedAmazonMail(`<a href="https://${FORGED}/third">A third one</a>`));
  await expectMark(linksOf(second).forged, 'danger');
  await bannerOn(page).toShow('3 dangerous links');
  const popup = await extension.openPopup(page);
  await expect(popup.locator('header')).toContainText('3 dangerous links');
  await expect(popup.locator('.row')).toHaveCount(4);
});
