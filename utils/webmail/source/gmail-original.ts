import { binaryOf } from '#utils/mail/source/bytes.ts';
import { SOURCE_LIMIT, type SourceOutcome } from '#utils/mail/source-outcome.ts';
import { find } from '#utils/page/safe-dom.ts';

/** Where Gmail's page with a mail's source shows it; `null` when it isn't found. */
export function findOriginal(page: Document): Element | null {
  return find(page, 'pre#raw_message_text, pre.raw_message_text') ?? find(page, 'pre');
}

/** The source that the page shows. Gmail has decoded it already; UTF-8 is what it nearly always was. */
export function readGmailOriginal(page: Document): SourceOutcome {
  const text = findOriginal(page)?.textContent ?? '';
  if (text.trim() === '') return { problem: 'gone' };
  const bytes = new TextEncoder().encode(text);
  return bytes.length > SOURCE_LIMIT ? { problem: 'tooLarge' } : { source: binaryOf(bytes) };
}
