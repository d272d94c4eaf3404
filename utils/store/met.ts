import { isSameSighting, type MailSighting } from '#utils/mail/mail-sighting.ts';
import type { LinkSighting } from '#utils/url/link-sighting.ts';

/** A link and the mail in which it was met: all that its verdict was made of. */
export interface Met {
  mail: MailSighting;
  link: LinkSighting;
  /** Where and when it was first met so; missing where that can't be told any more. */
  seen?: Seen | undefined;
}

/** An opened mail in one document. */
export interface Seen {
  place: string;
  /** In ms since 1970. */
  at: number;
}

const MET_KEPT = 5;
/** Addresses may be long, and each way of meeting one holds it again: beyond this only the last way is kept. */
const MET_LENGTH = 8_000;
/** A header that comes later than this is another mail's, of which the first one is no less true. */
const LATE_MS = 10_000;

/** The last few ways in which an address was met, each once, with the place where that was first. */
export function withMet(before: readonly Met[], met: Met): Met[] {
  const known = before.find((one) => isSameLink(one, met) && isSameSighting(one.mail, met.mail));
  const ways = [...before.filter((one) => one !== known), known ?? met].slice(-MET_KEPT);
  if (JSON.stringify(ways).length <= MET_LENGTH) return ways;
  // those that are left out can't be judged again: this one stands for them, and is not to be taken back
  return [{ mail: met.mail, link: met.link }];
}

/** Whether the same link was met a moment before, in the same place, under a header that has changed since. */
export function isOvertakenBy(now: Met, { seen, ...before }: Met): boolean {
  if (!seen || !now.seen || seen.place !== now.seen.place || now.seen.at - seen.at > LATE_MS) return false;
  return isSameLink(now, before) && !isSameSighting(now.mail, before.mail);
}

function isSameLink(one: Met, other: Met): boolean {
  return JSON.stringify(one.link) === JSON.stringify(other.link);
}
