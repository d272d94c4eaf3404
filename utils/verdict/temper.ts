import type { Sensitivity } from '#utils/data/sensitivity.ts';
import { decideBy } from './decide.ts';
import type { Reason, ReasonCode } from './reason.ts';
import { type Severity, severityOf } from './severity.ts';
import type { Level } from './verdict.ts';

/**
 * Doubts that honest senders often raise too. With fewer hints they are still told where somebody looks, but a link or mail
 * with nothing else against it is neither marked nor counted as doubtful.
 */
export const SAID_LESS = [
  'appScheme',
  'hidesDestination',
  'latinInDisguise',
  'linksHidden',
  'nobodyVouches',
  'oddPort',
  'otherEnding',
  'perhapsBrand',
  'throughList',
  'throughService',
  'tooLong',
  'userInfo',
] as const satisfies readonly ReasonCode[];

/** Things that are worth a sentence otherwise: the more careful choice marks them. */
export const SAID_MORE = [
  'internationalName',
  'notProven',
  'otherAddressInName',
  'otherCountry',
  'rentedPlace',
  'someLinksElsewhere',
  'strangersWords',
  'throughProxy',
] as const satisfies readonly ReasonCode[];

/** What temper needs of a verdict, of a link or of a mail. */
interface Told {
  level: Level;
  reasons: readonly Reason[];
  wayOut: { brand: string; host: string } | null;
}

/**
 * A verdict as the person wants it told. Danger stays danger, reasons stay as they are, and nothing becomes official or
 * trusted by it: only doubts become none, or what was none a doubt.
 */
export function temper<One extends Told>(verdict: One, sensitivity: Sensitivity): One {
  const { level, reasons } = verdict;
  if (sensitivity === 'normal' || level === 'danger') return verdict;
  if (sensitivity === 'fewer') {
    if (level !== 'caution' || decideBy(reasons, severityWithFewer) === 'caution') return verdict;
    return { ...verdict, level: 'unknown', wayOut: null };
  }
  return level === 'unknown' && decideBy(reasons, severityWithMore) === 'caution'
    ? { ...verdict, level: 'caution' }
    : verdict;
}

function severityWithFewer(code: ReasonCode): Severity {
  return (SAID_LESS as readonly ReasonCode[]).includes(code) ? 'note' : severityOf[code];
}

function severityWithMore(code: ReasonCode): Severity {
  return (SAID_MORE as readonly ReasonCode[]).includes(code) ? 'caution' : severityOf[code];
}
