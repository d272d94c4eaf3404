import type { MailSource } from '../source/mail-source.ts';
import { isAligned } from './alignment.ts';
import type { Authentication, AuthenticationTrust, Check, Receiver } from './authentication.ts';
import { type BelievedResults, believeResults } from './believed-results.ts';
import { contradict } from './contradict.ts';
import type { ParsedResults } from './parse-results.ts';
import { readCheck, UNKNOWN_CHECK } from './read-check.ts';

/**
 * What the receiving provider found, and how far that can be believed (RFC 8601). `fromDomain`: the domain of the only From
 * address, or `null`. `receiver`: who received it; `null` when neither the webmail nor the person told. What is missing is
 * unknown.
 */
export function readAuthentication(
  source: Pick<MailSource, 'fields'>,
  fromDomain: string | null,
  receiver: Receiver | null,
): Authentication {
  const believed = believeResults(source, receiver);
  const trust = trustIn(believed);
  const checks = read(believed, fromDomain, trust);
  const first = believed.own[0] ?? believed.doubtful[0] ?? believed.topmost;
  return {
    trust,
    authservId: first?.authservId ?? null,
    spf: checks.spf[0] ?? UNKNOWN_CHECK,
    dkim: checks.dkim,
    dmarc: checks.dmarc[0] ?? UNKNOWN_CHECK,
    arc: checks.arc[0] ?? UNKNOWN_CHECK,
    provedDomain: trust === 'ambiguous' ? null : provedBy(checks, fromDomain),
    forgedResults: believed.brought,
  };
}

function trustIn({ own, doubtful, topmost, isInferred }: BelievedResults): AuthenticationTrust {
  if (contradict([...own, ...doubtful])) return 'ambiguous';
  if (own.length > 0) return isInferred ? 'inferred' : 'confirmed';
  if (doubtful.length > 0 && !isInferred) return 'confirmed';
  return topmost === null && doubtful.length === 0 ? 'none' : 'unconfirmed';
}

type Method = 'spf' | 'dkim' | 'dmarc' | 'arc';
type Checks = Record<Method, Check[]>;

/**
 * The checks that count. Of doubtful fields the topmost counts whole and the others by their failures alone: nobody forges a
 * failure. Where fields contradict each other, or nobody knows whose they are, failures alone count.
 */
function read(
  { own, doubtful, strange }: BelievedResults,
  fromDomain: string | null,
  trust: AuthenticationTrust,
): Checks {
  const checks: Checks = { spf: [], dkim: [], dmarc: [], arc: [] };
  const isKnown = trust === 'confirmed' || trust === 'inferred';
  const whole = isKnown ? [...own, ...doubtful.slice(0, 1)] : [];
  const failures = isKnown ? doubtful.slice(1) : [...own, ...doubtful, ...strange];
  for (const field of whole) add(checks, field, fromDomain, () => true);
  for (const field of failures) add(checks, field, fromDomain, isFailure);
  return checks;
}

function add(checks: Checks, { results }: ParsedResults, fromDomain: string | null, counts: (check: Check) => boolean) {
  for (const result of results) {
    if (!isMethod(result.method)) continue;
    const check = readCheck(result, fromDomain);
    if (counts(check) && !checks[result.method].some((other) => isSame(other, check)))
      checks[result.method].push(check);
  }
}

function isMethod(method: string): method is Method {
  return method === 'spf' || method === 'dkim' || method === 'dmarc' || method === 'arc';
}

function isFailure({ outcome }: Check): boolean {
  return outcome === 'fail' || outcome === 'softfail';
}

/** Gmail writes its results twice: once for itself and once for ARC. */
function isSame(one: Check, other: Check): boolean {
  return one.result === other.result && one.domain === other.domain && one.selector === other.selector;
}

/** From's domain, if DMARC or an aligned check says so (RFC 7489, section 3.1) and DMARC says nothing against it. */
function provedBy({ spf, dkim, dmarc }: Checks, fromDomain: string | null): string | null {
  if (fromDomain === null || dmarc.some(isFailure)) return null;
  const saysSo = dmarc.some(
    ({ outcome, alignment }) => outcome === 'pass' && (alignment === null || isAligned(alignment)),
  );
  const isProved =
    saysSo || [...dkim, ...spf].some(({ outcome, alignment }) => outcome === 'pass' && isAligned(alignment));
  return isProved ? fromDomain : null;
}
