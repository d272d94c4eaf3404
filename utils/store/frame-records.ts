import type { MailSighting } from '#utils/mail/mail-sighting.ts';
import type { ListedLink } from '#utils/verdict/tab-report.ts';
import { type FrameRecord, type MailRecord, noLevels, type TabRecord } from './tab-record.ts';

/** A document in a frame, as it was when its script spoke. */
export interface FramePlace {
  tabId: number;
  frameId: number;
  documentId: string | null;
  host: string;
}

/** A frame that shows a new document. */
export interface Commit {
  tabId: number;
  frameId: number;
  documentId: string | null;
  /** In ms since 1970. */
  at: number;
}

/** Beyond this many lines a frame lists only danger, beyond twice as many nothing more. */
const LINES_A_FRAME = 5_000;

/** The frame's record, a new one if its document is new; `null` for a document that is gone. */
export function frameFor(record: TabRecord, place: FramePlace, at: number): FrameRecord | null {
  const { frameId, documentId, host } = place;
  if (documentId !== null && record.gone.includes(documentId)) return null;
  const isHere = (frame: FrameRecord) =>
    frame.frameId === frameId && (documentId === null || frame.documentId === documentId);
  const known = record.frames.find(isHere);
  if (known) return Object.assign(known, { host });
  // one of an older document stays beside it until its commit is told of
  const frame = newFrame(frameId, documentId, at, host);
  record.frames.push(frame);
  return frame;
}

/** Whether a commit ends a frame. A script may speak before the commit of its own document is told of: that one stays. */
export function isLeft(frame: FrameRecord, { frameId, documentId, at }: Commit): boolean {
  if (frameId !== 0 && frame.frameId !== frameId) return false;
  const isKnown = frame.frameId === frameId && documentId !== null && frame.documentId !== null;
  return isKnown ? frame.documentId !== documentId : frame.since < at;
}

function newFrame(frameId: number, documentId: string | null, since: number, host: string): FrameRecord {
  return { frameId, documentId, since, host, webmail: null, state: 'reading', mails: [], open: [], closed: [] };
}

/** Adds a mail of which nothing is judged yet to a frame. */
export function newMail(frame: FrameRecord, key: string, sighting: MailSighting): MailRecord {
  const mail: MailRecord = {
    ...{ key, sighting, whole: null },
    ...{ levels: noLevels(), parts: [], notListed: 0 },
  };
  frame.mails.push(mail);
  return mail;
}

/** Those of the lines that still find room in a frame's list. */
export function listable({ mails }: FrameRecord, lines: readonly ListedLink[]): ListedLink[] {
  const listed = mails.reduce((sum, { parts }) => sum + parts.reduce((all, part) => all + part.lines, 0), 0);
  if (listed < LINES_A_FRAME) return [...lines];
  return listed < 2 * LINES_A_FRAME ? lines.filter(({ verdict }) => verdict.level === 'danger') : [];
}
