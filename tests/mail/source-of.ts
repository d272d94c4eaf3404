import type { MailSource } from '#utils/mail/source/mail-source.ts';
import { readSource } from '#utils/mail/source/read-source.ts';

/** A source from its text; a fold may be written with any indentation. */
export function sourceOf(text: string): MailSource {
  return readSource(new TextEncoder().encode(text.replaceAll('\n', '\r\n')));
}
