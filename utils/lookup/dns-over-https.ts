import type { LookUpKey } from '#utils/mail/dkim/signature.ts';
import { askForTxt, readTxtAnswer } from './dns-message.ts';

/** Slower than this is as good as unreachable: the person waits. */
const PATIENCE = 4_000;
/** No key is near this long. */
const ANSWER_LIMIT = 64 * 1024;

/**
 * Looks up DKIM keys at a resolver by DNS over HTTPS (RFC 8484). It tells that resolver which domain signed the mail: only for
 * people who switched it on. `resolver`: its https address. Rejects when it can't be reached or fails.
 */
export function dnsOverHttps(resolver: string, ask: typeof fetch = (...asked) => fetch(...asked)): LookUpKey {
  return async (selector, domain) => {
    const question = askForTxt(`${selector}._domainkey.${domain}`);
    if (!question) return null;

    const address = new URL(resolver);
    if (address.protocol !== 'https:') throw new Error('The resolver must be asked by https.');
    address.searchParams.set('dns', base64url(question));
    const response = await ask(address, {
      headers: { accept: 'application/dns-message' },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (!response.ok) throw new Error(`The resolver answered ${response.status}.`);
    const answer = new Uint8Array(await response.arrayBuffer());
    if (answer.length > ANSWER_LIMIT) throw new Error('The answer is too long.');
    return pickKey(readTxtAnswer(answer));
  };
}

/** There should be one record (RFC 6376, section 3.6.2.2); of several the first that holds a key. */
function pickKey(records: readonly string[]): string | null {
  return records.find((record) => /(?:^|;)\s*p\s*=/.test(record)) ?? records[0] ?? null;
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replace(/[+/=]/g, (letter) => ({ '+': '-', '/': '_' })[letter] ?? '');
}
