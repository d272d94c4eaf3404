import { canonicalBody } from './canonical-body.ts';
import type { SignatureTags } from './read-signature.ts';

export interface BodyHash {
  /** Base64. */
  hash: string;
  /** The body goes on behind what `l=` covers. */
  isLonger: boolean;
  /** `l=` tells of more than there is. */
  isShorter: boolean;
}

/** Hashes the body for several signatures, each way once (RFC 6376, section 3.7). */
export function bodyHasher(body: Uint8Array, hasBareEnds: boolean): (tags: SignatureTags) => Promise<BodyHash> {
  const canonical = new Map<string, Uint8Array<ArrayBuffer>>();
  const hashes = new Map<string, Promise<string>>();

  return async ({ canonicalization, bodyLength }) => {
    const how = canonicalization?.body ?? 'simple';
    const whole = canonical.get(how) ?? canonicalBody(body, how, hasBareEnds);
    canonical.set(how, whole);
    const length = Math.min(bodyLength ?? whole.length, whole.length);
    const key = `${how} ${length}`;
    const hash = hashes.get(key) ?? sha256(whole.subarray(0, length));
    hashes.set(key, hash);
    return { hash: await hash, isLonger: length < whole.length, isShorter: (bodyLength ?? 0) > whole.length };
  };
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))));
}
