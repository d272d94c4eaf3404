import { browser } from '@wxt-dev/browser';
import { CONTRACT_VERSION, type Contract } from './contract.ts';

const PATIENCE_MS = 10_000;
const NOBODY_YET_MS = 250;

/**
 * `ask` for the script that runs in every page, where each byte is paid for everywhere: the answer, or `null` when there
 * is none. Never rejects and never waits for ever; asks twice where nobody listens yet. `end` is called when there is no
 * extension any more behind the script.
 */
export function createBriefAsk(end: () => void) {
  return async <Name extends keyof Contract>(
    name: Name,
    question: Contract[Name]['question'],
  ): Promise<Contract[Name]['answer'] | null> => {
    for (const rest of [NOBODY_YET_MS, 0]) {
      const { runtime } = browser;
      if (runtime?.id === undefined) {
        end();
        break;
      }
      try {
        const sent = runtime.sendMessage({ version: CONTRACT_VERSION, name, question });
        const reply = await Promise.race([sent, pause(PATIENCE_MS)]);
        if (reply) return reply.answer ?? null;
      } catch {} // the background is only just starting, or the extension has gone
      await pause(rest);
    }
    return null;
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
