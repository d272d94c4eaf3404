import { alignmentOf } from './alignment.ts';
import type { Check, CheckOutcome } from './authentication.ts';
import type { MethodResult } from './parse-results.ts';

export const UNKNOWN_CHECK: Check = { outcome: 'unknown', result: '', domain: null, alignment: null, selector: null };

/** Result words of RFC 8601, section 2.7, and some older ones. `bestguesspass` is Outlook's guess where no policy stands. */
const OUTCOMES: Readonly<Record<string, CheckOutcome>> = {
  pass: 'pass',
  fail: 'fail',
  hardfail: 'fail',
  softfail: 'softfail',
  neutral: 'neutral',
  none: 'none',
  bestguesspass: 'none',
  nxdomain: 'none',
  policy: 'policy',
  temperror: 'error',
  permerror: 'error',
  error: 'error',
  invalid: 'error',
};

/** One result with the domain that it speaks for. */
export function readCheck({ method, result, properties }: MethodResult, fromDomain: string | null): Check {
  const domain = domainIn(NAMES_OF_DOMAIN[method]?.map((name) => properties.get(name)) ?? []);
  return {
    outcome: outcomeOf(result),
    result,
    domain,
    alignment: alignmentOf(domain, fromDomain),
    selector: properties.get('header.s')?.toLowerCase() ?? null,
  };
}

function outcomeOf(result: string): CheckOutcome {
  return Object.hasOwn(OUTCOMES, result) ? OUTCOMES[result]! : 'unknown';
}

/** HELO counts where MAIL FROM was empty (RFC 7208, section 2.4). */
const NAMES_OF_DOMAIN: Readonly<Record<string, readonly string[]>> = {
  spf: ['smtp.mailfrom', 'smtp.mail', 'smtp.helo'],
  dkim: ['header.d', 'header.i'],
  dmarc: ['header.from'],
};

/** The first that names a domain: bare, or behind an `@`. */
function domainIn(values: readonly (string | undefined)[]): string | null {
  for (const value of values) {
    const domain = value
      ?.slice(value.lastIndexOf('@') + 1)
      .replace(/[<>]|\.$/g, '')
      .toLowerCase();
    if (domain && domain !== 'none') return domain;
  }
  return null;
}
