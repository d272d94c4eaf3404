import type { Authentication, Check } from './auth/authentication.ts';

/**
 * What the receiving provider's own checks say of the From domain. `unread`: nobody has looked at the source. `unknown`:
 * the source holds no result that can be believed. `pass`: a check that speaks for the From domain passed. `fail`: the
 * provider says that the mail is not from that domain. `unproven`: there are results, but none speaks for the From domain.
 */
export type ProofState = 'unread' | 'unknown' | 'pass' | 'fail' | 'unproven';

export interface SenderProof {
  state: ProofState;
  /** The domain for which a check passed or failed; empty when none did. */
  domain: string;
  /** Who checked: the provider's name in its own results; empty when nobody that can be believed did. */
  by: string;
}

/** Nobody has looked at the source. */
export const UNREAD: SenderProof = { state: 'unread', domain: '', by: '' };

/**
 * What the provider's results come to. A failed DMARC check decides; without one the mail fails when SPF failed and no DKIM
 * signature speaks for the From domain. Results that contradict each other can speak against a mail, never for it.
 */
export function proofOf(authentication: Authentication, fromDomain: string): SenderProof {
  const { trust, authservId, provedDomain, dmarc, spf, dkim } = authentication;
  if (trust === 'none' || trust === 'unconfirmed') return { state: 'unknown', domain: '', by: '' };

  const by = authservId ?? '';
  if (provedDomain !== null && trust !== 'ambiguous') return { state: 'pass', domain: provedDomain, by };
  if (dmarc.outcome === 'fail') return { state: 'fail', domain: fromDomain, by };
  const isSpfBad = hasFailed(spf) && speaksFor(spf, fromDomain);
  if (isSpfBad && !dkim.some(({ outcome, alignment }) => outcome === 'pass' && alignment !== 'none')) {
    return { state: 'fail', domain: fromDomain, by };
  }
  return { state: trust === 'ambiguous' ? 'unknown' : 'unproven', domain: '', by };
}

function hasFailed({ outcome }: Check): boolean {
  return outcome === 'fail' || outcome === 'softfail';
}

/** SPF looks at the envelope; only where that bears the From domain does its failure speak of it. */
function speaksFor({ alignment, domain }: Check, fromDomain: string): boolean {
  return domain === fromDomain || alignment === 'strict' || alignment === 'relaxed';
}
