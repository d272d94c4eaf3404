import { explain } from '#utils/i18n/explain.ts';
import type { Part } from '#utils/i18n/fill.ts';
import { say } from '#utils/i18n/words.ts';
import type { MailVerdict } from '#utils/verdict/mail-verdict.ts';

/** What is said of a mail first: its worst reason, or else how much is known. */
export function mailSentence({ reasons, claims, proof, names }: MailVerdict): Part[] {
  const [worst] = reasons;
  if (worst) return explain(worst, names).why;
  if (claims.length > 0) return say('mail_notProvable');
  return say(proof.state === 'unread' ? 'mail_plain' : 'mail_nothingFound');
}
