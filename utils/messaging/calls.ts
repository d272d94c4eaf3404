import { browser } from '@wxt-dev/browser';
import { CONTRACT_VERSION } from './contract.ts';

/**
 * What the background says to content scripts without being asked. `judgeAgain`: all that was judged is to be judged
 * anew. `mailChecked`: more is known of an open mail.
 */
export type Call = 'judgeAgain' | 'mailChecked';

/** Calls a frame; one without our script is let be. */
export async function callFrame(call: Call, tabId: number, frameId: number): Promise<void> {
  await browser.tabs.sendMessage(tabId, { version: CONTRACT_VERSION, call }, { frameId }).catch(() => undefined);
}

/** Listens for calls until the signal ends it. Only the extension itself can call. */
export function onCall(act: Readonly<Record<Call, () => void>>, signal: AbortSignal): void {
  const listen = (message: unknown, sender: { id?: string | undefined }) => {
    const { version, call } = (message ?? {}) as { version?: unknown; call?: unknown };
    if (sender.id !== browser.runtime.id || version !== CONTRACT_VERSION) return;
    if (call === 'judgeAgain' || call === 'mailChecked') act[call]();
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listen));
}
