import { isSameSighting, type MailSighting } from '#utils/mail/mail-sighting.ts';
import type { ReadingState } from '#utils/mail/reading-state.ts';
import type { ListedLink } from '#utils/verdict/tab-report.ts';
import { type FramePlace, frameFor, listable, newMail } from './frame-records.ts';
import { createQuestionsUnderway, type Underway } from './questions-underway.ts';
import { countLinks, groupLinks } from './slim.ts';
import { strikeLines } from './strike-lines.ts';
import type { TabArea } from './tab-area.ts';
import {
  type FrameRecord,
  keptSighting,
  type MailRecord,
  noLevels,
  partKey,
  summarise,
  type TabSummary,
  type WholeMail,
} from './tab-record.ts';

/** What is kept of open mails and their links. */
export interface MailRecords {
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
  /**
   * Forgets what was judged in a tab, and what is being judged, to have it judged anew; gives the frames in which mails are
   * open or that have asked.
   */
  forgetLinks(tabId: number): Promise<number[]>;
}

interface KeptMail extends WholeMail {
  place: FramePlace;
}

/** Mails closed that are remembered: what is still being judged of them comes too late. */
const CLOSED_KEPT = 50;

export function createMailRecords({ area, inTurn, load, save, drop }: TabArea, now: () => number): MailRecords {
  const underway = createQuestionsUnderway();

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
  };
}
