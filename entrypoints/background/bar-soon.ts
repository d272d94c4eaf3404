import type { Lure } from '#utils/store/barred/barred.ts';
import type { BarredAddresses } from '#utils/store/barred/barred-addresses.ts';
import type { Barring } from './barring.ts';

interface Stop {
  addresses: BarredAddresses;
  barring: Pick<Barring, 'renew'>;
}

/** Longest time that verdicts wait for the browser to take their rules. */
const RULES_MS = 100;
/** Longest time that lures of a long mail wait for those that follow. */
const GATHER_MS = 300;

/**
 * Bars the lures of a mail. With the last part of a mail it waits until the browser has the rules, but not longer than
 * `RULES_MS`; lures of earlier parts are gathered and barred together, because each change of the rules takes the browser
 * longer than judging a whole part, and the page itself bars them meanwhile. Never rejects.
 */
export function createBarSoon({ addresses, barring }: Stop) {
  const gathered = new Map<number, Lure[]>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function barGathered(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const all = [...gathered];
    gathered.clear();
    const changes = await Promise.all(all.map(([tabId, lures]) => addresses.bar(tabId, lures)));
    if (changes.includes(true)) await Promise.race([barring.renew(), pause(RULES_MS)]);
  }

  return async (tabId: number, lures: readonly Lure[], isMoreToCome: boolean): Promise<void> => {
    if (lures.length > 0) gathered.set(tabId, [...(gathered.get(tabId) ?? []), ...lures]);
    if (!isMoreToCome) return gathered.has(tabId) ? tellWhenLost(barGathered()) : undefined;
    if (gathered.size > 0) timer ??= setTimeout(() => void tellWhenLost(barGathered()), GATHER_MS);
  };
}

function tellWhenLost(work: Promise<void>): Promise<void> {
  return work.catch((error) => console.warn('Dangerous addresses could not be barred.', error));
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
