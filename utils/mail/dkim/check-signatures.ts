import type { MailSource } from '../source/mail-source.ts';
import type { LookUpKey, SignatureCheck } from './signature.ts';

export interface SignatureOptions {
  /** The domain of the only From address, or `null`. */
  fromDomain: string | null;
  /** Left out: keys are not looked up. */
  lookUpKey?: LookUpKey;
  /** Milliseconds since 1970. */
  now?: number;
}

/** Every DKIM signature of the mail, the topmost first (RFC 6376). Never rejects. */
export async function checkSignatures(
  _bytes: Uint8Array,
  _source: MailSource,
  _options: SignatureOptions,
): Promise<SignatureCheck[]> {
  return [];
}
