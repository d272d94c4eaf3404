import type { MailSighting } from '#utils/mail/mail-sighting.ts';
import type { LinkSighting } from '#utils/url/link-sighting.ts';
import type { Level, Verdict } from '#utils/verdict/verdict.ts';

/** Every question that may be asked of the background: its name, what is asked, what is answered. */
export interface Contract extends AskedByContentScripts, AskedByOurPages {}

type Ask<Question, Answer> = { question: Question; answer: Answer };

export interface AskedByContentScripts {
  /** Judges a part of an opened mail's links (at most `LINKS_A_MESSAGE`), in order, and remembers them for the tab. */
  judgeLinks: Ask<{ mailKey: string; mail: MailSighting; links: LinkSighting[] }, Verdict[]>;
  /** Says how reading stands in this frame, and which mails are still open: what is not named is forgotten. */
  reportReading: Ask<{ webmail: string; state: ReadingState; mailKeys: string[] }, null>;
  /** Opens the real place of a brand of the catalogue in a new tab. */
  openRealPlace: Ask<{ brand: string }, { opened: boolean }>;
  /** Opens a barred address once, in a new tab; refused unless this very tab was shown that address as danger. */
  openOnce: Ask<{ href: string }, { opened: boolean }>;
  /** Asked by the small script on every page when it recognises a webmail by its marks: read mails in this frame. */
  readMailHere: Ask<{ webmail: string }, null>;
}

export interface AskedByOurPages {
  getTabReport: Ask<{ tabId: number }, TabReport>;
  getWarning: Ask<{ id: string }, Warning | null>;
  /** Opens the address of a warning once, in the warning's own tab. */
  goOnFromWarning: Ask<{ id: string }, { opened: boolean }>;
  openRealPlace: Ask<{ brand: string }, { opened: boolean }>;
  /** From now on mails are read on this tab's host; `false` when the tab shows no web page. */
  addWebmail: Ask<{ tabId: number }, { added: boolean }>;
  removeWebmail: Ask<{ host: string }, null>;
}

/**
 * `reading`: an opened mail is read. `noMail`: a webmail without an opened mail. `noBody`: a mail is open but its body
 * was not found, so nothing was checked (a selector broke). `failed`: the links were found but could not be judged.
 */
export type ReadingState = 'reading' | 'noMail' | 'noBody' | 'failed';

export const LINKS_A_MESSAGE = 200;

/** What the popup shows of a tab. */
export interface TabReport {
  /** Host of the top page; `null` where extensions can't run (browser pages, the store). */
  host: string | null;
  /** How mails come to be read on this host: by an adapter of ours, because the person added it, or not at all. */
  webmail: 'builtIn' | 'added' | null;
  /** Worst level of the tab, or `null` when nothing was judged. */
  level: Level | null;
  frames: FrameReport[];
}

export interface FrameReport {
  frameId: number;
  host: string;
  state: ReadingState;
  /** Worst first; the same link several times is one line. */
  links: ListedLink[];
  /** How many links were judged but are not listed, because the store was full. */
  notListed: number;
}

export interface ListedLink {
  verdict: Verdict;
  text: string;
  count: number;
}

/** A navigation that was stopped: what the warning page tells. */
export interface Warning {
  id: string;
  verdict: Verdict;
}
