import type { Notice, NoticeChannel, NoticeKind, Reading } from '#utils/notice/notice.ts';
import { checkedHereSteps, forgedPageSteps, forgedSteps, unprovenSteps, unprovenTextSteps } from './common-steps.ts';
import { playbooks } from './notices/playbooks.ts';
import type { Urgency } from './playbook.ts';
import type { StepId } from './steps.ts';

/** What to tell about a notice and which steps to take, without any place: needs no catalogue. */
export interface Outline {
  kind: NoticeKind;
  reading: Reading;
  titleKey: string;
  /** How it is to be read; holds `{brand}` when genuine. */
  readingKey: string;
  /** Genuine: what it means. Forged: what it wants. Unproven: how to find out. Never the one in place of the other. */
  aboutKey: string;
  /** Only of a genuine notice: nothing that is not proved may hurry anybody. */
  urgency: Urgency | null;
  steps: readonly StepId[];
}

/**
 * The outline of a plan. `channel`: where the notice was met; a bare text has no source to look through, and a page that asks
 * for the code in somebody's hand is told otherwise than the mail that brought it.
 */
export function outlineOf({ kind, reading }: Notice, channel: NoticeChannel = 'mail'): Outline {
  const isCheck = channel === 'page' && CHECKS_WHO.has(kind);
  const onPage = channel === 'page' && reading === 'genuine';
  return {
    kind,
    reading,
    titleKey: isCheck ? 'notice_checkOnPage_title' : noticeKey(kind, 'title'),
    readingKey: onPage ? 'notice_readingGenuinePage' : READING_KEYS[reading],
    aboutKey: isCheck && reading !== 'unproven' ? CHECK_KEYS[reading] : noticeKey(kind, ABOUT[reading]),
    urgency: reading === 'genuine' && !isCheck ? playbooks[kind].urgency : null,
    steps: onPage && isCheck ? checkedHereSteps : stepsOf(kind, reading, channel),
  };
}

/** On a page they are a step of signing in, in which somebody is to show that it is them. */
const CHECKS_WHO: ReadonlySet<NoticeKind> = new Set(['security-code-mail', 'security-code-sms', 'sign-in-attempt']);
const CHECK_KEYS = { forged: 'notice_checkOnPage_wants', genuine: 'notice_checkOnPage_meaning' } as const;

/** The key of a sentence about a kind of notice. */
export function noticeKey(kind: NoticeKind, thing: 'title' | 'meaning' | 'wants' | 'findOut'): string {
  return `notice_${camelCase(kind)}_${thing}`;
}

/** The keys of how urgent a genuine notice is. */
export const URGENCY_KEYS = {
  now: 'notice_urgencyNow',
  today: 'notice_urgencyToday',
  calm: 'notice_urgencyCalm',
} as const satisfies Readonly<Record<Urgency, string>>;

/** `code-flood` → `codeFlood`: keys of sentences have no hyphen. */
export function camelCase(kind: NoticeKind): string {
  return kind.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

const READING_KEYS: Readonly<Record<Reading, string>> = {
  forged: 'notice_readingForged',
  genuine: 'notice_readingGenuine',
  unproven: 'notice_readingUnproven',
};

const ABOUT = { forged: 'wants', genuine: 'meaning', unproven: 'findOut' } as const satisfies Record<Reading, string>;

function stepsOf(kind: NoticeKind, reading: Reading, channel: NoticeChannel): readonly StepId[] {
  if (reading === 'genuine') return playbooks[kind].steps;
  if (reading === 'forged') return channel === 'page' ? forgedPageSteps : forgedSteps;
  return channel === 'mail' ? unprovenSteps : unprovenTextSteps;
}
