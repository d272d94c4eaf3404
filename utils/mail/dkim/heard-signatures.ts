import { isAligned } from '../auth/alignment.ts';
import type { SenderProof } from '../sender-proof.ts';
import type { SignatureCheck, SignatureWeakness } from './signature.ts';

/** What the signatures say that were verified here: who sent the mail, or that it isn't what was signed in that name. */
export interface HeardSignatures {
  proof: SenderProof;
  isBroken: boolean;
}

/** With one of these, what the reader sees may be somebody else's. */
const HOLLOW: ReadonlySet<SignatureWeakness> = new Set([
  'sha1',
  'shortKey',
  'partOfBody',
  'bodyGrew',
  'subjectNotSigned',
  'testKey',
  'fieldsAdded',
]);

/**
 * Joins what was verified here to the provider's word, which counts first. Where nothing of it can be believed, a signature that
 * speaks for the From domain (RFC 7489, section 3.1.1) and was verified with the looked-up key proves what a DKIM pass does; not
 * with a weakness that leaves words of the mail unsigned, and not on a mailing list's copy of it, which nobody signed. If all
 * signatures for the From domain contradict the mail, and the provider proved nothing, the mail or this copy of it was changed:
 * a reason to be careful, no more, because pasting and gateways change mails, too.
 */
export function hearSignatures(
  proof: SenderProof,
  fromDomain: string,
  checks: readonly SignatureCheck[],
): HeardSignatures {
  const aligned = checks.filter(({ alignment }) => isAligned(alignment));
  const isVerified = aligned.some(
    ({ state, weaknesses }) => state === 'verified' && !weaknesses.some((weakness) => HOLLOW.has(weakness)),
  );
  if (isVerified && proof.state === 'unknown') {
    return { proof: { state: 'pass', domain: fromDomain, by: '' }, isBroken: false };
  }
  const isContradicted =
    aligned.length > 0 && aligned.every(({ state }) => state === 'bodyChanged' || state === 'broken');
  return { proof, isBroken: isContradicted && proof.state !== 'pass' };
}
