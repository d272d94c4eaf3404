/**
 * What is kept of a password, so that the same one is known again where it does not belong: `BITS` bits of a slow, salted
 * hash of the password without its last letter. Without the last letter, so that the alarm comes before the password is
 * whole. So few bits on purpose: whoever steals them, and tries a list of a thousand million passwords, is left with
 * some sixty that all fit (of Password Alert's 37 bits: with the right one). How often chance rings: `falseAlarmRate`.
 */
export type Fingerprint = number;

export const BITS = 24;

/** Some tens of milliseconds a guess; a stolen store costs its thief that for each. */
const ITERATIONS = 120_000;

/** Shorter beginnings are met by chance: nobody's password is known by them. */
export const SHORTEST_BEGINNING = 6;
export const LONGEST_BEGINNING = 128;

export const SALT_BYTES = 16;

/**
 * The fingerprint of the beginning of a password, PBKDF2 with HMAC-SHA-256 (RFC 8018, 5.2) over its UTF-8 in NFC. `null` for
 * what is too short or too long to be known by. `salt` are `SALT_BYTES` random bytes, one salt for all fingerprints of a
 * machine: what is typed is hashed once, not once a brand.
 */
export async function fingerprintOf(beginning: string, salt: Uint8Array<ArrayBuffer>): Promise<Fingerprint | null> {
  const text = beginning.normalize('NFC');
  if (text.length < SHORTEST_BEGINNING || text.length > LONGEST_BEGINNING) return null;
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(text), 'PBKDF2', false, ['deriveBits']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ITERATIONS };
  const bits = new DataView(await crypto.subtle.deriveBits(how, key, 32));
  return bits.getUint32(0) >>> (32 - BITS);
}

/** A password without its last letter (a letter may be two UTF-16 units). */
export function beginningOf(password: string): string {
  return [...password.normalize('NFC')].slice(0, -1).join('');
}

/**
 * How often chance rings, per password that is typed letter by letter somewhere: each of its beginnings is compared with
 * each of the fingerprints. Twelve letters and ten brands: one password in some 240,000.
 */
export function falseAlarmRate(letters: number, fingerprints: number): number {
  const compared = Math.max(0, letters - SHORTEST_BEGINNING + 1) * fingerprints;
  return 1 - (1 - 2 ** -BITS) ** compared;
}
