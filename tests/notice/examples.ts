import type { NoticeWords } from '#utils/notice/notice.ts';
import type { NoticeExample } from '#utils/notice/notice-rule.ts';

/** An example as it is met: a bare string is a text message, the rest mails. */
export function wordsOf(example: NoticeExample): NoticeWords {
  return typeof example === 'string'
    ? { subject: '', body: example, channel: 'text' }
    : { subject: example.subject, body: example.body ?? '', channel: 'mail' };
}
