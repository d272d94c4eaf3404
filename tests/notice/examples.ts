import type { NoticeWords } from '#utils/notice/notice.ts';
import type { NoticeExample } from '#utils/notice/notice-rule.ts';

/** An example as it is met: a bare string is a text message, the rest mails and pages. */
export function wordsOf(example: NoticeExample): NoticeWords {
  if (typeof example === 'string') return { subject: '', body: example, channel: 'text' };
  if ('page' in example) return { subject: example.title, body: example.page, channel: 'page' };
  return { subject: example.subject, body: example.body ?? '', channel: 'mail' };
}
