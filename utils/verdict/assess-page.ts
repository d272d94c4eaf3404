import type { Known } from '#utils/detect/define-link-detector.ts';
import type { PageCase, PageDetector } from '#utils/detect/define-page-detector.ts';
import { meetPage } from '#utils/detect/meet-page.ts';
import { pageDetectors } from '#utils/detect/page/page-detectors.ts';
import type { PageFacts } from '#utils/page/page-facts.ts';
import { collectReasons, describeUnreadable } from './assess-link.ts';
import { describeLink } from './describe-link.ts';
import type { PageVerdict } from './page-verdict.ts';
import type { Reason, ReasonCode } from './reason.ts';
import { isCoveredByTrust, rankOf, severityOf } from './severity.ts';

/**
 * Facts → claims and place → reasons → verdict. Never throws; a page whose address can't be read is said so and is never
 * shown as safe. What only speaks of the place's name is told where something is asked for.
 */
export function assessPage(facts: PageFacts, known: Known): PageVerdict {
  const seen = meetPage(facts, known);
  if (!seen) return { ...describeUnreadable(facts.url), claims: [], asks: facts.asks };

  const reasons = [...pageReasons(seen, known), ...placeReasons(seen, known)].sort(
    (a, b) => rankOf(a.code) - rankOf(b.code),
  );
  return {
    ...describeLink(seen.at, reasons, known.brands),
    claims: seen.claims.map(({ brand, kinds }) => ({ brand: brand.id, name: brand.names, kinds })),
    asks: facts.asks,
  };
}

function pageReasons(seen: PageCase, known: Known): Reason[] {
  const isTrusted = seen.at.yourWord?.says === 'trusted';
  const reasons: Reason[] = [];
  for (const detector of pageDetectors as readonly PageDetector[]) {
    if (isTrusted && isCoveredByTrust(detector.code as ReasonCode)) continue;
    const params = detector.detect(seen, known);
    if (params) reasons.push({ code: detector.code, params } as Reason);
  }
  return reasons;
}

/** What a link to this page would be told, as far as it speaks of the place and not of the link. */
function placeReasons({ at, facts }: PageCase, known: Known): Reason[] {
  const isAsking = facts.asks.length > 0;
  return collectReasons(at, known).filter(({ code }) => {
    if (!Object.hasOwn(OF_PLACE, code)) return false;
    return isAsking || code === 'barredByYou' || severityOf[code] === 'trust' || severityOf[code] === 'note';
  });
}

/** Reasons about links that are as true of the page the link leads to. */
const OF_PLACE = {
  barredByYou: true,
  brandInHost: true,
  brandInNetworkHost: true,
  brandWithWords: true,
  fakeSeparator: true,
  internationalName: true,
  latinInDisguise: true,
  lookalikeLetters: true,
  mixedContent: true,
  mixedScripts: true,
  nearMiss: true,
  oddLetters: true,
  officialSite: true,
  otherCountry: true,
  otherEnding: true,
  rentedPlace: true,
  throughProxy: true,
  trustedByYou: true,
} as const satisfies Partial<Record<ReasonCode, true>>;
