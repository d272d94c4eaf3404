import type { Unseen } from '#utils/data/unseen.ts';
import type { ReadingState } from '#utils/mail/reading-state.ts';
import type { MailVerdict } from './mail-verdict.ts';
import type { PageVerdict } from './page-verdict.ts';
import type { Level, Verdict } from './verdict.ts';

/** What the popup shows of a tab. */
export interface TabReport {
  /** Host of the top page; `null` where it is no page of a site, or its address isn't told to us. */
  host: string | null;
  /** Why nothing could be looked at; `null` where we could. */
  unseen: Unseen | null;
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
  /** The open mails, each as a whole, in the order in which they were judged. */
  mails: MailReport[];
  /** Worst first; the same link several times is one line. */
  links: ListedLink[];
  /** How many links were judged at each level, listed or not; a link that stands in the mail twice counts twice. */
  levels: Readonly<Record<Level, number>>;
  /** How many links were judged but are not listed, because the store was full. */
  notListed: number;
  /** What is said of the page itself; `null` when it asks for nothing that we watch. */
  page: PageVerdict | null;
}

export interface MailReport {
  key: string;
  verdict: MailVerdict;
  /** It came with another mail: its source can't be asked for by itself. */
  isAttached: boolean;
}

export interface ListedLink {
  verdict: Verdict;
  text: string;
  count: number;
}
