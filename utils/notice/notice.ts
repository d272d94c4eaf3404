import { NOTICE_KINDS, type NoticeKind, READINGS, type Reading } from '#utils/data/notices.ts';

export type { Notice, NoticeKind, Reading } from '#utils/data/notices.ts';
export { NOTICE_KINDS } from '#utils/data/notices.ts';

/** Where a text was met: an opened or pasted mail, a bare text (an SMS, a note), or a page. */
export type NoticeChannel = (typeof NOTICE_CHANNELS)[number];

export const NOTICE_CHANNELS = ['mail', 'text', 'page'] as const;

/** What is looked through for a notice: strangers' words, as people read them. */
export interface NoticeWords {
  /** Subject of the mail or title of the page; empty for a bare text. */
  subject: string;
  body: string;
  channel: NoticeChannel;
}

/** Whether a string from outside (an address, a log) is the id of a notice. */
export function isNoticeKind(id: unknown): id is NoticeKind {
  return NOTICE_KINDS.some((kind) => kind === id);
}

/** The same for a reading. */
export function isReading(value: unknown): value is Reading {
  return READINGS.some((reading) => reading === value);
}

/** The same for where a notice was met. */
export function isNoticeChannel(value: unknown): value is NoticeChannel {
  return NOTICE_CHANNELS.some((channel) => channel === value);
}

/** Whether the one notice is worse to miss than the other, where both are told equally clearly. */
export function weighsMore(one: NoticeKind, other: NoticeKind): boolean {
  return NOTICE_KINDS.indexOf(one) < NOTICE_KINDS.indexOf(other);
}
