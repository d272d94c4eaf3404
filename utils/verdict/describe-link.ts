import type { BrandIndex } from '#utils/brand/brand-index.ts';
import { realPlaceOf } from '#utils/brand/real-place.ts';
import type { LinkCase } from '#utils/detect/define-link-detector.ts';
import { showPlace } from '#utils/url/show-place.ts';
import { deceivesByLetters } from './deceives-by-letters.ts';
import { decide } from './decide.ts';
import { faultRanges } from './fault-ranges.ts';
import type { Reason } from './reason.ts';
import type { Level, LocalName, Verdict } from './verdict.ts';

const NO_NAMES: Verdict['names'] = {};
const NO_HOSTS: readonly string[] = [];
const NO_FAULTS: Verdict['shown']['faults'] = [];

/** The verdict for what the detectors found: level, whose brand is in play, how the place is drawn, the way out. */
export function describeLink(seen: LinkCase, reasons: readonly Reason[], brands: BrandIndex): Verdict {
  const { end, through } = seen.link;
  const level = decide(reasons);
  const brand = brandInPlay(seen, reasons, brands);
  const { before, owner, punycode, rest } = showPlace(end, hostToShow(seen.link, reasons));
  return {
    level,
    brand,
    site: end.site,
    destination: end.href,
    shown: {
      before,
      owner,
      faults: reasons.length > 0 ? faultRanges(before + owner, end, reasons) : NO_FAULTS,
      punycode,
      rest,
      via: through.length > 0 ? through.map(({ host }) => host) : NO_HOSTS,
    },
    reasons,
    wayOut: isWrong(level, reasons) ? wayOutOf(brand, brands) : null,
    names: namesIn(brand, reasons, brands),
  };
}

/** Letters that deceive are not shown as they would be read: then the host stands as it goes over the wire. */
function hostToShow({ end, endHostRead }: LinkCase['link'], reasons: readonly Reason[]): string {
  if (endHostRead === end.host) return end.host;
  return reasons.some(({ code }) => deceivesByLetters(code)) ? end.host : endHostRead;
}

/** The claimed or imitated brand where something is wrong, else the one whose place it is. */
function brandInPlay({ place, claim }: LinkCase, reasons: readonly Reason[], brands: BrandIndex): string | null {
  for (const { code, params } of reasons) {
    if ((code === 'trustedByYou' || code === 'trustedByOrganisation') && place.owners[0]) return place.owners[0].id;
    if (code === 'officialSite' || code === 'officialForm' || code === 'mixedContent') return params.brand;
    if (code === 'claimElsewhere' || code === 'claimOnRentedPlace' || code === 'mailElsewhere') return params.claim;
    if (code === 'pageClaims' || code === 'pageClaimsAbroad' || code === 'pageCopies') return params.claim;
    if (code === 'pageNames') return params.claim;
    if (code === 'textClaimsBrand' || code === 'textSaysBrand') return params.claim;
    if (code === 'lookalikeLetters' || code === 'nearMiss') return params.looksLike;
    if (code === 'brandWithWords' || code === 'otherEnding') return params.looksLike;
    if (code === 'brandInHost' || code === 'brandInNetworkHost')
      return brands.names.ofDomain(params.embedded)?.id ?? null;
    if (code === 'textNamesBrand') return brands.names.ofDomain(params.named)?.id ?? null;
  }
  if (place.standing === 'unverified' || isShownByProxy(reasons)) return place.owners[0]?.id ?? null;
  return claim && reasons.some(({ code }) => code === 'hidesDestination') ? claim.id : null;
}

function isShownByProxy(reasons: readonly Reason[]): boolean {
  return reasons.some(({ code }) => code === 'brandThroughProxy');
}

/** Whether somebody may be in the wrong place: at one that bears another's name, nothing more needs to be wrong. */
function isWrong(level: Level, reasons: readonly Reason[]): boolean {
  return level === 'danger' || level === 'caution' || reasons.some(({ code }) => code === 'pageNames');
}

function wayOutOf(brand: string | null, brands: BrandIndex): Verdict['wayOut'] {
  if (!brand) return null;
  const real = realPlaceOf(brand, brands);
  return real && { brand, host: real.host };
}

/** Parameters that hold a brand's id. */
interface BrandParams {
  brand?: string;
  claim?: string;
  looksLike?: string;
}

function namesIn(brand: string | null, reasons: readonly Reason[], brands: BrandIndex): Verdict['names'] {
  if (!brand && reasons.length === 0) return NO_NAMES;

  const names: Record<string, LocalName> = {};
  const add = (id: string | null | undefined) => {
    if (id === null || id === undefined || Object.hasOwn(names, id)) return;
    const name = brands.byId(id)?.names;
    if (name) names[id] = name;
  };
  add(brand);
  for (const { params } of reasons) {
    const { brand: its, claim, looksLike } = params as BrandParams;
    if (its !== brand) add(its);
    if (claim !== brand) add(claim);
    if (looksLike !== brand) add(looksLike);
  }
  return names;
}
