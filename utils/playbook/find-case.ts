import type { NoticeChannel, NoticeKind, Reading } from '#utils/notice/notice.ts';

/** What a person got, in the order in which it is asked; the id is the key of its sentence, `guideGot_<id>`. */
export const GOT = {
  codeMail: { kind: 'security-code-mail', group: 'codes', channel: 'mail' },
  codeSms: { kind: 'security-code-sms', group: 'codes', channel: 'text' },
  codesAgain: { kind: 'code-flood', group: 'codes', channel: 'text' },
  temporaryPassword: { kind: 'temporary-password', group: 'codes', channel: 'mail' },
  resetScreen: { kind: 'forced-password-reset', group: 'account', channel: 'page' },
  attempt: { kind: 'sign-in-attempt', group: 'account', channel: 'mail' },
  changed: { kind: 'sign-in-id-changed', group: 'account', channel: 'mail' },
  suspended: { kind: 'account-suspended', group: 'account', channel: 'mail' },
  seller: { kind: 'seller-account', group: 'account', channel: 'mail' },
  nothing: { kind: 'sign-in-id-changed', group: 'account', channel: 'page' },
  payment: { kind: 'payment-failed', group: 'money', channel: 'mail' },
  order: { kind: 'order-not-mine', group: 'money', channel: 'mail' },
  renewal: { kind: 'prime-renewal', group: 'money', channel: 'mail' },
  refund: { kind: 'refund', group: 'money', channel: 'mail' },
  points: { kind: 'points', group: 'money', channel: 'mail' },
  delivery: { kind: 'delivery', group: 'money', channel: 'mail' },
} as const satisfies Readonly<
  Record<string, { kind: NoticeKind; group: 'codes' | 'account' | 'money'; channel: NoticeChannel }>
>;

export type Got = keyof typeof GOT;
export const BEFORE = ['nothing', 'signedIn', 'reset', 'bought'] as const;
export type Before = (typeof BEFORE)[number];
export const SIGN_IN = ['yes', 'no', 'untried'] as const;
export type SignIn = (typeof SIGN_IN)[number];

/** What a person answered so far. */
export interface Answers {
  got?: Got;
  before?: Before;
  signIn?: SignIn;
}

/** A case that fits the answers. */
export interface FoundCase {
  kind: NoticeKind;
  channel: NoticeChannel;
  /** `genuine` only where nothing came that could be forged: what the person saw on the site that they opened themselves. */
  reading: Reading;
  /** What the person did just before may have brought it about. */
  isOwnAction: boolean;
}

/** The cases that fit, best first; none while nobody said what came. */
export function findCases({ got, before, signIn }: Answers): FoundCase[] {
  if (!got) return [];
  const { kind, channel } = GOT[got];
  const kinds = new Set<NoticeKind>([kind]);
  if (got === 'nothing') kinds.add('forced-password-reset').add('temporary-password').add('account-suspended');
  // who can't get in any more may have lost the account, whatever came
  if (signIn === 'no') kinds.add('sign-in-id-changed');
  const ordered = signIn === 'no' && !STOPS_SIGN_IN.has(kind) ? ['sign-in-id-changed' as const, ...kinds] : [...kinds];
  return [...new Set(ordered)].map((found) => ({
    kind: found,
    channel,
    reading: got === 'nothing' ? 'genuine' : 'unproven',
    isOwnAction: isBroughtAbout(found, before),
  }));
}

/** Notices that say themselves why nobody gets in just now. */
const STOPS_SIGN_IN: ReadonlySet<NoticeKind> = new Set([
  'account-suspended',
  'forced-password-reset',
  'temporary-password',
]);

/** What each thing that people do brings about, also when all is well. */
const BRINGS: Readonly<Record<Before, readonly NoticeKind[]>> = {
  nothing: [],
  signedIn: [
    ...(['security-code-mail', 'security-code-sms', 'temporary-password'] as const),
    ...(['sign-in-attempt', 'forced-password-reset'] as const),
  ],
  reset: [
    ...(['security-code-mail', 'security-code-sms', 'sign-in-attempt'] as const),
    ...(['sign-in-id-changed', 'forced-password-reset'] as const),
  ],
  bought: ['order-not-mine', 'payment-failed', 'refund', 'delivery', 'points'],
};

function isBroughtAbout(kind: NoticeKind, before: Before | undefined): boolean {
  return before !== undefined && BRINGS[before].includes(kind);
}
