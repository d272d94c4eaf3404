import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Tab } from './harness/tab.ts';
import { expect, test } from './harness/test.ts';

const SCREENSHOTS = '.cache/screenshots';
const page = (name: string) => readFileSync(`tests/offers/fixtures/${name}.html`, 'utf8');

/** Index among the page's offers of those that wear something of ours. */
const tagged = (tab: Tab) =>
  tab.evaluate(() => {
    const offers = [...document.querySelectorAll('[id="buybox"], [id="aod-pinned-offer"], [id="aod-offer"]')];
    return offers.flatMap((offer, index) => (offer.firstElementChild?.localName.startsWith('x-') ? [index] : []));
  }, null);

/** One browser: the list, the tag pressed, the box without a list, a small screen's panel, and a page that is none of it. */
test('Firefox: the baits in a list of offers wear a tag that says why, nothing else does', async ({
  tab,
  internet,
}) => {
  internet.serve('www.amazon.co.jp', page('panel-ja'));
  internet.serve('www.amazon.com', page('panel-mobile-en'));

  await test.step('the panel', async () => {
    await tab.goto('https://www.amazon.co.jp/x/dp/B000000001');
    await expect.poll(() => tagged(tab)).toEqual([2, 3]);
    expect(await tab.panelText('.tag')).toBe('Careful 38% of the median of 4 others');
    expect(await tab.evaluate(() => document.body.innerText, null)).not.toContain('median');
  });

  await test.step('pressed, it tells figures and reasons', async () => {
    const middle = await tab.readPanel('.tag', (root) => {
      const { x, y, width, height } = root.querySelector('.tag')!.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await tab.click(middle!);
    await expect.poll(() => tab.panelText('.more')).toContain('38% of ¥13,000, the median of 4 others');
    mkdirSync(SCREENSHOTS, { recursive: true });
    writeFileSync(`${SCREENSHOTS}/firefox-offers.png`, await tab.screenshot());
  });

  await test.step('in dollars, on a small screen', async () => {
    await tab.goto('https://www.amazon.com/dp/B000000002');
    await expect.poll(() => tagged(tab)).toEqual([1]);
    expect(await tab.panelText('.tag')).toContain('of the median of 3 others');
  });

  await test.step('a box without a list', async () => {
    internet.serve('www.amazon.co.jp', page('box-ja'));
    await tab.goto('https://www.amazon.co.jp/gp/product/B000000003');
    await expect.poll(() => tab.panelText('.tag')).toContain('of the median of 3 others');
  });

  await test.step('the cart stays bare', async () => {
    await tab.goto('https://www.amazon.com/gp/cart/view.html');
    expect(await tagged(tab)).toEqual([]);
  });
});
