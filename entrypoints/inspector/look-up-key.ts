import { encodeTxtQuestion, readTxtAnswer } from '#utils/mail/dkim/dns-message.ts';
import type { LookUpKey } from '#utils/mail/dkim/signature.ts';

const PATIENCE_MS = 5_000;

/**
 * Asks a resolver for the key of a signature (DNS over HTTPS, RFC 8484). Used only when the person switched it on: the
 * resolver learns who signed the mail, and nothing else of it.
 */
export function createKeyLookUp(resolver: string, fetchIt: typeof fetch = (...asked) => fetch(...asked)): LookUpKey {
  return async (selector, domain) => {
    const question = encodeTxtQuestion(`${selector}._domainkey.${domain}`);
    if (!question) return null;
    const answer = await fetchIt(resolver, {
      method: 'POST',
      headers: { 'content-type': 'application/dns-message', accept: 'application/dns-message' },
      body: question,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!answer.ok) throw new Error(`The resolver answered ${answer.status}.`);
    const texts = readTxtAnswer(new Uint8Array(await answer.arrayBuffer()));
    return texts.find((text) => /(?:^|;)\s*p\s*=/.test(text)) ?? texts[0] ?? null;
  };
}
