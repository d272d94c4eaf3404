import { browser } from '@wxt-dev/browser';
import type { BarredAddresses } from '#utils/store/barred-addresses.ts';
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
  if (!barred?.tabs.includes(tabId)) return { opened: false };
  // the tab must be there before it can be let through, and must not ask for anything before that
  const opened = await openBeside('about:blank', tabId);
  if (opened === null) return { opened: false };
  return letThrough(opened, href, barred, barring);
}

/** Opens the address of a warning once, in the tab that shows the warning. */
export async function goOnFromWarning(
  id: string,
  tabId: number | null,
  addresses: BarredAddresses,
  barring: Barring,
): Promise<{ opened: boolean }> {
  const barred = await addresses.byId(id);
  if (!barred || tabId === null) return { opened: false };
  return letThrough(tabId, barred.href, barred, barring);
}

async function letThrough(
  tabId: number,
  href: string,
  barred: Parameters<Barring['letThroughOnce']>[1],
  barring: Barring,
): Promise<{ opened: boolean }> {
  try {
    await barring.letThroughOnce(tabId, barred);
    await browser.tabs.update(tabId, { url: href });
    return { opened: true };
  } catch {
    await barring.endLetThrough(tabId).catch(() => undefined);
    return { opened: false };
  }
}
