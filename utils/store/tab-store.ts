import { browser } from '@wxt-dev/browser';
import type { MailSighting } from '#utils/mail/mail-sighting.ts';
import type { ReadingState } from '#utils/mail/reading-state.ts';
import type { MailVerdict } from '#utils/verdict/mail-verdict.ts';
import type { FrameReport, ListedLink } from '#utils/verdict/tab-report.ts';
import type { Area } from './area.ts';
import { writeSaving } from './make-room.ts';
import { groupLinks } from './slim.ts';
import {
  type FrameRecord,
  type MailRecord,
  noLevels,
  partKey,
  summarise,
  type TabRecord,
  type TabSummary,
  tabKey,
} from './tab-record.ts';
import { createTurns } from './turns.ts';

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

/**
 * What was judged, by tab, frame and mail, kept in session storage: the worker sleeps, the popup comes and goes. All
 * writing stands in one line. A full store loses lines, mildest first, and says how many; it never throws.
 */
export interface TabStore {
  /** Adds judged links of a mail and gives the tab's new summary; links of a closed mail or document are not added. */
  addLinks(place: FramePlace, mailKey: string, mail: MailSighting, links: readonly ListedLink[]): Promise<TabSummary>;
  /** Keeps what is said of a mail as a whole, as long as it is open. */
  setMail(place: FramePlace, mailKey: string, mail: MailSighting, told: ToldOfMail): Promise<TabSummary>;
  /** What is kept of an open mail; `null` when it isn't open, or was not judged. */
  mailOf(tabId: number, frameId: number, mailKey: string): Promise<KeptMail | null>;
  /** Notes how reading stands; mails that are not named are forgotten. */
  setReading(place: FramePlace, webmail: string, state: ReadingState, mailKeys: readonly string[]): Promise<TabSummary>;
  /** A new document came into a frame: what was known of the old one goes, in the top frame for the whole tab. */
  turnPage(commit: Commit): Promise<{ summary: TabSummary; isChanged: boolean }>;
  forgetTab(tabId: number): Promise<void>;
  /** Forgets what was judged in a tab, to have it judged anew; gives the frames in which mails are open. */
  forgetLinks(tabId: number): Promise<number[]>;
  summarise(tabId: number): Promise<TabSummary>;
  /** Frames with their lines, worst first; `webmail` is what the reader called itself. */
  read(tabId: number): Promise<(FrameReport & { webmail: string | null })[]>;
}

interface ToldOfMail {
  verdict: MailVerdict;
  isAttached: boolean;
}

interface KeptMail extends ToldOfMail {
  place: FramePlace;
  sighting: MailSighting;
}

/** Beyond this many lines a frame lists only danger, beyond twice as many nothing more. */
const LINES_A_FRAME = 5_000;
const CLOSED_KEPT = 50;
const NOTHING_JUDGED = { verdict: null, notListed: 0 } as const;

/** Opens the store over what is already in the area. */
export function createTabStore(area: Area = browser.storage.session, now: () => number = Date.now): TabStore {
  const inTurn = createTurns();

  async function load(tabId: number): Promise<TabRecord> {
    const key = tabKey(tabId);
    const { [key]: record } = await area.get(key).catch(() => ({}) as Record<string, unknown>);
    return (record as TabRecord | undefined) ?? { frames: [], gone: [], next: 0 };
  }

  async function save(tabId: number, record: TabRecord, fresh: Record<string, ListedLink[]> = {}): Promise<void> {
    const isSaved = await writeSaving(area, tabId, record, fresh).catch(() => false);
    if (!isSaved) console.warn('The list of judged links could not be kept.');
  }

  async function drop(tabId: number, mails: readonly MailRecord[]): Promise<void> {
    const keys = mails.flatMap(({ parts }) => parts.map(({ id }) => partKey(tabId, id)));
    if (keys.length > 0) await area.remove(keys).catch(() => undefined);
  }

  async function mailIn(frame: FrameRecord, tabId: number, key: string, sighting: MailSighting): Promise<MailRecord> {
    const mail = frame.mails.find((one) => one.key === key) ?? newMail(frame, key, sighting);
    if (!isSameMail(mail.sighting, sighting)) {
      // judged under another claim: those verdicts no longer stand
      await drop(tabId, [mail]);
      Object.assign(mail, { sighting, ...NOTHING_JUDGED, levels: noLevels(), parts: [] });
    }
    return mail;
  }

  return {
    addLinks: (place, mailKey, sighting, links) =>
      inTurn(async () => {
        const { tabId } = place;
        const record = await load(tabId);
        const frame = frameFor(record, place, now());
        if (!frame || frame.closed.includes(mailKey)) return summarise(record);

        const mail = await mailIn(frame, tabId, mailKey, sighting);
        for (const { verdict, count } of links) mail.levels[verdict.level] += count;
        const lines = groupLinks(links);
        const listed = listable(frame, lines);
        mail.notListed += countLinks(lines) - countLinks(listed);
        if (listed.length === 0) {
          await save(tabId, record);
        } else {
          const id = record.next++;
          mail.parts.push({ id, lines: listed.length });
          await save(tabId, record, { [partKey(tabId, id)]: listed });
        }
        return summarise(record);
      }),

    setMail: (place, mailKey, sighting, told) =>
      inTurn(async () => {
        const record = await load(place.tabId);
        const frame = frameFor(record, place, now());
        if (!frame || frame.closed.includes(mailKey)) return summarise(record);

        Object.assign(await mailIn(frame, place.tabId, mailKey, sighting), told);
        await save(place.tabId, record);
        return summarise(record);
      }),

    mailOf: (tabId, frameId, mailKey) =>
      inTurn(async () => {
        for (const frame of (await load(tabId)).frames) {
          if (frame.frameId !== frameId) continue;
          const { verdict, isAttached, sighting } = frame.mails.find(({ key }) => key === mailKey) ?? {};
          const place = { tabId, frameId, documentId: frame.documentId, host: frame.host };
          if (verdict && sighting) return { place, sighting, verdict, isAttached: isAttached === true };
        }
        return null;
      }),

    setReading: (place, webmail, state, mailKeys) =>
      inTurn(async () => {
        const record = await load(place.tabId);
        const frame = frameFor(record, place, now());
        if (!frame) return summarise(record);

        const isOpen = new Set(mailKeys);
        const closed = frame.mails.filter(({ key }) => !isOpen.has(key));
        const left = frame.mails.filter(({ key }) => isOpen.has(key));
        const known = new Set([...frame.closed, ...frame.open, ...frame.mails.map(({ key }) => key)]);
        frame.closed = [...known].filter((key) => !isOpen.has(key)).slice(-CLOSED_KEPT);
        Object.assign(frame, { webmail, state, mails: left, open: [...mailKeys] });
        await drop(place.tabId, closed);
        await save(place.tabId, record);
        return summarise(record);
      }),

    turnPage: ({ tabId, frameId, documentId, at }) =>
      inTurn(async () => {
        const record = await load(tabId);
        const gone = record.frames.filter((frame) => isLeft(frame, { tabId, frameId, documentId, at }));
        const isBack = documentId !== null && record.gone.includes(documentId);
        if (gone.length === 0 && !isBack) return { summary: summarise(record), isChanged: false };

        const documents = gone.flatMap((frame) => frame.documentId ?? []);
        record.gone = [...record.gone, ...documents].filter((id) => id !== documentId).slice(-CLOSED_KEPT);
        record.frames = record.frames.filter((frame) => !gone.includes(frame));
        await drop(
          tabId,
          gone.flatMap(({ mails }) => mails),
        );
        await save(tabId, record);
        return { summary: summarise(record), isChanged: true };
      }),

    forgetTab: (tabId) =>
      inTurn(async () => {
        const { frames } = await load(tabId);
        await drop(
          tabId,
          frames.flatMap(({ mails }) => mails),
        );
        await area.remove(tabKey(tabId)).catch(() => undefined);
      }),

    forgetLinks: (tabId) =>
      inTurn(async () => {
        const record = await load(tabId);
        const frames = record.frames.filter(({ mails }) => mails.length > 0);
        const mails = frames.flatMap((frame) => frame.mails);
        if (mails.length === 0) return [];
        await drop(tabId, mails);
        for (const mail of mails) Object.assign(mail, { ...NOTHING_JUDGED, levels: noLevels(), parts: [] });
        await save(tabId, record);
        return frames.map(({ frameId }) => frameId);
      }),

    summarise: (tabId) => inTurn(async () => summarise(await load(tabId))),

    read: (tabId) =>
      inTurn(async () => {
        const { frames } = await load(tabId);
        const parts = frames.flatMap(({ mails }) => mails.flatMap((mail) => mail.parts));
        const found = await area.get(parts.map(({ id }) => partKey(tabId, id))).catch(() => ({}));
        return frames.map((frame) => reportOf(frame, tabId, found));
      }),
  };
}

function reportOf(
  frame: FrameRecord,
  tabId: number,
  found: Record<string, unknown>,
): FrameReport & { webmail: string | null } {
  const { frameId, host, state, webmail, mails } = frame;
  const linesOf = ({ id }: { id: number }) => (found[partKey(tabId, id)] as ListedLink[] | undefined) ?? [];
  const links = groupLinks(mails.flatMap(({ parts }) => parts.flatMap(linesOf)));
  const notListed = mails.reduce((sum, mail) => sum + mail.notListed, 0);
  const { levels } = summarise({ frames: [frame], gone: [], next: 0 });
  const told = mails.flatMap(({ key, verdict, isAttached }) => (verdict ? [{ key, verdict, isAttached }] : []));
  return { frameId, host, state, webmail, mails: told, links, levels, notListed };
}

/** The frame's record, a new one if its document is new; `null` for a document that is gone. */
function frameFor(record: TabRecord, place: FramePlace, at: number): FrameRecord | null {
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
function isLeft(frame: FrameRecord, { frameId, documentId, at }: Commit): boolean {
  if (frameId !== 0 && frame.frameId !== frameId) return false;
  const isKnown = frame.frameId === frameId && documentId !== null && frame.documentId !== null;
  return isKnown ? frame.documentId !== documentId : frame.since < at;
}

function newFrame(frameId: number, documentId: string | null, since: number, host: string): FrameRecord {
  return { frameId, documentId, since, host, webmail: null, state: 'reading', mails: [], open: [], closed: [] };
}

function newMail(frame: FrameRecord, key: string, sighting: MailSighting): MailRecord {
  const mail: MailRecord = { key, sighting, isAttached: false, ...NOTHING_JUDGED, levels: noLevels(), parts: [] };
  frame.mails.push(mail);
  return mail;
}

function listable({ mails }: FrameRecord, lines: readonly ListedLink[]): ListedLink[] {
  const listed = mails.reduce((sum, { parts }) => sum + parts.reduce((all, part) => all + part.lines, 0), 0);
  if (listed < LINES_A_FRAME) return [...lines];
  return listed < 2 * LINES_A_FRAME ? lines.filter(({ verdict }) => verdict.level === 'danger') : [];
}

/** Whether a mail says of itself what it said before. */
export function isSameMail(a: MailSighting, b: MailSighting): boolean {
  return a.senderName === b.senderName && a.senderAddress === b.senderAddress && a.subject === b.subject;
}

function countLinks(lines: readonly ListedLink[]): number {
  return lines.reduce((sum, { count }) => sum + count, 0);
}
