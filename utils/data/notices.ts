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
