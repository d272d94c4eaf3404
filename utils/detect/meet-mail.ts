import type { MailPlace } from '#utils/brand/mail-place.ts';
import { isMailOf, NO_MAIL_PLACE } from '#utils/brand/mail-place.ts';
import { mailAliases } from '#utils/data/mail-aliases.ts';
import type { MailWords } from '#utils/mail/mail-words.ts';
import { findDisguise } from '#utils/mail/name-disguise.ts';
import { type ClaimRead, readClaims } from '#utils/mail/read-claims.ts';
import { readLink } from '#utils/url/read-link.ts';
import type { Known, LinkCase } from './define-link-detector.ts';
import type { MailCase, MailWay } from './define-mail-detector.ts';
import { NO_LINKS } from './links-under-claim.ts';
import { meetLink } from './meet-link.ts';

/** Holds a mail against what is known, without its links: they are judged under its claim first (`linkClaimOf`). */
export function meetMail(words: MailWords, way: MailWay, known: Known): MailCase {
  const sender = words.from[0] ?? null;
  const domain = sender?.domain ?? '';
  const place = domain === '' ? NO_MAIL_PLACE : known.brands.mailPlaces.find(domain);
  const at = domain === '' ? null : meetDomain(domain, known);
  const { claims, nameKind, named, isAboutOther, isFaint } = readClaims(words, known.brands);
  return {
    ...way,
    words,
    sender,
    at,
    place,
    claims: withImitated(claims, at, place, known),
    nameKind,
    named,
    isAboutOther,
    isFaint,
    disguise: findDisguise(sender?.name ?? '', known.brands.names),
    isAlias: mailAliases.some((host) => domain === host || domain.endsWith(`.${host}`)),
    links: NO_LINKS,
  };
}

function meetDomain(domain: string, known: Known): LinkCase | null {
  const link = readLink({ href: `https://${domain}/` }, known.wrappers);
  return link ? meetLink(link, null, known) : null;
}

/** A domain that imitates a brand's makes a claim, too. */
function withImitated(
  claims: readonly ClaimRead[],
  at: LinkCase | null,
  place: MailPlace,
  { brands }: Known,
): readonly ClaimRead[] {
  const imitated = place.standing === 'none' && at ? (at.embedded?.brand ?? null) : null;
  if (!imitated || isMailOf(place, imitated)) return claims;
  const known = claims.find(({ brand }) => brand === imitated);
  if (known) return claims.map((claim) => (claim === known ? { ...claim, signs: [...claim.signs, 'domain'] } : claim));
  return brands.byId(imitated.id) ? [...claims, { brand: imitated, signs: ['domain'] }] : claims;
}
