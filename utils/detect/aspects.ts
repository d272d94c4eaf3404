import type { Place } from '#utils/brand/place.ts';
import type { LinkFacts } from '#utils/url/read-link.ts';

/**
 * What there is to be seen of a link, as bits. Most links of a mail have none of these, so that most detectors need not
 * be asked: judging stays within a few microseconds.
 */
export const ASPECTS = {
  claim: 1,
  namedSite: 2,
  userInfo: 4,
  ip: 8,
  port: 16,
  /** The parser mended what was written. */
  mended: 32,
  notWeb: 64,
  /** A service stands in between, or the way is lost at one. */
  way: 128,
  /** The catalogue knows the place. */
  knownPlace: 256,
  foreignLetters: 512,
  tooLong: 1024,
  /** The person decided about it. */
  yourWord: 2048,
} as const;

export function aspectsOf(link: LinkFacts, place: Place, hasClaim: boolean, hasYourWord: boolean): number {
  const { address, end, written } = link;
  const { url } = end;
  let aspects = 0;
  if (hasClaim) aspects |= ASPECTS.claim;
  if (hasYourWord) aspects |= ASPECTS.yourWord;
  if (link.named) aspects |= ASPECTS.namedSite;
  if (url.username || url.password) aspects |= ASPECTS.userInfo;
  if (end.hostKind === 'ipv4' || end.hostKind === 'ipv6') aspects |= ASPECTS.ip;
  if (url.port) aspects |= ASPECTS.port;
  if (written.hasBackslash || written.hasHiddenCharacters || written.host !== '') aspects |= ASPECTS.mended;
  if (!address.isWeb) aspects |= ASPECTS.notWeb;
  if (link.lostAt || link.through.length > 0) aspects |= ASPECTS.way;
  if (place.standing !== 'none') aspects |= ASPECTS.knownPlace;
  if (link.endHostRead !== end.host) aspects |= ASPECTS.foreignLetters;
  if (link.isTooLong) aspects |= ASPECTS.tooLong;
  return aspects;
}
