import { type CDPSession, expect, type Frame, type Page } from '@playwright/test';
import { SECRET } from '../../harness/hand.ts';

/** Everything that a person can do to give a field their secret, by the browser's own input and not by events of a script. */
export async function tryEverything(page: Page, focus: () => Promise<unknown>): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await focus();
  await page.keyboard.type(SECRET);
  await focus();
  await page.keyboard.insertText(SECRET);
  await focus();
  await session
    .send('Input.imeSetComposition', { text: 'はんたー', selectionStart: 4, selectionEnd: 4 })
    .catch(refused);
  await session.send('Input.insertText', { text: 'ハンター' }).catch(refused);
  await focus();
  await page.keyboard.press('Control+V');
  await focus();
  await drop(page, session);
  await focus();
  await page.keyboard.press('Enter');
  await session.detach();
}

/** Lets the secret fall onto the field, as from another window. */
async function drop(page: Page, session: CDPSession): Promise<void> {
  const { x, y } = await page.evaluate(() => {
    const field = document.querySelector('#ap_password,#ap_cover,#pass,#pad,iframe') ?? document.documentElement;
    const { left, top, width, height } = field.getBoundingClientRect();
    return { x: left + width / 2, y: top + Math.min(height, innerHeight) / 2 };
  });
  const data = { items: [{ mimeType: 'text/plain', data: SECRET }], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x, y, data });
}

/** Puts the secret on the clipboard, from a page that nobody guards. */
export async function copySecret(page: Page): Promise<void> {
  await page.setContent(`<textarea>${SECRET}</textarea>`);
  await page.locator('textarea').press('Control+A');
  await page.locator('textarea').press('Control+C');
}

/** What the page heard and read of it, in all its frames. */
export async function overheard(page: Page): Promise<string[]> {
  const all = await Promise.all(
    page
      .frames()
      .map((frame) =>
        frame.evaluate(() => (window as unknown as { heard?: string[] }).heard ?? []).catch(() => [] as string[]),
      ),
  );
  return all.flat().filter((one) => /:.+/.test(one) && !/:(Control|Enter)$/.test(one));
}

/** Waits until every frame that reads its fields all the time has done so again so often, twice a hundredth of a second. */
export async function letPageLook(page: Page, times: number): Promise<void> {
  const looksIn = (frame: Frame) =>
    frame.evaluate(() => (window as unknown as { looks?: number }).looks ?? null).catch(() => null);
  for (const frame of page.frames()) {
    const before = await looksIn(frame);
    if (before === null) continue;
    // a page that leaves or writes itself anew looks no more; one that fights us all the time is slow at it
    const hasLooked = async () => ((await looksIn(frame)) ?? Infinity) >= before + times;
    await expect.poll(hasLooked, { timeout: 25_000 }).toBe(true);
  }
}

/** Lets the page read its fields for a while first: what is overheard late counts too. */
export async function expectNothingHeard(page: Page, looks = 60): Promise<void> {
  await letPageLook(page, looks);
  expect(await overheard(page)).toEqual([]);
}

/** Where the browser has no field to compose in, it refuses. */
function refused(): void {}
