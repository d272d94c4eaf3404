/**
 * The notices that frighten people, the one that weighs most first: where two of them are told equally clearly, the earlier
 * one is the answer. The ids are stable; judgements, logs and settings carry them.
 */
export const NOTICE_KINDS = [
  'sign-in-id-changed',
  'seller-account',
  'code-flood',
  'security-code-sms',
  'temporary-password',
  'sign-in-attempt',
  'forced-password-reset',
  'security-code-mail',
  'account-suspended',
  'order-not-mine',
  'payment-failed',
  'prime-renewal',
  'refund',
  'delivery',
  'points',
] as const;

export type NoticeKind = (typeof NOTICE_KINDS)[number];

/**
 * How a notice may be read. `forged`: the verdict is danger, and what the notice says means nothing. `genuine`: it was proved
 * to come from the brand's own domain. `unproven`: everything else; nobody may read it as its genuine meaning.
 */
export type Reading = (typeof READINGS)[number];

export const READINGS = ['forged', 'genuine', 'unproven'] as const;

/** What we say of a notice. Plain JSON; holds nothing of the text in which it was found. */
export interface Notice {
  kind: NoticeKind;
  reading: Reading;
}

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
