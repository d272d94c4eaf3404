import { browser } from '@wxt-dev/browser';

interface Action {
  getUserSettings?(): Promise<{ isOnToolbar?: boolean }>;
}

/** Whether the toolbar shows our button; `null` where the browser doesn't say (Chrome does since 91). */
export async function isPinned(): Promise<boolean | null> {
  const { action, browserAction } = browser as unknown as Record<string, Action | undefined>;
  const settings = await (action ?? browserAction)?.getUserSettings?.().catch(() => null);
  return settings?.isOnToolbar ?? null;
}
