import type { Known } from '#utils/detect/define-link-detector.ts';
import type { Receiver } from '#utils/mail/auth/authentication.ts';
import { checkSignatures } from '#utils/mail/dkim/check-signatures.ts';
import type { LookUpKey } from '#utils/mail/dkim/signature.ts';
import { readTextLinks } from '#utils/mail/links/read-text-links.ts';
import type { MailClaim } from '#utils/mail/mail-claim.ts';
import { readReceived } from '#utils/mail/received/read-received.ts';
import { UNREAD } from '#utils/mail/sender-proof.ts';
import { assessMailWithLinks } from './assess-mail.ts';
import { assessSource } from './assess-source.ts';
import type { Examination } from './examination.ts';
import { listLinks, placesOf } from './examined-links.ts';

export interface ExamineOptions {
  /** Who received the mail; `null` when nobody knows. */
  receiver: Receiver | null;
  /** Left out: keys of signatures are not looked up. */
  lookUpKey?: LookUpKey;
}

/** All that can be known of a mail, or of its header alone, by its source. Never rejects because of what stands in it. */
export async function examineMail(bytes: Uint8Array, options: ExamineOptions, known: Known): Promise<Examination> {
  const { receiver, lookUpKey } = options;
  const judged = assessSource(bytes, receiver, known);
  const { source, words, authentication, verdict, links, parts, faults } = judged;
  const fromDomain = words.from.length === 1 ? words.from[0]!.domain || null : null;
  return {
    kind: source.hasBody ? 'mail' : 'header',
    verdict,
    subject: words.subject,
    authentication,
    signatures: await checkSignatures(bytes, source, { fromDomain, ...(lookUpKey && { lookUpKey }) }),
    chain: readReceived(source, receiver),
    links: listLinks(links, placesOf(parts)),
    faults,
  };
}

const FIRST_WORDS = 200;

/** The same for a text without any header: an SMS, a note, a page's words. */
export function examineText(text: string, known: Known): Examination {
  const sightings = readTextLinks(text);
  // a message without a header speaks in its first words as a mail does in its subject
  const words = { from: [], subject: text.slice(0, FIRST_WORDS).replace(/\s+/g, ' ').trim(), body: text };
  const { mail, links } = assessMailWithLinks(words, { proof: UNREAD, list: null }, sightings, known);
  const found = links.map((verdict, at) => ({ path: '1', sighting: sightings[at]!, verdict }));
  return {
    kind: 'text',
    verdict: { ...mail, claims: mail.claims.map(inItsWords) },
    subject: '',
    authentication: null,
    signatures: [],
    chain: null,
    links: listLinks(found, () => ({ place: 'body', placeName: '' })),
    faults: [],
  };
}

/** What it claims it claims by its words: there is no subject that one could look at. */
function inItsWords({ brand, signs }: MailClaim): MailClaim {
  return { brand, signs: [...new Set(signs.map((sign) => (sign === 'subject' ? 'body' : sign)))] };
}
