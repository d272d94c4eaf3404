import type { BrandIndex } from '#utils/brand/brand-index.ts';
import type { MailWords } from '#utils/mail/mail-words.ts';
import type { MailVerdict } from '#utils/verdict/mail-verdict.ts';
import { asMail } from './as-mail.ts';
import type { Notice, NoticeWords } from './notice.ts';
import { readingOf } from './reading-of.ts';
import { recognizeNotice } from './recognize-notice.ts';

/**
 * The notice that a mail is, with how it may be read, or `null`. `words` and `verdict` are those of the same mail, as a webmail
 * shows it (then it is never genuine, because nobody read its source) or as its source has it (`assessSource`).
 */
export function noticeOfMail(
  { subject, body }: Pick<MailWords, 'subject' | 'body'>,
  verdict: MailVerdict,
  brands: BrandIndex,
): Notice | null {
  return noticeOf({ subject, body, channel: 'mail' }, verdict, brands);
}

/** The same for a text without a header, under the verdict of `assessText` or `examineText`: forged or unproven, never genuine. */
export function noticeOfText(text: string, verdict: MailVerdict, brands: BrandIndex): Notice | null {
  return noticeOf({ subject: '', body: text, channel: 'text' }, verdict, brands, asMail(text));
}

function noticeOf(
  words: NoticeWords,
  verdict: MailVerdict,
  brands: BrandIndex,
  parted: NoticeWords = words,
): Notice | null {
  const reading = readingOf(words, verdict, brands);
  const kind = recognizeNotice(parted, reading === 'forged');
  return kind && { kind, reading };
}
