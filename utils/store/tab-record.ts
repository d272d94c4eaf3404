import type { MailSighting } from '#utils/mail/mail-sighting.ts';
import type { ReadingState } from '#utils/mail/reading-state.ts';
import { redactCodes } from '#utils/notice/redact-codes.ts';
import type { MailVerdict } from '#utils/verdict/mail-verdict.ts';
import type { PageVerdict } from '#utils/verdict/page-verdict.ts';
import { LEVELS, type Level } from '#utils/verdict/verdict.ts';

/** A tab's table of contents: small, so that it can be written with every part. The lines themselves lie beside it. */
export interface TabRecord {
  frames: FrameRecord[];
  /** Documents that were left not long ago: a message of theirs comes too late. */
  gone: string[];
  /** Number of the next part. */
  next: number;
}

export interface FrameRecord {
  frameId: number;
  /** Tells a message of this document from a late one of the document before; `null` where the browser doesn't say. */
  documentId: string | null;
  /** When this document was first heard of, in ms since 1970. */
  since: number;
  host: string;
  webmail: string | null;
  state: ReadingState;
  mails: MailRecord[];
  /** What is said of the page itself, when it asks for something; missing in records of an older version. */
  page?: PageRecord | null;
  /** Mails that were named as open the last time, also those of which no link was judged yet. */
  open: string[];
  /** Header of the mail whose body stands in frames that can't look out, and when it was told. */
  framed?: FramedMail | undefined;
  /** Mails that were closed in this document: what is still being judged of them comes too late. */
  closed: string[];
}

export interface PageRecord {
  verdict: PageVerdict;
  /** The host that the verdict is about: that of the frame, or of the page around it. */
  host: string;
  /** The brand whose password was begun here: the page is locked for that. */
  reused?: string;
}

export interface FramedMail {
  sighting: MailSighting;
  /** In ms since 1970. */
  at: number;
}

export interface MailRecord {
  key: string;
  /** What the mail said of itself when its links were judged. */
  sighting: MailSighting;
  /** What is said of the mail as a whole; `null` before it was judged. */
  whole: WholeMail | null;
  levels: Record<Level, number>;
  parts: { id: number; lines: number }[];
  notListed: number;
}

/** A mail judged as a whole, under what it said of itself then: its links may have been judged a moment before or after. */
export interface WholeMail {
  sighting: MailSighting;
  verdict: MailVerdict;
  /** It came with another mail: its source can't be asked for by itself. */
  isAttached: boolean;
  /** Name of the page with its source, where only the person can open that; `null` or missing where there is none. */
  original?: string | null;
}

/** What the toolbar shows of a tab. */
export interface TabSummary {
  level: Level | null;
  /** How many links were judged at each level. */
  levels: Record<Level, number>;
  /** The worst of what is said of the page itself and of the frames in it; `null` when they ask for nothing. */
  page: Level | null;
  /** How many mails, each as a whole. */
  mails: Record<Level, number>;
  /** A mail is open in some frame and its links were not checked. */
  isUnread: boolean;
}

/** What a mail says of itself, as it is kept: to know it again, the code in a subject is not needed. */
export function keptSighting(sighting: MailSighting): MailSighting {
  return { ...sighting, subject: redactCodes(sighting.subject) };
}

/** None of any level. */
export function noLevels(): Record<Level, number> {
  return { danger: 0, caution: 0, unknown: 0, trusted: 0, official: 0 };
}

/** The worst of a tab; `level` is `null` when nothing was judged. */
export function summarise({ frames }: TabRecord): TabSummary {
  const levels = noLevels();
  const mails = noLevels();
  for (const mail of frames.flatMap((frame) => frame.mails)) {
    for (const level of LEVELS) levels[level] += mail.levels[level];
    if (mail.whole) mails[mail.whole.verdict.level] += 1;
  }
  const ofPages = new Set(frames.map(({ page }) => page?.verdict.level));
  // that nothing is known of a sender is the usual case, and says nothing of a tab
  const isThere = (level: Level) =>
    levels[level] > 0 || (level !== 'unknown' && mails[level] > 0) || ofPages.has(level);
  return {
    level: LEVELS.find(isThere) ?? null,
    levels,
    mails,
    page: LEVELS.find((level) => ofPages.has(level)) ?? null,
    isUnread: frames.some(({ state }) => state === 'noBody' || state === 'failed'),
  };
}

/** Where a frame's lines lie. */
export function partKey(tabId: number, id: number): string {
  return `links:${tabId}:${id}`;
}

/** Where a tab's table of contents lies. */
export function tabKey(tabId: number): string {
  return `tab:${tabId}`;
}

/** The number in the key of a tab's table of contents; `null` for other keys. */
export function tabOf(key: string): number | null {
  const digits = /^tab:(\d+)$/.exec(key)?.[1];
  return digits === undefined ? null : Number(digits);
}
