import { browser } from '@wxt-dev/browser';
import type { PageVerdict } from '#utils/verdict/page-verdict.ts';
import { CONTRACT_VERSION } from './contract.ts';

/** What the background says to the watchers of a tab without being asked. */
type Call = { name: 'lock'; verdict: PageVerdict } | { name: 'free' } | { name: 'judgeAgain' };

export interface CalledPage {
  lock(verdict: PageVerdict): void;
  free(): void;
  judgeAgain(): void;
}

interface Envelope {
  version: number;
  pageCall: Call;
}

/** Calls every frame of a tab; frames without our script are let be. */
export async function callPage(tabId: number, pageCall: Call): Promise<void> {
  const envelope: Envelope = { version: CONTRACT_VERSION, pageCall };
  await browser.tabs.sendMessage(tabId, envelope).catch(() => undefined);
}

/** Listens until the signal ends it. Only the extension itself can call. */
export function onPageCall(page: CalledPage, signal: AbortSignal): void {
  const listen = (message: unknown, sender: { id?: string | undefined }) => {
    if (sender.id !== browser.runtime.id) return;
    const { version, pageCall: call } = (message ?? {}) as Partial<Envelope>;
    if (version !== CONTRACT_VERSION || !call) return;
    if (call.name === 'lock') page.lock(call.verdict);
    else page[call.name]();
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listen));
}
