import type { Known, LinkCase, LinkDetector } from '#utils/detect/define-link-detector.ts';
import { linkDetectors } from '#utils/detect/link/link-detectors.ts';
import { meetLink } from '#utils/detect/meet-link.ts';
import { shorten } from '#utils/text/shorten.ts';
import type { LinkSighting } from '#utils/url/link-sighting.ts';
import { leadsNowhere, readLink } from '#utils/url/read-link.ts';
import { decide } from './decide.ts';
import { describeLink } from './describe-link.ts';
import type { Reason, ReasonCode } from './reason.ts';
import { isCoveredByTrust, rankOf } from './severity.ts';
import type { Verdict } from './verdict.ts';

const SHOWN_LIMIT = 300;

/**
 * Sighting → facts → reasons → verdict. `claim` is the id of the brand that the mail says it is from, or `null`; an
 * unknown id counts as no claim. Never throws; what cannot be read is said so and is never shown as safe.
 */
export function assessLink(sighting: LinkSighting, known: Known, claim: string | null): Verdict {
  if (leadsNowhere(sighting)) return withoutPlace(sighting.href, []);

  const link = readLink(sighting, known.wrappers);
  if (!link) return describeUnreadable(sighting.href);

  const claimed = claim === null ? null : (known.brands.byId(claim) ?? null);
  const seen = meetLink(link, claimed, known);
  return describeLink(seen, collectReasons(seen, known), known.brands);
}

const NO_REASONS: readonly Reason[] = [];

/** The verdict on an address that no browser would open. */
export function describeUnreadable(href: string): Verdict {
  return withoutPlace(href, [{ code: 'unreadable', params: { href: shorten(href, SHOWN_LIMIT) } }]);
}

/** Worst first; among equals in the order of the registry. */
export function collectReasons(seen: LinkCase, known: Known): readonly Reason[] {
  if (seen.aspects === 0) return NO_REASONS;

  const reasons: Reason[] = [];
  const isTrusted = seen.yourWord?.says === 'trusted';
  for (const detector of linkDetectors as readonly LinkDetector[]) {
    if ((detector.looksAt & seen.aspects) === 0) continue;
    if (isTrusted && isCoveredByTrust(detector.code as ReasonCode)) continue;
    const params = detector.detect(seen, known);
    if (params) reasons.push({ code: detector.code, params } as Reason);
  }
  return reasons.length > 1 ? reasons.sort((a, b) => rankOf(a.code) - rankOf(b.code)) : reasons;
}

function withoutPlace(href: string, reasons: Reason[]): Verdict {
  return {
    level: decide(reasons),
    brand: null,
    site: '',
    destination: href,
    shown: { before: '', owner: '', faults: [], punycode: null, rest: shorten(href, SHOWN_LIMIT), via: [] },
    reasons,
    wayOut: null,
    names: {},
  };
}
