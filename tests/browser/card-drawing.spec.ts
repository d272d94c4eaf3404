import type { Page } from '@playwright/test';
import { MOST_REPAIRS } from '#components/link-card/keep-on-top.ts';
import { DECISION_MS, SECOND_HALF_MS } from '#components/press-times.ts';
import { type CardOnSheet, cardOn } from './sheet/card-on-sheet.ts';
import { expect, type OpenSheet, test } from './sheet/sheet-test.ts';

const BARRED = ['claimElsewhere', { barred: true }] as const;

/** Stops the page's time, so that a slow machine doesn't turn a quick second press into a late one. */
async function stopTime(page: Page): Promise<void> {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
}

async function openMail(openSheet: OpenSheet, look = {}): Promise<{ page: Page; card: CardOnSheet }> {
  const page = await openSheet('mail', { width: 900, height: 700, language: 'en', ...look });
  return { page, card: cardOn(page) };
}

test('stands beside its link, moves nothing, and is told to screen readers', async ({ openSheet }) => {
  const { page, card } = await openMail(openSheet);
  const before = await page.locator('body').ariaSnapshot();
  const link = await card.linkBox();
  await card.show('claimElsewhere');
  const box = (await card.box())!;
  const isUpright = box.y >= link.y + link.height || box.y + box.height <= link.y;
  expect(isUpright || box.x >= link.x + link.width || box.x + box.width <= link.x).toBe(true);
  expect(await card.linkBox()).toEqual(link);
  expect(await page.locator('body').ariaSnapshot()).toBe(before);
  await expect.poll(() => card.text('[role=status]')).toContain('Danger: not');
});

test('a barred click is told at once, as a dialog', async ({ openSheet }) => {
  const { card } = await openMail(openSheet);
  await card.show(...BARRED);
  await expect.poll(() => card.text('[role=alert]')).toContain('Danger: not');
  expect(await card.text('[role=dialog]')).toContain('Open the real');
});

test.describe('survives a page that', () => {
  const ATTACKS: Record<string, () => void> = {
    'removes it': () => document.querySelector('[popover]')?.remove(),
    'closes it': () => document.querySelector<HTMLElement>('[popover]')?.hidePopover(),
    'takes its attribute': () => document.querySelector('[popover]')?.removeAttribute('popover'),
    'hides it by its own style': () =>
      document
        .querySelector('[popover]')
        ?.setAttribute('style', 'display:none!important;opacity:0!important;scale:0!important'),
    'hides it by a rule': () => {
      const rule =
        'opacity:0!important;visibility:hidden!important;transform:scale(0)!important;clip-path:inset(50%)!important';
      const style = document.createElement('style');
      style.textContent = `@layer a{*{${rule};pointer-events:none!important;filter:opacity(0)!important}} [popover]{${rule}}`;
      document.head.append(style);
    },
    'makes it dead': () => document.querySelector('[popover]')?.setAttribute('inert', ''),
    'opens a popover over it': () => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.setAttribute('style', 'inset:0;width:100vw;height:100vh;background:white');
      document.body.append(cover);
      cover.showPopover();
    },
    'opens a dialog over it': () => {
      const dialog = document.createElement('dialog');
      dialog.setAttribute('style', 'width:100vw;height:100vh;max-width:none;max-height:none');
      document.body.append(dialog);
      dialog.showModal();
    },
  };
  for (const [name, attack] of Object.entries(ATTACKS)) {
    test(name, async ({ openSheet }) => {
      const { page, card } = await openMail(openSheet);
      await card.show(...BARRED);
      await page.evaluate(attack);
      await expect.poll(() => card.isOnTop()).toBe(true);
      await card.press('.first');
      await expect.poll(() => card.decided()).toEqual(['openReal']);
    });
  }

  test('removes it without end: the page goes on', async ({ openSheet }) => {
    const { page, card } = await openMail(openSheet);
    await page.evaluate(() => {
      const root = document.documentElement;
      new MutationObserver(() => {
        const card = document.querySelector('html > [popover]');
        if (card) root.dataset.removals = String(Number(root.dataset.removals ?? 0) + 1);
        card?.remove();
      }).observe(root, { childList: true });
    });
    await card.show(...BARRED);
    const removals = () => page.evaluate(() => Number(document.documentElement.dataset.removals));
    await expect.poll(removals).toBe(1 + MOST_REPAIRS);
    expect(await card.box()).toBeNull();
  });
});

test('a key held down on the barred link presses nothing', async ({ openSheet }) => {
  const { page, card } = await openMail(openSheet);
  await stopTime(page);
  await card.show(...BARRED);
  await page.evaluate(() => bench.card.focus());
  for (let presses = 0; presses < 20; presses += 1) await page.keyboard.down('Enter');
  expect(await card.decided()).toEqual([]);
  await page.clock.runFor(SECOND_HALF_MS);
  await page.keyboard.down('Enter');
  expect(await card.decided()).toEqual([]);
  await page.keyboard.up('Enter');
  await page.keyboard.press('Enter');
  expect(await card.decided()).toEqual(['openReal']);
});

test('a hand that moved to a button is not kept waiting', async ({ openSheet }) => {
  const { card } = await openMail(openSheet);
  await card.show(...BARRED);
  await card.press('.first');
  expect(await card.decided()).toEqual(['openReal']);
});

test('a press right after, in the same place, is refused', async ({ openSheet }) => {
  const { page, card } = await openMail(openSheet);
  await card.show(...BARRED);
  const box = (await card.box())!;
  await page.evaluate(() => bench.card.hide());
  await stopTime(page);
  // the hand rests where the button will be
  await page.mouse.move(box.x + 80, box.y + box.height - 80);
  for (let y = box.y + 150; y < box.y + box.height; y += 24) {
    await card.show('plain');
    await page.mouse.move(box.x + 80, y);
    await card.show(...BARRED);
    await page.mouse.down();
    await page.mouse.up();
  }
  expect(await card.decided()).toEqual([]);
});

test('the keyboard goes in, through, and out to the link', async ({ openSheet }) => {
  const { page, card } = await openMail(openSheet);
  await page.locator('#link').focus();
  await card.show('claimElsewhere');
  expect(await page.evaluate(() => bench.card.focus())).toBe(true);
  for (let presses = 0; presses < 4; presses += 1) {
    expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('link');
    await page.keyboard.press('Tab');
  }
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('link');
  await page.evaluate(() => bench.card.focus());
  await page.keyboard.press('Escape');
  expect(await card.decided()).toEqual(['stay']);
  expect(await card.box()).toBeNull();
});

test('the page does not hear what is typed in the card', async ({ openSheet }) => {
  const { page, card } = await openMail(openSheet);
  await page.evaluate(() => {
    for (const type of ['keydown', 'keyup', 'click', 'mousedown']) {
      document.addEventListener(type, () => document.body.setAttribute('data-heard', type));
    }
  });
  await card.show('claimElsewhere');
  await page.evaluate(() => bench.card.focus());
  await page.keyboard.press('e');
  await card.press('.plain');
  expect(await page.evaluate(() => document.body.dataset.heard)).toBeUndefined();
  expect(await card.text('.details:not([hidden])')).toContain('vbduteq.net');
});

test('going on takes two presses', async ({ openSheet }) => {
  const { page, card } = await openMail(openSheet);
  await stopTime(page);
  await card.show(...BARRED);
  await card.press('.go-on > .quiet');
  await card.press('.grave');
  await page.clock.runFor(DECISION_MS - 1);
  await card.press('.grave');
  expect(await card.decided()).toEqual([]);
  await page.clock.runFor(1);
  await card.press('.grave');
  expect(await card.decided()).toEqual(['goOn']);
});

test('follows its link, and goes when that is out of sight or gone', async ({ openSheet }) => {
  const { page, card } = await openMail(openSheet);
  await page.evaluate(() => {
    document.body.style.height = '4000px';
  });
  await card.show('plain');
  const before = (await card.box())!;
  await page.evaluate(() => scrollBy(0, 40));
  await expect.poll(async () => (await card.box())?.y).toBe(before.y - 40);
  await page.evaluate(() => scrollBy(0, 2000));
  await expect.poll(() => card.box()).toBeNull();
  expect(await page.evaluate(() => bench.card.shownFor)).toBeNull();
});

test('in a small window and at 200 % it is whole or scrolls inside', async ({ openSheet }) => {
  for (const look of [
    { width: 320, height: 420 },
    { width: 800, height: 600, zoom: 2 },
  ]) {
    const { page, card } = await openMail(openSheet, look);
    await card.show('manyReasons', { barred: true });
    const box = (await card.box())!;
    const { width, height } = page.viewportSize()!;
    expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(true);
    await page.screenshot({ path: `.cache/screenshots/faces/card-${look.width}.png` });
  }
});

test('ends without a trace', async ({ openSheet }) => {
  const { page, card } = await openMail(openSheet);
  await card.show(...BARRED);
  await page.evaluate(() => bench.end.abort());
  expect(await page.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(0);
  expect(await page.evaluate(() => document.querySelector('#body')?.previousElementSibling?.id)).toBe('before');
  await card.show('plain');
  expect(await card.box()).toBeNull();
});

test('the banner stands over the mail and comes back when it is removed', async ({ openSheet }) => {
  const { page } = await openMail(openSheet);
  const over = () => page.evaluate(() => document.querySelector('#body')?.previousElementSibling?.localName);
  expect(await over()).toMatch(/^x-/);
  await page.evaluate(() => document.querySelector('#body')?.previousElementSibling?.remove());
  await expect.poll(over).toMatch(/^x-/);
});
