import { bytesOf } from '../source/bytes.ts';
import { decodeBase64 } from '../source/transfer-encoding.ts';

/** `fits`: the key's owner signed these bytes. `tooShort`: an RSA key below 1024 bits counts for nothing (RFC 8301, section 3.2). */
export type Verification = 'fits' | 'fitsNot' | 'keyInvalid' | 'tooShort' | 'unsupported';

/** Verifies a signature over a header text (one character for each byte). Both keys and signatures are base64. Never rejects. */
export async function verify(algorithm: string, key: string, signature: string, header: string): Promise<Verification> {
  const signed = decodeBase64(bytesOf(signature));
  const published = decodeBase64(bytesOf(key));
  if (algorithm === 'rsa-sha256') return verifyRsa(published, signed, bytesOf(header));
  return algorithm === 'ed25519-sha256' ? verifyEd25519(published, signed, bytesOf(header)) : 'unsupported';
}

type Bytes = Uint8Array<ArrayBuffer>;
const RSA = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
const SHORTEST_RSA = 1024;

async function verifyRsa(key: Bytes, signature: Bytes, data: Bytes): Promise<Verification> {
  const imported = (await importRsa(key)) ?? (await importRsa(asPublicKeyInfo(key)));
  if (!imported) return 'keyInvalid';
  const { modulusLength } = imported.algorithm as RsaKeyAlgorithm;
  if (modulusLength < SHORTEST_RSA) return 'tooShort';
  return (await crypto.subtle.verify(RSA.name, imported, signature, data)) ? 'fits' : 'fitsNot';
}

async function importRsa(key: Bytes): Promise<CryptoKey | null> {
  return crypto.subtle.importKey('spki', key, RSA, false, ['verify']).catch(() => null);
}

/** Some publish the bare RSAPublicKey that RFC 6376 asks for by its letter, without the frame that all others give (erratum 3017). */
function asPublicKeyInfo(key: Bytes): Bytes {
  const algorithm = [0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00];
  const bits = [0x03, ...lengthOf(key.length + 1), 0x00];
  const length = algorithm.length + bits.length + key.length;
  return Uint8Array.from([0x30, ...lengthOf(length), ...algorithm, ...bits, ...key]);
}

/** A DER length. */
function lengthOf(length: number): number[] {
  return length < 0x80 ? [length] : [0x82, length >> 8, length & 0xff];
}

/** RFC 8463, section 3: what is signed is the SHA-256 hash of the header. Older browsers know no Ed25519. */
async function verifyEd25519(key: Bytes, signature: Bytes, data: Bytes): Promise<Verification> {
  if (key.length !== 32) return 'keyInvalid';
  try {
    const imported = await crypto.subtle.importKey('raw', key, 'Ed25519', false, ['verify']);
    const hash = await crypto.subtle.digest('SHA-256', data);
    return (await crypto.subtle.verify('Ed25519', imported, signature, hash)) ? 'fits' : 'fitsNot';
  } catch {
    return 'unsupported';
  }
}
