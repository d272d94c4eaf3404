import { POLICY, POLICY_LINKS } from '../harness/policy.ts';
import { setPolicy } from './harness/managed.ts';
import { expectMark } from './harness/marks.ts';
import { GMAIL, gmailPage } from './harness/pages.ts';
import { bannerOn, cardOn } from './harness/panel.ts';
import { test as base, expect } from './harness/test.ts';

/** A browser that an organisation manages, from its start. */
const test = base.extend<{ policy: undefined }>({
  policy: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
    async ({}, use) => {
      const set = setPolicy(POLICY);
      if ('why' in set) console.warn(set.why);
      base.skip('why' in set, 'why' in set ? set.why : '');
      await use(undefined);
      if ('remove' in set) set.remove();
    },
    { auto: true },
  ],
});
// one after the other: the policy is the machine's, not the browser's
test.describe.configure({ mode: 'default' });
test.use({ firstStart: 'none' });

const NAME = POLICY.ownBrands[0]!.names[0]!;
const MAIL = gmailPage({
  sender: NAME,
  subject: NAME,
  body: Object.keys(POLICY_LINKS)
    .map((href) => `<p><a href="${href}">${new URL(href).host}</a></p>`)
    .join(''),
});

/** Chromium takes seconds until it says for the first time what is set; from then on the extension knows it at once. */
test.beforeEach(async ({ extension }) => {
  const isKnown = () => extension.run(async () => 'lastPolicy' in (await chrome.storage.local.get(null)), null);
  await expect.poll(isKnown).toBe(true);
});

test('a real policy file: its lists count, a stopped link stays stopped, and the options show what was set and what is wrong', async ({
  page,
  internet,
  extension,
}) => {
  internet.serve('mail.google.com', MAIL);
  await page.goto(GMAIL);
  const link = (host: string) => page.getByRole('link', { name: host });
  for (const [href, level] of Object.entries(POLICY_LINKS)) await expectMark(link(new URL(href).host), level);
  await bannerOn(page).toShow('dangerous link');

  await link('barred.example').click();
  const card = cardOn(page);
  await card.toShow(
    'Your organisation decided never to trust this site',
    'CSIRT 1234',
    'does not let this address be opened',
  );
  expect(await card.buttons()).not.toContain('Open anyway…');
  expect(internet.requestsTo('barred.example')).toEqual([]);

  const popup = await extension.openPopup(page);
  const intra = popup.locator('.row').filter({ hasText: 'intra.example' });
  await expect(intra).toContainText('Trusted by your organisation');
  await intra.locator('summary').click();
  await expect(intra).toContainText('Your organisation has decided about this site');
  await expect(popup.locator('[data-action="trust"]')).toHaveCount(0);

  const options = await page.context().newPage();
  await options.goto(`chrome-extension://${extension.id}/options.html`);
  const managed = options.locator('#organisation');
  await expect(managed.locator('[data-group="brands"]')).toContainText(NAME);
  await expect(managed.locator('[data-group="trusted"] [data-host]')).toHaveCount(1);
  await expect(managed.locator('[data-group="never"]')).toContainText('barred.example');
  await expect(managed.locator('[data-group="contact"]')).toContainText('CSIRT 1234');
  await expect(managed.locator('[data-field="trusted[1].host"]')).toContainText('can’t be listed as a whole');
  await expect(managed).toContainText('The first steps don’t open by themselves');
  // switched on for everybody, and not to be switched here
  await expect(options.locator('#reuse input[type=checkbox]')).toBeChecked();
  await expect(options.locator('#reuse input[type=checkbox]')).toBeDisabled();
  // by now the browser has long told the extension that it was installed
  expect(
    page
      .context()
      .pages()
      .filter((tab) => tab.url().endsWith('/welcome.html')),
  ).toEqual([]);
});

test('the warning page of a managed browser has no way on', async ({ page, internet }) => {
  internet.serve('mail.google.com', MAIL);
  await page.goto(GMAIL);
  await expectMark(page.getByRole('link', { name: 'barred.example' }), 'danger');
  await page.evaluate(() => void setTimeout(() => location.assign('https://barred.example/')));
  await expect(page).toHaveURL(/warning\.html/);
  await expect(page.getByRole('main')).toContainText('CSIRT 1234');
  await expect(page.getByRole('button', { name: 'Open anyway' })).toHaveCount(0);
  expect(internet.requestsTo('barred.example')).toEqual([]);
});
