import type { RentableSender } from '#utils/data/rentable-sender.ts';

/**
 * `noReverseName`: the receiving machine found no name for the sender's address. `reverseDiffers`: the name that it gave itself
 * belongs to another organisation than the name of its address. `timeBackwards`: the mail left before it came. `unreadable`: no
 * `from` and no `by`.
 */
export type HopFault = 'noReverseName' | 'reverseDiffers' | 'timeBackwards' | 'unreadable';

/** One `Received` line. What is not told is `null`. */
export interface Hop {
  /** The name that the sending machine gave itself (HELO or EHLO): its own word. */
  helo: string | null;
  /** The name that the receiving machine found for the sender's address. */
  reverse: string | null;
  /** The address that the receiving machine saw, IPv4 or IPv6 without brackets. */
  address: string | null;
  by: string | null;
  protocol: string | null;
  id: string | null;
  for: string | null;
  /** Milliseconds since 1970. */
  time: number | null;
  /** Whether the receiving provider wrote the line; all else is only claimed. */
  isOwn: boolean;
  /** The sending machine is one that anybody can rent. */
  rentable: RentableSender | null;
  faults: readonly HopFault[];
}

export interface ReceivedChain {
  /** From the bottom: where the mail set out stands first. */
  hops: readonly Hop[];
  /** Index of the hop at which the provider took the mail from outside: the last thing that is sure. `null`: nobody knows. */
  entry: number | null;
  /** How many lines were left out at the bottom, because there are too many. */
  leftOut: number;
}
