import { browser } from '@wxt-dev/browser';
import { isSameSighting, type MailSighting } from '#utils/mail/mail-sighting.ts';
import type { ReadingState } from '#utils/mail/reading-state.ts';
import type { FrameReport, ListedLink } from '#utils/verdict/tab-report.ts';
import type { Area } from './area.ts';
import { type Commit, type FramePlace, frameFor, isLeft, listable, newMail } from './frame-records.ts';
import { isHeldForPassword, isLocked, reportOf, slimPage } from './frame-report.ts';
import { writeSaving } from './make-room.ts';
import { createQuestionsUnderway, type Underway } from './questions-underway.ts';
import { countLinks, groupLinks } from './slim.ts';
import { strikeLines } from './strike-lines.ts';
import {
  type FrameRecord,
  keptSighting,
  type MailRecord,
  noLevels,
  type PageRecord,
  partKey,
  summarise,
  type TabRecord,
  type TabSummary,
  tabKey,
  type WholeMail,
} from './tab-record.ts';
import { createTurns } from './turns.ts';

/**
 * What was judged, by tab, frame and mail, kept in session storage: the worker sleeps, the popup comes and goes. All
 * writing stands in one line. A full store loses lines, mildest first, and says how many; it never throws.
 */
export interface TabStore {
  /** Notes that a frame has asked about links, until the answer is given. */
  beginQuestion(tabId: number, frameId: number): Underway;
  /**
   * Adds judged links of a mail and gives the tab's new summary; links of a closed mail or document are not added, nor those of a
   * question that was overtaken. `outdated` were added before and are no longer what the mail says.
   */
  addLinks(
    place: FramePlace,
    mailKey: string,
    mail: MailSighting,
    links: readonly ListedLink[],
    outdated?: readonly ListedLink[],
    question?: Underway,
  ): Promise<TabSummary>;
  /** Notes what is said of a frame's own page; `null` when it asks for nothing. */
  setPage(place: FramePlace, page: PageRecord | null): Promise<TabSummary>;
  /** What is kept of a frame's own page; `null` when it asks for nothing, or was not judged. */
  pageOf(tabId: number, frameId: number): Promise<PageRecord | null>;
  /** What was found of the pages of a tab that are locked: false ones, and those where another's password was begun. */
  lockedPages(tabId: number): Promise<PageRecord[]>;
  /** Keeps what is said of a mail as a whole, as long as it is open. */
  setMail(
    place: FramePlace,
    mailKey: string,
    mail: MailSighting,
    told: Omit<WholeMail, 'sighting'>,
  ): Promise<TabSummary>;
  /** What is kept of an open mail; `null` when it isn't open, or was not judged. */
  mailOf(tabId: number, frameId: number, mailKey: string): Promise<KeptMail | null>;
  /**
   * Notes how reading stands; mails that are not named are forgotten. `framed` is the header of a mail whose body stands
   * in other frames.
   */
  setReading(
    place: FramePlace,
    webmail: string,
    state: ReadingState,
    mailKeys: readonly string[],
    framed?: MailSighting,
  ): Promise<TabSummary>;
  /** A new document came into a frame: what was known of the old one goes, in the top frame for the whole tab. */
  turnPage(commit: Commit): Promise<{ summary: TabSummary; isChanged: boolean }>;
  forgetTab(tabId: number): Promise<void>;
  /**
   * Forgets what was judged in a tab, and what is being judged, to have it judged anew; gives the frames in which mails are
   * open or that have asked.
   */
  forgetLinks(tabId: number): Promise<number[]>;
  summarise(tabId: number): Promise<TabSummary>;
  /** The table of contents of each frame, the youngest documents last. */
  frames(tabId: number): Promise<readonly FrameRecord[]>;
  /** Frames with their lines, worst first; `webmail` is what the reader called itself. */
  read(tabId: number): Promise<(FrameReport & { webmail: string | null })[]>;
}

interface KeptMail extends WholeMail {
  place: FramePlace;
}

/** Mails closed, and documents left, that are remembered: what is still being judged of them comes too late. */
const CLOSED_KEPT = 50;

/** Opens the store over what is already in the area. */
export function createTabStore(area: Area = browser.storage.session, now: () => number = Date.now): TabStore {
  const inTurn = createTurns();
  const underway = createQuestionsUnderway();

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
    if (!isSameSighting(mail.sighting, sighting)) {
      // judged under another claim: those verdicts no longer stand
      await drop(tabId, [mail]);
      Object.assign(mail, { sighting, levels: noLevels(), parts: [], notListed: 0 });
    }
    return mail;
  }

  return {
    beginQuestion: underway.begin,

    addLinks: (place, mailKey, sighting, links, outdated = [], question = undefined) =>
      inTurn(async () => {
        const { tabId } = place;
        const record = await load(tabId);
        const frame = frameFor(record, place, now());
        if (!frame || frame.closed.includes(mailKey) || question?.isOvertaken) return summarise(record);

        const mail = await mailIn(frame, tabId, mailKey, keptSighting(sighting));
        const changed = await strikeLines(area, tabId, mail, outdated);
        for (const { verdict, count } of links) mail.levels[verdict.level] += count;
        const lines = groupLinks(links);
        const listed = listable(frame, lines);
        mail.notListed += countLinks(lines) - countLinks(listed);
        if (listed.length === 0) {
          await save(tabId, record, changed);
        } else {
          const id = record.next++;
          mail.parts.push({ id, lines: listed.length });
          await save(tabId, record, { ...changed, [partKey(tabId, id)]: listed });
        }
        return summarise(record);
      }),

    setMail: (place, mailKey, shown, told) =>
      inTurn(async () => {
        const sighting = keptSighting(shown);
        const record = await load(place.tabId);
        const frame = frameFor(record, place, now());
        if (!frame || frame.closed.includes(mailKey)) return summarise(record);

        const mail = frame.mails.find(({ key }) => key === mailKey) ?? newMail(frame, mailKey, sighting);
        mail.whole = { sighting, ...told };
        await save(place.tabId, record);
        return summarise(record);
      }),

    mailOf: (tabId, frameId, mailKey) =>
      inTurn(async () => {
        for (const frame of (await load(tabId)).frames) {
          if (frame.frameId !== frameId) continue;
          const whole = frame.mails.find(({ key }) => key === mailKey)?.whole;
          if (whole) return { place: { tabId, frameId, documentId: frame.documentId, host: frame.host }, ...whole };
        }
        return null;
      }),

    setReading: (place, webmail, state, mailKeys, framed) =>
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
        frame.framed = framed && { sighting: framed, at: now() };
        await drop(place.tabId, closed);
        await save(place.tabId, record);
        return summarise(record);
      }),

    setPage: (place, page) =>
      inTurn(async () => {
        const record = await load(place.tabId);
        const frame = frameFor(record, place, now());
        if (!frame) return summarise(record);
        if (isHeldForPassword(frame.page, page)) return summarise(record);
        frame.page = page && { ...page, verdict: slimPage(page.verdict) };
        // it is said that no mail is being read here; a reader of mails says otherwise by itself
        if (frame.webmail === null && frame.mails.length === 0) frame.state = 'noMail';
        await save(place.tabId, record);
        return summarise(record);
      }),

    pageOf: (tabId, frameId) =>
      inTurn(async () => {
        const { frames } = await load(tabId);
        return frames.find((frame) => frame.frameId === frameId)?.page ?? null;
      }),

    lockedPages: (tabId) =>
      inTurn(async () => {
        const { frames } = await load(tabId);
        return frames.flatMap(({ page }) => (page && isLocked(page) ? [page] : []));
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
        const asking = underway.overtake(tabId);
        const record = await load(tabId);
        const frames = record.frames.filter(({ mails }) => mails.length > 0);
        const mails = frames.flatMap((frame) => frame.mails);
        await drop(tabId, mails);
        for (const mail of mails) Object.assign(mail, { whole: null, levels: noLevels(), parts: [], notListed: 0 });
        if (mails.length > 0) await save(tabId, record);
        return [...new Set([...asking, ...frames.map(({ frameId }) => frameId)])];
      }),

    summarise: (tabId) => inTurn(async () => summarise(await load(tabId))),
    frames: (tabId) => inTurn(async () => (await load(tabId)).frames),

    read: (tabId) =>
      inTurn(async () => {
        const { frames } = await load(tabId);
        const parts = frames.flatMap(({ mails }) => mails.flatMap((mail) => mail.parts));
        const found = await area.get(parts.map(({ id }) => partKey(tabId, id))).catch(() => ({}));
        return frames.map((frame) => reportOf(frame, tabId, found));
      }),
  };
}
