import type { LikenessIndex } from '#utils/brand/likeness/likeness-index.ts';
import type { Address } from '#utils/url/address.ts';
import { ownNameOf } from '../find-lookalike.ts';
import { findForeign } from './foreign-name.ts';
import type { Likeness } from './likeness.ts';
import { findMelted } from './melted-name.ts';
import { findNear, findNearWithWords } from './near-name.ts';
import { otherEnding } from './other-ending.ts';
import { findInSubdomains, findWithWords } from './with-words.ts';

/** Compares the host with the names that are guarded; `null` for a host that has nothing of them. */
export function findLikeness(address: Address, hostRead: string, index: LikenessIndex): Likeness | null {
  if (address.hostKind !== 'domain') return null;
  const { host, site, suffixAt } = address;
  if (hostRead !== host) return findForeign(ownNameOf(address, hostRead), index);

  const siteAt = host.length - site.length;
  if (siteAt !== 0 && siteAt !== WWW_LENGTH) {
    const found = findInSubdomains(host, siteAt, index);
    if (found) return found;
  }
  const labelEnd = suffixAt - 1;
  const holds = index.mayHold(host, siteAt, labelEnd);
  if (!holds && !index.mayBeNear(host, siteAt, labelEnd, host.indexOf('.', suffixAt) !== -1)) {
    const hyphen = host.indexOf('-', siteAt);
    if (hyphen !== -1 && hyphen < labelEnd) {
      return index.mayBeUrgent(host, siteAt, labelEnd) ? findNearWithWords(host.slice(siteAt, labelEnd), index) : null;
    }
    return index.mayMelt(host, siteAt, labelEnd) ? findMelted(host.slice(siteAt, labelEnd), index) : null;
  }
  const label = host.slice(siteAt, labelEnd);
  const suffix = host.slice(suffixAt);
  if (holds) {
    const exact = index.exact(label);
    if (exact) return otherEnding(exact, suffix);
    const withWords = findWithWords(label, suffix, index);
    if (withWords) return withWords;
  }
  return findNear(label, suffix, index) ?? findMelted(label, index);
}

/** Of `www.`. */
const WWW_LENGTH = 4;
