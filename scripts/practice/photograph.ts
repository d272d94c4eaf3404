import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { ListedLink } from '#utils/verdict/tab-report.ts';
import { findLink } from './find-link.ts';
import type { Popup } from './popup.ts';

const CARD_MS = 2_000;

export interface Scene {
  page: Page;
  popup: Popup;
  folder: string;
  name: string;
  body: string;
  /** The worst link of the mail; `null` when it has none. */
  worst: ListedLink | null;
}

/** Saves what a person sees of a mail: the mail with its marks and banner, the card at its worst link, the popup. */
export async function photograph({ page, popup, folder, name, body, worst }: Scene): Promise<void> {
  const save = (what: string) => page.screenshot({ path: join(folder, `${name}-${what}.png`) });
  await page.bringToFront();
  await page.mouse.move(0, 0);
  await settle(page);
  await save('mail');

  const link = worst && (await findLink(page, body, worst));
  if (link) {
    // an area of a picture or a part of a drawing can't always be pointed at: it is focused as by the Tab key instead
    await link.hover({ timeout: CARD_MS }).catch(() => link.focus());
    await page
      .locator(':popover-open')
      .first()
      .waitFor({ state: 'attached', timeout: CARD_MS })
      .catch(() => {});
    await settle(page);
    await save('card');
  }

  await popup.page.bringToFront();
  await popup.page.reload();
  await settle(popup.page);
  await popup.page.screenshot({ path: join(folder, `${name}-popup.png`), fullPage: true });
  await page.bringToFront();
}

/** Until what was changed has been drawn. */
function settle(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 100)));
      }),
  );
}
