/** A password's SHA-1 hash, cut in two: `prefix` is told to the service, `suffix` never leaves the machine. */
export interface HashedPassword {
  prefix: string;
  suffix: string;
}

const SUFFIX_LENGTH = 35;

/** Hashes a password as the service's interface has it: UTF-8, SHA-1, hexadecimal capitals, five of them in front. */
export async function hashPassword(password: string): Promise<HashedPassword> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-1', new TextEncoder().encode(password)));
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { prefix: hex.slice(0, 5).toUpperCase(), suffix: hex.slice(5).toUpperCase() };
}

/**
 * How often the password was found, by the service's answer to its prefix: a line for each hash, `<35 characters>:<times>`.
 * Lines with 0 times are padding. `null` when the answer is something else, or empty: no range of the service is.
 */
export function countInRange(answer: string, { suffix }: Pick<HashedPassword, 'suffix'>): number | null {
  const lines = answer.split(/\r?\n/).filter((line) => line !== '');
  if (lines.length === 0) return null;
  let found = 0;
  for (const line of lines) {
    const [, hash, times] = LINE.exec(line) ?? [];
    if (hash === undefined) return null;
    if (hash.toUpperCase() === suffix) found = Math.max(found, Number(times));
  }
  return found;
}

const LINE = new RegExp(`^([\\dA-F]{${SUFFIX_LENGTH}}):(\\d{1,15})$`, 'i');
