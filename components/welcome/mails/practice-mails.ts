import type { Language } from '#utils/i18n/words.ts';
import { MAILS_EN } from './mails-en.ts';
import { MAILS_JA } from './mails-ja.ts';
import type { PracticeMail } from './practice-mail.ts';

/** The practice inbox, in a reader's language. */
export function practiceMails(language: Language): readonly PracticeMail[] {
  return language === 'ja' ? MAILS_JA : MAILS_EN;
}
