import type { Known } from '#utils/detect/define-link-detector.ts';
import type { PartLink } from '#utils/mail/links/read-part-links.ts';
import { readTextLinks } from '#utils/mail/links/read-text-links.ts';
import type { MailClaim } from '#utils/mail/mail-claim.ts';
import type { MailWords } from '#utils/mail/mail-words.ts';
import { UNREAD } from '#utils/mail/sender-proof.ts';
import { assessMailWithLinks } from './assess-mail.ts';
import type { MailVerdict } from './mail-verdict.ts';
import type { Verdict } from './verdict.ts';

/** What we say of a text without any header. */
export interface TextVerdict {
  verdict: MailVerdict;
  /** In the order of the text, each address once. */
  links: readonly (PartLink & { verdict: Verdict })[];
}

const FIRST_WORDS = 200;

/** The verdict on a text without a header: an SMS, a note, a page's words. Never throws; such a text can't be proved genuine. */
export function assessText(text: string, known: Known): TextVerdict {
  const sightings = readTextLinks(text);
  // a message without a header speaks in its first words as a mail does in its subject
  const words: MailWords = { from: [], subject: text.slice(0, FIRST_WORDS).replace(/\s+/g, ' ').trim(), body: text };
  const { mail, links } = assessMailWithLinks(words, { proof: UNREAD, list: null }, sightings, known);
  return {
    verdict: { ...mail, claims: mail.claims.map(inItsWords) },
    links: links.map((verdict, at) => ({ path: '1', sighting: sightings[at]!, verdict })),
  };
}

/** What it claims it claims by its words: there is no subject that one could look at. */
function inItsWords({ brand, signs }: MailClaim): MailClaim {
  return { brand, signs: [...new Set(signs.map((sign) => (sign === 'subject' ? 'body' : sign)))] };
}
