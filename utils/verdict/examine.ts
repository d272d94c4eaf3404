import type { Known } from '#utils/detect/define-link-detector.ts';
import type { Receiver } from '#utils/mail/auth/authentication.ts';
import { checkSignatures } from '#utils/mail/dkim/check-signatures.ts';
import type { LookUpKey } from '#utils/mail/dkim/signature.ts';
import type { MailWords } from '#utils/mail/mail-words.ts';
import { readReceived } from '#utils/mail/received/read-received.ts';
import { readSource } from '#utils/mail/source/read-source.ts';
import { assessSource, onlyFromDomain } from './assess-source.ts';
import { assessText } from './assess-text.ts';
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
  return (await examineWithWords(bytes, options, known)).examination;
}

/** The same with the mail's own words, which are no part of what is shown. */
export async function examineWithWords(
  bytes: Uint8Array,
  options: ExamineOptions,
  known: Known,
): Promise<{ examination: Examination; words: Pick<MailWords, 'subject' | 'body'> }> {
  const { receiver, lookUpKey } = options;
  const header = readSource(bytes);
  const fromDomain = onlyFromDomain(header);
  const signatures = await checkSignatures(bytes, header, { fromDomain, ...(lookUpKey && { lookUpKey }) });
  const judged = assessSource(bytes, receiver, known, signatures);
  const { source, words, authentication, verdict, links, parts, faults } = judged;
  const examination: Examination = {
    kind: source.hasBody ? 'mail' : 'header',
    verdict,
    subject: words.subject,
    authentication,
    signatures,
    chain: readReceived(source, receiver),
    links: listLinks(links, placesOf(parts)),
    faults,
  };
  return { examination, words };
}

/** The same for a text without any header: an SMS, a note, a page's words. */
export function examineText(text: string, known: Known): Examination {
  const { verdict, links } = assessText(text, known);
  return {
    kind: 'text',
    verdict,
    subject: '',
    authentication: null,
    signatures: [],
    chain: null,
    links: listLinks(links, () => ({ place: 'body', placeName: '' })),
    faults: [],
  };
}
