import { FORGED, forgedAmazonMail, linksOf } from './harness/forged-mail.ts';
import { writeMail } from './harness/mails.ts';
import { expectMark } from './harness/marks.ts';
import { bannerOn, cardOn } from './harness/panel.ts';
import { overlap } from './harness/places.ts';
import { expect, test } from './harness/test.ts';

test('on hover the card says where the link leads, and why that is not the real one', async ({ page, webmail }) => {
  await webmail.open(page, forgedAmazonMail());
  const { forged, genuine } = linksOf(page);
  await expectMark(forged, 'danger');
  await bannerOn(page).toShow('dangerous link');
  await forged.hover();
  const card = cardOn(page);
  await card.toShow(
    'Danger',
    'not Amazon',
    FORGED,
    'The mail says it is “Amazon”, but this link does not lead to Amazon.',
  );
  await card.toShow(`https://${FORGED}/ap/signin?openid=1`);
  expect(await card.buttons()).toEqual(['Open the real Amazon', 'Stay here', 'Details', 'Open anyway…']);
  await genuine.hover();
  await card.toShow('Official', 'amazon.co.jp', 'This is Amazon’s official site.');
  await page.mouse.move(5, 5);
  await card.toBeGone();
});

test('the card is drawn in the second frame after the pointer came, at the latest', async ({ page, webmail }) => {
  await webmail.open(page, forgedAmazonMail());
  const { forged } = linksOf(page);
  await expectMark(forged, 'danger');
  await bannerOn(page).toShow('dangerous link');
  await forged.evaluate((link) => {
    link.addEventListener('pointerover', () => {
      let frames = 0;
      const look = () => {
        frames += 1;
        if (document.querySelector(':popover-open')) document.documentElement.dataset.cardAfterFrames = String(frames);
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
  });
  await forged.hover();
  await cardOn(page).toShow(FORGED);
  const frames = Number(await page.locator('html').getAttribute('data-card-after-frames'));
  expect(frames).toBeGreaterThanOrEqual(1);
  expect(frames).toBeLessThanOrEqual(2);
});

test('the card covers no link it speaks of, stays on the screen, and moves nothing', async ({ page, webmail }) => {
  const at = (place: string, name: string) =>
    `<p style="position:absolute;${place}"><a href="https://${FORGED}/${name}">${name} link</a></p>`;
  const html = `<div style="position:relative;height:560px">${at('left:0;top:0', 'upper-left')}${at('right:0;top:0', 'upper-right')}
    ${at('left:0;bottom:0', 'lower-left')}${at('right:0;bottom:0', 'lower-right')}
    <p style="position:absolute;left:40%;top:40%;width:120px"><a href="https://${FORGED}/long">a link that is broken over several lines of text</a></p></div>`;
  await webmail.open(page, writeMail({ from: 'Amazon <a@parcel-notice.test>', subject: 'Amazon', html }));
  const links = await page.locator('#messagebody a').all();
  expect(links).toHaveLength(5);
  await expectMark(links[4]!, 'danger');
  await bannerOn(page).toShow('5 dangerous links');
  await page.evaluate(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) shifts.push(entry.value);
    }).observe({ type: 'layout-shift' });
  });
  for (const link of links) {
    await link.scrollIntoViewIfNeeded();
    const before = await link.boundingBox();
    await link.hover();
    await cardOn(page).toShow(FORGED);
    const card = (await cardOn(page).box())!;
    const lines = await link.evaluate((element) =>
      [...element.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height })),
    );
    for (const line of lines) expect(overlap(card, line), `card over ${await link.innerText()}`).toBe(false);
    expect(card.x).toBeGreaterThanOrEqual(0);
    expect(card.y).toBeGreaterThanOrEqual(0);
    expect(card.x + card.width).toBeLessThanOrEqual(1200);
    expect(card.y + card.height).toBeLessThanOrEqual(800);
    expect(await link.boundingBox()).toEqual(before);
    await page.keyboard.press('Escape');
    await cardOn(page).toBeGone();
  }
  expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
});

test('a card whose link is pushed away goes along, and never comes to lie over it', async ({ page, webmail }) => {
  const html = `<p id="above">Dear customer,</p><p><a href="https://${FORGED}/x">Update</a></p>`;
  await webmail.open(page, writeMail({ from: 'Amazon <a@parcel-notice.test>', subject: 'Amazon', html }));
  const link = page.locator('#messagebody a');
  await expectMark(link, 'danger');
  await link.focus();
  await cardOn(page).toShow(FORGED);
  /** How far the card stands below or above its link; less than nothing where it lies over it. */
  const gap = async () => {
    const card = (await cardOn(page).box())!;
    const at = await link.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return { top, bottom };
    });
    return Math.max(card.y - at.bottom, at.top - card.y - card.height);
  };
  for (const height of [0, 40, 0, 90, 25]) {
    await page.evaluate((px) => {
      document.querySelector<HTMLElement>('#messagebody p')!.style.marginTop = `${px}px`;
    }, height);
    await expect.poll(async () => Math.round((await gap()) / 4)).toBe(2);
  }
});

test('by keyboard: the card comes with the focus, Tab goes into it and out again, Escape puts it away', async ({
  page,
  webmail,
}) => {
  await webmail.open(page, forgedAmazonMail());
  const { forged, genuine } = linksOf(page);
  await expectMark(forged, 'danger');
  const card = cardOn(page);
  await forged.focus();
  await card.toShow(FORGED);
  await page.keyboard.press('Tab');
  await expect.poll(card.focused).toBe('Open the real Amazon');
  await page.keyboard.press('Tab');
  await expect.poll(card.focused).toBe('Stay here');
  await page.keyboard.press('Escape');
  await card.toBeGone();
  await expect(forged).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(genuine).toBeFocused();
  await card.toShow('Official');
});

test('by keyboard one gets past the card: nobody is caught in it', async ({ page, webmail }) => {
  await webmail.open(page, forgedAmazonMail());
  const { forged, genuine } = linksOf(page);
  await expectMark(forged, 'danger');
  await forged.focus();
  await cardOn(page).toShow(FORGED);
  for (let press = 0; press < 8 && !(await genuine.evaluate((link) => link === document.activeElement)); press += 1)
    await page.keyboard.press('Tab');
  await expect(genuine).toBeFocused();
});

test('screen readers are told', async ({ page, webmail }) => {
  await webmail.open(page, forgedAmazonMail());
  const { forged } = linksOf(page);
  await expectMark(forged, 'danger');
  const session = await page.context().newCDPSession(page);
  await forged.focus();
  await cardOn(page).toShow(FORGED);
  const heard = async () => {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const live = nodes.filter(({ properties }) =>
      properties?.some(({ name, value }) => name === 'live' && value.value !== 'off'),
    );
    const inside = (id: string): string => {
      const node = nodes.find(({ nodeId }) => nodeId === id);
      return `${node?.name?.value ?? ''} ${(node?.childIds ?? []).map(inside).join(' ')}`;
    };
    return live.map(({ nodeId }) => inside(nodeId)).join(' ');
  };
  await expect.poll(heard).toContain(FORGED);
  expect(await heard()).toContain('Danger');
});

test.describe('with a finger', () => {
  test.use({ touch: true });

  test('a long press shows the card, a tap on danger is barred', async ({ page, webmail, internet, context }) => {
    await webmail.open(page, forgedAmazonMail());
    const { forged } = linksOf(page);
    await expectMark(forged, 'danger');
    const { x, y, width, height } = (await forged.boundingBox())!;
    const finger = { x: x + width / 2, y: y + height / 2 };
    const session = await page.context().newCDPSession(page);
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [finger] });
    await cardOn(page).toShow(FORGED, 'Danger');
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await cardOn(page).press('Stay here');
    await cardOn(page).toBeGone();
    await page.touchscreen.tap(finger.x, finger.y);
    await cardOn(page).toShow(FORGED, 'Stay here');
    expect(context.pages().filter((tab) => tab.url().includes(FORGED))).toEqual([]);
    expect(internet.requestsTo(FORGED)).toEqual([]);
  });
});
