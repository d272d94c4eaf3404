import { browser } from '@wxt-dev/browser';
import type { BarredAddresses } from '#utils/store/barred/barred-addresses.ts';
import type { Barring } from './barring.ts';
import { openBeside } from './open-beside.ts';

/**
 * Opens a barred address once in a new tab. Refused unless this very tab was shown it as danger: a page that could ask
 * for any address would have found a way around its own warning.
 */
export async function openOnce(
  href: string,
  tabId: number,
  addresses: BarredAddresses,
  barring: Barring,
): Promise<{ opened: boolean }> {
  const barred = await addresses.find(href);
  if (!barred?.tabs.includes(tabId) || barred.isCut || barred.verdict.organisation?.isFinal) return { opened: false };
  return { opened: await barring.letThroughOnce(barred, null, () => openBeside(href, tabId)) };
}

/** Opens the address of a warning once, in the tab that shows the warning. */
export async function goOnFromWarning(
  id: string,
  tabId: number | null,
  addresses: BarredAddresses,
  barring: Barring,
): Promise<{ opened: boolean }> {
  const barred = await addresses.byId(id);
  if (!barred || barred.isCut || barred.verdict.organisation?.isFinal || tabId === null) return { opened: false };
  const open = async () => (await browser.tabs.update(tabId, { url: barred.href }))?.id ?? tabId;
  return { opened: await barring.letThroughOnce(barred, tabId, open) };
}
