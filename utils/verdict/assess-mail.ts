import { areSisters } from '#utils/brand/place.ts';
import { realPlaceOf } from '#utils/brand/real-place.ts';
import { shorteners } from '#utils/data/opaque-wrappers.ts';
import { claimAtHouse } from '#utils/detect/claim-at-house.ts';
import type { Known } from '#utils/detect/define-link-detector.ts';
import type { MailCase, MailDetector, MailWay } from '#utils/detect/define-mail-detector.ts';
import { isFromBrand } from '#utils/detect/from-brand.ts';
import { type MailLink, sumUpLinks } from '#utils/detect/links-under-claim.ts';
import { mailDetectors } from '#utils/detect/mail/mail-detectors.ts';
import { meetMail } from '#utils/detect/meet-mail.ts';
import { isFromOwn, linkClaimOf, spokenClaim } from '#utils/detect/spoken-claim.ts';
import type { MailWords } from '#utils/mail/mail-words.ts';
import type { LinkSighting } from '#utils/url/link-sighting.ts';
import { assessLink } from './assess-link.ts';
import { decide } from './decide.ts';
import type { MailVerdict } from './mail-verdict.ts';
import type { Reason } from './reason.ts';
import { rankOf, severityOf } from './severity.ts';
import { showSender } from './show-sender.ts';
import type { LocalName, Verdict } from './verdict.ts';

/** A link of the mail that was judged, with what the person sees of it. */
export interface JudgedLink {
  verdict: Verdict;
  text: string;
}

/**
 * Id of the brand under which the links of a mail are to be judged, or `null`. It may be asked before the links are known, and
 * again when the source was read: a proved mail of the brand may lead where it likes.
 */
export function claimForLinks(words: MailWords, way: MailWay, known: Known): string | null {
  return linkClaimOf(meetMail(words, way, known));
}

/**
 * The verdict on a mail, from what it says, how it came, and its links as they were judged under `claimForLinks`. Links that come
 * later only add reasons. Never throws; a mail without From is a mail from nobody.
 */
export function assessMail(words: MailWords, way: MailWay, links: readonly JudgedLink[], known: Known): MailVerdict {
  return describeMail(meetMail(words, way, known), links, known);
}

/** The same for a mail whose links nobody has judged yet: they are, under the mail's claim, and given back in their order. */
export function assessMailWithLinks(
  words: MailWords,
  way: MailWay,
  sightings: readonly LinkSighting[],
  known: Known,
): { mail: MailVerdict; links: Verdict[] } {
  const seen = meetMail(words, way, known);
  const claim = linkClaimOf(seen);
  const links = sightings.map((sighting) => assessLink(sighting, known, claim));
  const judged = links.map((verdict, at): JudgedLink => ({ verdict, text: sightings[at]?.text ?? '' }));
  return { mail: describeMail(seen, judged, known), links };
}

function describeMail(met: MailCase, links: readonly JudgedLink[], known: Known): MailVerdict {
  const claim = linkClaimOf(met);
  const home = homeOf(met);
  const seen: MailCase = { ...met, links: sumUpLinks(links.map((link) => standingOf(link, claim, home, known))) };
  const reasons = collectReasons(seen, known);
  const level = decide(reasons);
  const brand = (spokenClaim(seen)?.brand ?? isFromBrand(seen))?.id ?? null;
  const real = brand !== null && (level === 'danger' || level === 'caution') ? realPlaceOf(brand, known.brands) : null;
  const claims = seen.claims.map(({ brand: { id }, signs }) => ({ brand: id, signs }));
  return {
    level,
    brand,
    claims,
    sender: showSender(seen, reasons, known),
    proof: seen.proof,
    reasons,
    wayOut: real && brand !== null ? { brand, host: real.host } : null,
    names: namesOf([brand, ...claims.map((one) => one.brand)], reasons, known),
  };
}

function collectReasons(seen: MailCase, known: Known): Reason[] {
  const reasons: Reason[] = [];
  for (const detector of mailDetectors as readonly MailDetector[]) {
    const params = detector.detect(seen, known);
    if (params) reasons.push({ code: detector.code, params } as Reason);
  }
  return reasons.sort((a, b) => rankOf(a.code) - rankOf(b.code));
}

/** The sender's own site, where it is the brand's; empty otherwise. */
function homeOf(met: MailCase): string {
  const spoken = spokenClaim(met);
  const isBrands = met.place.standing === 'own' || (spoken && (isFromOwn(spoken, met) || claimAtHouse(met)));
  return isBrands ? (met.at?.link.end.site ?? '') : '';
}

function standingOf({ verdict, text }: JudgedLink, claim: string | null, home: string, { brands }: Known): MailLink {
  const { level, site, destination, reasons, brand } = verdict;
  const claimed = claim === null ? undefined : brands.byId(claim);
  const owner = brand === null ? undefined : brands.byId(brand);
  // what a brand lends to strangers is still where its own mails come from
  const isSendersSite = site !== '' && site === home;
  const isElsewhere = !isSendersSite && reasons.some(({ code }) => code === 'claimElsewhere');
  const isOwn = isSendersSite || (level === 'official' && claimed && owner && areSisters(claimed, owner));
  const standing = isElsewhere ? 'elsewhere' : isOwn ? 'own' : 'open';
  const isShortened = reasons.some(({ code }) => code === 'hidesDestination') && shorteners.includes(site);
  return { site, destination, text, standing, trick: trickOf(reasons), isShortened };
}

/** Scripts count for nothing here: no mail program runs them. */
function trickOf(reasons: Verdict['reasons']): MailLink['trick'] {
  const codes = reasons.map(({ code }) => code).filter((code) => severityOf[code] === 'danger');
  if (codes.some((code) => code !== 'claimElsewhere' && code !== 'scriptAddress' && code !== 'textNamesBrand'))
    return 'sure';
  return codes.includes('textNamesBrand') ? 'text' : null;
}

/** Parameters that hold a brand's id, by name. */
const BRAND_PARAMS = ['brand', 'claim', 'looksLike'] as const;

function namesOf(ids: readonly (string | null)[], reasons: readonly Reason[], { brands }: Known): MailVerdict['names'] {
  const names: Record<string, LocalName> = {};
  const told = reasons.flatMap(({ params }) => BRAND_PARAMS.map((key) => (params as Record<string, string>)[key]));
  for (const id of [...ids, ...told]) {
    const name = id ? brands.byId(id)?.names : undefined;
    if (id && name) names[id] = name;
  }
  return names;
}
