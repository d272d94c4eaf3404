import { browser } from '@wxt-dev/browser';
import { CONTRACT_VERSION } from './contract.ts';

/** The one thing that the background says to content scripts without being asked. */
interface Call {
  version: number;
  call: 'judgeAgain';
}

const CALL: Call = { version: CONTRACT_VERSION, call: 'judgeAgain' };

/** Has the links of a frame judged anew; a frame without our script is let be. */
export async function callToJudgeAgain(tabId: number, frameId: number): Promise<void> {
  await browser.tabs.sendMessage(tabId, CALL, { frameId }).catch(() => undefined);
}

/** Listens for the call until the signal ends it. Only the extension itself can call. */
export function onJudgeAgain(judgeAgain: () => void, signal: AbortSignal): void {
  const listen = (message: unknown, sender: { id?: string | undefined }) => {
    if (sender.id === browser.runtime.id && isCall(message)) judgeAgain();
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listen));
}

function isCall(message: unknown): message is Call {
  const { version, call } = (message ?? {}) as Partial<Call>;
  return version === CONTRACT_VERSION && call === 'judgeAgain';
}
