import type { AskingFrame } from '#utils/messaging/senders.ts';
import type { BarredAddresses } from '#utils/store/barred/barred-addresses.ts';
import type { Met, Seen } from '#utils/store/met.ts';
import type { Barring } from './barring.ts';
import type { Judge } from './judge.ts';

interface Stop {
  addresses: BarredAddresses;
  barring: Pick<Barring, 'renew'>;
  judge: Pick<Judge, 'whyStillBarred'>;
}

/** Where a link is met now. */
export function seenNow({ tabId, frameId, documentId }: AskingFrame, mailKey: string): Seen {
  return { place: JSON.stringify([tabId, frameId, documentId, mailKey]), at: Date.now() };
}

/**
 * Lets go what was barred under the header of the mail before, now that these links are harmless under their own. Never
 * rejects.
 */
export async function takeBack(harmless: readonly Met[], { addresses, barring, judge }: Stop): Promise<void> {
  try {
    if (await addresses.takeBack(harmless, judge.whyStillBarred)) await barring.renew();
  } catch (error) {
    console.warn('What was barred could not be let go.', error);
  }
}
