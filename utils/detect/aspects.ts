import type { LinkCase } from './define-link-detector.ts';
import { hasMeltingLetters } from './find-lookalike.ts';

/**
 * What there is to be seen of a link, as bits. Most links of a mail have none of these, so that most detectors need not
 * be asked: judging stays within a few microseconds.
 */
export const ASPECTS = {
  claim: 1,
  namedSite: 2,
  /** User-info or a port. */
  besideHost: 4,
  ip: 8,
  /** An official domain stands inside the host of somebody else. */
  embedded: 16,
  /** The parser mended what was written. */
  mended: 32,
  notWeb: 64,
  /** A service stands in between, or the way is lost at one. */
  way: 128,
  /** The catalogue knows the place. */
  knownPlace: 256,
  foreignLetters: 512,
  tooLong: 1024,
  /** Letters or digits of the name that pass for others. */
  meltingLetters: 2048,
  /** The person decided about it. */
  yourWord: 4096,
  /** The visible text says that it leads to a brand. */
  textClaim: 8192,
  /** The host's own words are nearly a guarded name, or hold one. */
  likeness: 16_384,
} as const;

export function aspectsOf({
  link,
  place,
  claim,
  embedded,
  likeness,
  textClaim,
  yourWord,
}: Omit<LinkCase, 'aspects'>): number {
  const { address, end, written } = link;
  let aspects = 0;
  if (claim) aspects |= ASPECTS.claim;
  if (yourWord) aspects |= ASPECTS.yourWord;
  if (embedded) aspects |= ASPECTS.embedded;
  if (likeness) aspects |= ASPECTS.likeness;
  if (textClaim) aspects |= ASPECTS.textClaim;
  if (link.named) aspects |= ASPECTS.namedSite;
  if (end.hasExtras) aspects |= ASPECTS.besideHost;
  if (end.hostKind === 'ipv4' || end.hostKind === 'ipv6') aspects |= ASPECTS.ip;
  if (written.hasBackslash || written.hasHiddenCharacters || written.host !== '') aspects |= ASPECTS.mended;
  if (!address.isWeb) aspects |= ASPECTS.notWeb;
  if (link.lostAt || link.countedBy || link.through.length > 0) aspects |= ASPECTS.way;
  if (place.standing !== 'none') aspects |= ASPECTS.knownPlace;
  if (link.endHostRead !== end.host) aspects |= ASPECTS.foreignLetters;
  if (hasMeltingLetters(end.site)) aspects |= ASPECTS.meltingLetters;
  if (link.isTooLong) aspects |= ASPECTS.tooLong;
  return aspects;
}
