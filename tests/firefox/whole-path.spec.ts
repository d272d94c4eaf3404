import { mkdirSync, writeFileSync } from 'node:fs';
import { startRoundcube } from '../../scripts/roundcube/start-roundcube.ts';
import { FORGED, forgedAmazonMail } from '../browser/harness/forged-mail.ts';
import { signIn } from './harness/sign-in.ts';
import { EXTENSION_ORIGIN } from './harness/start-firefox.ts';
import { openTab, type Point, type Tab } from './harness/tab.ts';
import { expect, test } from './harness/test.ts';

const ENTER = '\uE007';

/** What a person sees beside each link of the mail. */
const marksIn = (tab: Tab) =>
  tab.evaluate(
    () =>
      [...document.querySelectorAll('#messagebody a')].map((link) => [
        link.textContent,
        getComputedStyle(link, '::after').content.slice(0, 3),
      ]),
    null,
  );

const pointOf = (tab: Tab, text: string): Promise<Point> =>
  tab.evaluate((wanted) => {
    const link = [...document.querySelectorAll('#messagebody a')].find(({ textContent }) => textContent === wanted)!;
    const { left, top, height } = link.getBoundingClientRect();
    return { x: left + 12, y: top + height / 2 };
  }, text);

test('Firefox: a forged mail in a real webmail, from opening it to the way out', async ({ firefox, tab, internet }) => {
  test.setTimeout(120_000);
  const roundcube = await startRoundcube({ mails: [forgedAmazonMail()] });
  const screenshots = '.cache/screenshots';
  mkdirSync(screenshots, { recursive: true });
  try {
    await signIn(tab, roundcube);
    await tab.goto(roundcube.mailUrl(1));

    await test.step('marks and banner', async () => {
      await expect
        .poll(() => marksIn(tab))
        .toEqual([
          ['Update your payment method', '"×"'],
          ['Your orders', 'non'],
          ['Help and contact', '"×"'],
        ]);
      await expect.poll(() => tab.panelText('.banner')).toContain('This mail has 2 dangerous links.');
    });

    let forged: Point = { x: 0, y: 0 };
    await test.step('the card on hover', async () => {
      await expect(async () => {
        // a banner that has more to say pushes the mail down
        forged = await pointOf(tab, 'Update your payment method');
        await tab.hover(forged);
        await expect.poll(() => tab.panelText('.card'), { timeout: 3_000 }).toContain(FORGED);
      }).toPass();
      expect(await tab.panelText('.card')).toMatch(/The mail says it is “.?Amazon.?”, but this link does not lead to/);
      writeFileSync(`${screenshots}/firefox-card.png`, await tab.screenshot());
    });

    await test.step('a click and Enter are barred', async () => {
      await tab.click(forged);
      await expect.poll(() => tab.buttonIn('.card', 'Stay here')).not.toBeNull();
      await tab.press('\uE00C'); // Escape
      await expect.poll(() => tab.panelText('.card')).toBeNull();
      await tab.evaluate(() => document.querySelector<HTMLElement>('#messagebody a')!.focus(), null);
      await tab.press(ENTER);
      await expect.poll(() => tab.panelText('.card')).toContain('Stay here');
      expect(internet.requestsTo(FORGED)).toEqual([]);
    });

    await test.step('the popup lists the links, worst first', async () => {
      const popup = await openTab(firefox.bidi);
      await popup.goto(`${EXTENSION_ORIGIN}/popup.html?tab=0`);
      const id = await popup.evaluate(async (url) => {
        const { browser } = globalThis as unknown as { browser: typeof chrome };
        return (await browser.tabs.query({})).find((one) => one.url?.startsWith(url))?.id;
      }, roundcube.url);
      await popup.goto(`${EXTENSION_ORIGIN}/popup.html?tab=${id}`);
      const rows = () =>
        popup.evaluate(
          () => [...document.querySelectorAll('.row')].map(({ className }) => className.replace('row ', '')),
          null,
        );
      await expect.poll(rows).toEqual(['danger', 'danger', 'official']);
      expect(await popup.evaluate(() => document.querySelector('header')?.textContent, null)).toContain(
        '2 dangerous links',
      );
      await firefox.bidi.send('browsingContext.activate', { context: popup.context });
      writeFileSync(`${screenshots}/firefox-popup.png`, await popup.screenshot());
      await firefox.bidi.send('browsingContext.activate', { context: tab.context });
    });

    await test.step('the way out opens the real one', async () => {
      await tab.click((await tab.buttonIn('.card', /^Open the real/))!);
      await expect.poll(() => internet.requestsTo('www.amazon.co.jp').length).toBeGreaterThan(0);
      expect(internet.requestsTo(FORGED)).toEqual([]);
    });

    await test.step('what escapes the page meets the warning', async () => {
      await tab.evaluate((host) => void setTimeout(() => location.assign(`https://${host}/help`)), FORGED);
      const warning = async () => {
        const { contexts } = await firefox.bidi.send<{ contexts: { url: string }[] }>('browsingContext.getTree', {
          root: tab.context,
        });
        return contexts[0]?.url;
      };
      await expect.poll(warning).toContain(`${EXTENSION_ORIGIN}/warning.html?id=`);
      await expect
        .poll(() => tab.evaluate(() => document.body?.innerText ?? '', null))
        .toContain('Stopped before opening');
      writeFileSync(`${screenshots}/firefox-warning.png`, await tab.screenshot());
      expect(internet.requestsTo(FORGED)).toEqual([]);
    });
  } finally {
    await roundcube.stop();
  }
});
