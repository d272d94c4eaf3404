import { mkdirSync, writeFileSync } from 'node:fs';
import { startRoundcube } from '../../scripts/roundcube/start-roundcube.ts';
import { SENDER_MAILS } from '../browser/harness/sender-mails.ts';
import { signIn } from './harness/sign-in.ts';
import { EXTENSION_ORIGIN } from './harness/start-firefox.ts';
import { openTab, type Tab, tabOf } from './harness/tab.ts';
import { expect, test } from './harness/test.ts';

const SCREENSHOTS = '.cache/screenshots';

async function press(tab: Tab, label: string): Promise<void> {
  await expect.poll(() => tab.buttonIn('.banner', label)).not.toBeNull();
  await tab.click((await tab.buttonIn('.banner', label))!);
}

test('Firefox: the line over a mail, the check by its source, and the inspector', async ({ firefox, tab }) => {
  test.setTimeout(120_000);
  mkdirSync(SCREENSHOTS, { recursive: true });
  const roundcube = await startRoundcube({
    mails: [SENDER_MAILS.forgedName(), SENDER_MAILS.genuine(), SENDER_MAILS.broughtResults()],
  });
  try {
    await signIn(tab, roundcube);

    await test.step('forged by name: said at once', async () => {
      await tab.goto(roundcube.mailUrl(1));
      await expect.poll(() => tab.panelText('.banner')).toContain('It is not from Amazon.');
    });

    await test.step('genuine: not known until it is checked', async () => {
      await tab.goto(roundcube.mailUrl(2));
      await expect.poll(() => tab.panelText('.banner')).toContain('Not known');
      await press(tab, 'Check this mail properly');
      await expect.poll(() => tab.panelText('.banner')).toContain('This mail is really from Amazon.');
      writeFileSync(`${SCREENSHOTS}/firefox-line.png`, await tab.screenshot());
    });

    await test.step('forged by address: the provider’s check decides, whatever the mail brought along', async () => {
      await tab.goto(roundcube.mailUrl(3));
      await press(tab, 'Check this mail properly');
      await expect.poll(() => tab.panelText('.banner')).toContain('Somebody may be using Amazon’s name');
    });

    await test.step('the inspector shows all of it', async () => {
      await press(tab, 'See what was found');
      const found = async () => {
        const { contexts } = await firefox.bidi.send<{ contexts: { context: string; url: string }[] }>(
          'browsingContext.getTree',
          {},
        );
        return contexts.find(({ url }) => url.startsWith(`${EXTENSION_ORIGIN}/inspector.html`))?.context;
      };
      await expect.poll(found).toBeDefined();
      const inspector = tabOf(firefox.bidi, (await found())!);
      const text = () => inspector.evaluate(() => document.querySelector('main')?.innerText ?? '', null);
      await expect.poll(text, { timeout: 20_000 }).toContain('Was it really sent by them?');
      expect(await text()).toContain('203.0.113.9');
      await firefox.bidi.send('browsingContext.activate', { context: inspector.context });
      writeFileSync(`${SCREENSHOTS}/firefox-inspector.png`, await inspector.screenshot());

      await inspector.evaluate((source) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([source], 'forged.eml', { type: 'message/rfc822' }));
        for (const type of ['dragover', 'drop']) {
          document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
        }
      }, `${SENDER_MAILS.forgedName().source}`);
      await expect.poll(text, { timeout: 20_000 }).toContain('account-update@parcel-notice.test');
    });

    await test.step('the menu of the toolbar’s button has the inspector', async () => {
      const page = await openTab(firefox.bidi);
      await page.goto(`${EXTENSION_ORIGIN}/popup.html`);
      const inMenu = (id: string) =>
        page.evaluate((item) => {
          const { browser } = globalThis as unknown as { browser: typeof chrome };
          return browser.contextMenus.update(item, {}).then(
            () => true,
            () => false,
          );
        }, id);
      expect([await inMenu('inspector'), await inMenu('another')]).toEqual([true, false]);
    });
  } finally {
    await roundcube.stop();
  }
});
