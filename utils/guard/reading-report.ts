import { MAILS_A_FRAME, type ReadingState } from '#utils/messaging/contract.ts';
import type { OpenMail } from '#utils/webmail/open-mail.ts';
import type { AskBackground } from './background.ts';
import type { BookLine } from './book-line.ts';

/** Tells the background how reading stands in this frame, whenever that changes. */
export interface ReadingReport {
  setMails(webmail: string, mails: readonly OpenMail[]): void;
  update(lines: readonly BookLine[]): void;
}

/** Sets up the report; nothing is said before the first `setMails`. */
export function createReadingReport(ask: AskBackground): ReadingReport {
  const failed = new Map<Element, string>();
  let mails: readonly OpenMail[] = [];
  let webmail = '';
  let said = '';
  let heard: Promise<unknown> = Promise.resolve();

  function state(): ReadingState {
    if (mails.length === 0) return 'noMail';
    if (mails.some(({ body }) => body === null)) return 'noBody';
    return failed.size > 0 ? 'failed' : 'reading';
  }

  function say(): void {
    // a mail whose body is gone has no links any more
    const read = mails.filter(({ body }) => body !== null);
    const mailKeys = read.map(({ key }) => key).slice(0, MAILS_A_FRAME);
    const framed = read.find(({ isFramed }) => isFramed)?.sighting;
    const question = { webmail, state: state(), mailKeys, ...(framed && { framed }) };
    const saying = JSON.stringify(question);
    if (saying === said) return;
    said = saying;
    // one after the other: a background that is only starting is asked twice, and the later word must be the last
    heard = heard.then(() => ask('reportReading', question));
  }

  return {
    setMails(name, open) {
      webmail = name;
      mails = open;
      for (const [link, key] of failed) if (!mails.some((mail) => mail.key === key)) failed.delete(link);
      say();
    },

    update(lines) {
      for (const { link, mail, judgement } of lines) {
        if (judgement === 'failed') failed.set(link, mail.key);
        else failed.delete(link);
      }
      say();
    },
  };
}
