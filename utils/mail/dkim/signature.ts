import type { Alignment } from '../auth/authentication.ts';

/**
 * What can be said of a DKIM signature. `verified`: body and header are as they were signed. `intact`: the body is; the key was
 * not looked up. `unchecked`: headers alone, or a body that can't be hashed here: nothing was verified. `bodyChanged`: the body
 * is not what was signed. `broken`: the signature doesn't fit the header. `invalid`: against the rules (RFC 6376, section 6.1.1),
 * see `faults`. `noKey`, `keyRevoked`, `keyInvalid`: the key's record (section 6.1.2). `unsupported`: an algorithm unknown here.
 */
export type SignatureState =
  | 'verified'
  | 'intact'
  | 'unchecked'
  | 'bodyChanged'
  | 'broken'
  | 'invalid'
  | 'noKey'
  | 'keyRevoked'
  | 'keyInvalid'
  | 'unsupported';

/** Why a signature is `invalid` (RFC 6376, sections 3.2, 3.5 and 6.1.1). */
export type SignatureFault =
  | 'tagRepeated'
  | 'tagMissing'
  | 'tagMalformed'
  | 'wrongVersion'
  | 'fromNotSigned'
  | 'identityElsewhere'
  | 'expired'
  | 'expiresBeforeSigned';

/**
 * What weakens a signature that is otherwise good. `sha1`, `shortKey`: RFC 8301. `partOfBody`: `l=` leaves the rest of the body
 * unsigned. `bodyGrew`: something really was added there. `subjectNotSigned`: the subject could be exchanged. `testKey`: `t=y`.
 * `signedInFuture`: `t=` lies ahead. `fieldsAdded`: a signed field stands there again above, unsigned (section 8.15).
 */
export type SignatureWeakness =
  | 'sha1'
  | 'shortKey'
  | 'partOfBody'
  | 'bodyGrew'
  | 'subjectNotSigned'
  | 'testKey'
  | 'signedInFuture'
  | 'fieldsAdded';

export interface SignatureCheck {
  state: SignatureState;
  /** `d=`, lower case; empty when it is not told. */
  domain: string;
  selector: string;
  /** `i=`, or `null`. */
  identity: string | null;
  /** `a=` as written. */
  algorithm: string;
  /** Of `d=` with From's domain. */
  alignment: Alignment;
  faults: readonly SignatureFault[];
  weaknesses: readonly SignatureWeakness[];
  /** Milliseconds since 1970 of `t=` and `x=`; `null` when they are not told. */
  signedAt: number | null;
  expiresAt: number | null;
}

/** The TXT record at `selector._domainkey.domain`, or `null`: there is none. Throws or rejects when nobody could be asked. */
export type LookUpKey = (selector: string, domain: string) => Promise<string | null>;
