import type { Merge } from '#utils/brand/lists/change-lists.ts';
import type { ListProblem } from '#utils/brand/lists/list-problem.ts';
import type { FileFault } from '#utils/brand/lists/lists-file.ts';
import type { AddedWebmail } from '#utils/data/added-webmail.ts';
import type { Diagnostics } from '#utils/data/diagnostics.ts';
import type { Feature } from '#utils/data/features.ts';
import type { History } from '#utils/data/history.ts';
import type { MailSettings } from '#utils/data/mail-settings.ts';
import type { Notice } from '#utils/data/notices.ts';
import type { OwnSign, ShownSign } from '#utils/data/own-sign.ts';
import type { KeptLists, OwnBrand, Scope } from '#utils/data/person-lists.ts';
import type { PolicyInForce } from '#utils/data/policy.ts';
import type { Repair } from '#utils/data/repair.ts';
import type { Sensitivity } from '#utils/data/sensitivity.ts';
import type { SettingsInForce } from '#utils/data/settings.ts';
import type { MailSighting } from '#utils/mail/mail-sighting.ts';
import type { ReadingState } from '#utils/mail/reading-state.ts';
import type { SourceOutcome, SourceProblem } from '#utils/mail/source-outcome.ts';
import type { BrandName, BrandPlaces } from '#utils/playbook/brand-places.ts';
import type { ReuseSetting } from '#utils/reuse/reuse-setting.ts';
import type { LinkSighting } from '#utils/url/link-sighting.ts';
import type { MailVerdict } from '#utils/verdict/mail-verdict.ts';
import type { PageVerdict } from '#utils/verdict/page-verdict.ts';
import type { TabReport } from '#utils/verdict/tab-report.ts';
import type { Verdict } from '#utils/verdict/verdict.ts';

export type { ReadingState } from '#utils/mail/reading-state.ts';
export type { TabReport } from '#utils/verdict/tab-report.ts';

/** Every question that may be asked of the background: its name, what is asked, what is answered. */
export interface Contract extends AskedByContentScripts, AskedByOurPages {}

/** What the guide is opened for; `channel` is left out of a mail's notice. */
export interface GuideQuestion {
  notice: Notice;
  brand: string | null;
  channel?: 'page';
}

type Ask<Question, Answer> = { question: Question; answer: Answer };

export interface AskedByContentScripts {
  /** Whether links of mails are read at all: the person or their organisation may have switched that off. */
  mayReadLinks: Ask<Record<string, never>, { mayRead: boolean }>;
  /** Whether the offers of a shop's page may be judged: the same. */
  mayJudgeOffers: Ask<Record<string, never>, { mayJudge: boolean }>;
  /** Runs the script that judges offers in this page of a shop, unless that is switched off. */
  bringOffers: Ask<Record<string, never>, { isOn: boolean }>;
  /**
   * Judges a part of an opened mail's links (at most `LINKS_A_MESSAGE`), in order, and remembers them for the tab.
   * `outdated` (as many at most) is what links at the same address said before their text changed: no longer counted.
   */
  judgeLinks: Ask<{ mailKey: string; mail: MailSighting; links: LinkSighting[]; outdated?: LinkSighting[] }, Verdict[]>;
  /**
   * Judges an opened mail by what the webmail shows of it, and remembers that for the tab. `body`: its words, as far as they
   * tell who speaks; `isAttached`: it came with another mail; `original`: name of the page with its source, if it has one.
   */
  judgeMail: Ask<
    { mailKey: string; mail: MailSighting; body: string; isAttached?: true; original?: string },
    MailVerdict
  >;
  /** Has the source of this frame's mail read, because the person asked, and judges that. */
  checkMail: Ask<{ mailKey: string }, CheckOutcome>;
  /** Judges the source that Gmail shows on a page which the person opened; the tab with that mail hears of it. */
  judgeOriginal: Ask<{ source: string }, MailVerdict>;
  /** Opens the inspector beside this tab: with this mail of this frame, or empty. */
  openInspector: Ask<{ isChecked: boolean; mailKey?: string }, null>;
  /**
   * Says how reading stands in this frame, and which mails are still open: what is not named is forgotten. `framed` is the
   * header of the only open mail where the body stands in frames that can't look out: there it is the links' mail.
   */
  reportReading: Ask<{ webmail: string; state: ReadingState; mailKeys: string[]; framed?: MailSighting }, null>;
  /** Opens the real place of a brand of the catalogue in a new tab. */
  openRealPlace: Ask<{ brand: string }, { opened: boolean }>;
  /** Opens the guide beside this tab: what to do about a notice that a mail was recognised as. */
  openGuide: Ask<GuideQuestion, { opened: boolean }>;
  /** Opens a barred address once, in a new tab; refused unless this very tab was shown that address as danger. */
  openOnce: Ask<{ href: string }, { opened: boolean }>;
  /** Asked by the small script on every page when it recognises a webmail by its marks: read mails in this frame. */
  readMailHere: Ask<{ webmail: string }, null>;
  /** Puts the marks' style sheet into this frame, above the page's own; `attribute` is the name the links wear. */
  paintMarks: Ask<{ attribute: string }, null>;
  /** Runs the script that draws cards and banners in this frame, where a mail was opened. */
  bringFaces: Ask<Record<string, never>, null>;
  /** Asked when something in this frame could take a secret: reads the page there and judges it. */
  judgePage: Ask<Record<string, never>, PageAnswer>;
  /** Runs the script that draws over a locked page in this frame. */
  bringPageFace: Ask<Record<string, never>, null>;
  /** Takes the person away from a locked page: back, or out of a tab that was opened for it. */
  leavePage: Ask<Record<string, never>, null>;
  /** Asked when a locked page takes our warning away, or may listen before us: the warning page takes its place. */
  pageFights: Ask<Record<string, never>, null>;
  /** Gives back a locked page, its host for as long as the browser is open; refused to all but the top frame. */
  usePageAnyway: Ask<Record<string, never>, { freed: boolean }>;
  /** What a password field begins with: locks the page when that is another brand's password. `learns`: it is a brand's own page. */
  passwordTyped: Ask<{ beginnings: string[] }, { isStopped: boolean; learns: boolean }>;
  /** What was sent from a brand's own page, so that it can be known again. */
  passwordSent: Ask<{ passwords: string[] }, null>;
  /** What the person knows our cards by; `null` while nothing is chosen. Only ever drawn where no page can read it. */
  getOwnSign: Ask<Record<string, never>, ShownSign | null>;
}

export interface AskedByOurPages {
  /** The same as `checkMail`, from the popup. */
  checkMailIn: Ask<{ tabId: number; frameId: number; mailKey: string }, CheckOutcome>;
  /** The source of the mail that a frame shows, for the inspector to judge; `mailKey` says which, where there are several. */
  readSource: Ask<{ tabId: number; frameId: number; mailKey?: string }, SourceOutcome>;
  getMailSettings: Ask<Record<string, never>, MailSettings>;
  /** The person says whether a name in a mail's results is that of their own provider. */
  confirmProvider: Ask<{ authservId: string; isTheirs: boolean }, MailSettings>;
  /** Whether keys of signatures may be looked up, and whom to ask; `done` is false for what is no https address. */
  setKeyLookUp: Ask<{ looksUpKeys: boolean; resolver: string }, { done: boolean }>;
  getTabReport: Ask<{ tabId: number }, TabReport>;
  /** The verdict on the address that a tab shows, by itself; `null` where it shows no page of a site. */
  assessTab: Ask<{ tabId: number }, Verdict | null>;
  /** Reads and judges what a tab shows although it asks for nothing; `null` where nobody can look, or wants to. */
  lookAtTab: Ask<{ tabId: number }, PageVerdict | null>;
  getWarning: Ask<{ id: string }, Warning | null>;
  /** Opens the address of a warning once, in the warning's own tab. */
  goOnFromWarning: Ask<{ id: string }, { opened: boolean }>;
  openRealPlace: Ask<{ brand: string }, { opened: boolean }>;
  openGuide: Ask<GuideQuestion, { opened: boolean }>;
  /** From now on mails are read on this tab's host; `false` when the tab shows no web page. */
  addWebmail: Ask<{ tabId: number }, { added: boolean }>;
  /** The same for a host that was taken away a moment before. */
  addWebmailAgain: Ask<{ host: string }, { added: boolean }>;
  removeWebmail: Ask<{ host: string }, null>;
  /** The hosts that the person added, and whether the browser lets us into each. */
  getWebmails: Ask<Record<string, never>, readonly AddedWebmail[]>;
  /** Whether passwords are guarded against use elsewhere, whether the organisation has decided that, and for how many brands one is known. */
  getReuse: Ask<Record<string, never>, { setting: ReuseSetting; isManaged: boolean; brands: number }>;
  /** Switching off forgets what was kept. */
  setReuse: Ask<{ setting: 'on' | 'off' }, { done: boolean }>;
  /** Repairs what can't be read of what is kept, and tells what was repaired and not put away. */
  getRepairs: Ask<Record<string, never>, readonly Repair[]>;
  /** The person has seen the repairs: they are told no more, and what lay there is gone. */
  putAwayRepairs: Ask<Record<string, never>, { done: boolean }>;
  getDiagnostics: Ask<Record<string, never>, Diagnostics>;
  /** Where reports about a brand go: the organisation's own addresses, and the brand's (mail addresses and pages). */
  getReportPlaces: Ask<{ brand: string | null }, { organisation: readonly string[]; ofBrand: readonly string[] }>;
  /** A brand's name and the places that steps of a guide lead to; `null` for an id that the catalogue doesn't know. */
  getBrandPlaces: Ask<{ brand: string; country: string }, BrandPlaces | null>;
  /** Brands by name as a person types it, best first; for an empty text those that are imitated most. */
  findBrands: Ask<{ text: string }, readonly BrandName[]>;
  /** The settings as they count, the organisation's before the person's. */
  getSettings: Ask<Record<string, never>, SettingsInForce>;
  /** Switches a feature; not done where the organisation has switched it, or the store doesn't take it. */
  setFeature: Ask<{ feature: Feature; isOn: boolean }, { done: boolean }>;
  setSensitivity: Ask<{ sensitivity: Sensitivity }, { done: boolean }>;
  /** Warnings of the last 90 days, the latest first. */
  getHistory: Ask<Record<string, never>, History>;
  /** Forgets one warning, or all (`null`). */
  forgetWarning: Ask<{ id: string | null }, { done: boolean }>;
  getOwnSign: Ask<Record<string, never>, ShownSign | null>;
  /** Chooses what our cards are known by; not done for a phrase of which nothing is left, or when the store doesn't take it. */
  setOwnSign: Ask<{ sign: OwnSign | null }, { done: boolean }>;
  /** The person has been through the first start, or put it away. */
  endFirstStart: Ask<Record<string, never>, { done: boolean }>;
  /** What the organisation has set. */
  getPolicy: Ask<Record<string, never>, PolicyInForce>;
  /** The person's own lists. They are asked for, read and changed by our own pages alone. */
  getLists: Ask<Record<string, never>, KeptLists>;
  /** Trusts a site as the person wrote it; what was said of this host before is replaced. */
  trustSite: Ask<{ site: string; scope: Scope; until: 'always' | 'session' }, ListOutcome>;
  /** Never trusts a site; what was said of this host before is replaced. */
  neverTrust: Ask<{ site: string; scope: Scope }, ListOutcome>;
  /** Nothing is said of this host any more, neither trusted nor never. */
  forgetSite: Ask<{ host: string }, ListOutcome>;
  /** Guards a brand of the person's own; `replaces` is the id of the one that was changed into it. */
  addOwnBrand: Ask<{ brand: OwnBrand; replaces?: string }, BrandOutcome>;
  removeOwnBrand: Ask<{ id: string }, ListOutcome>;
  /** Adds what stands in a file; a trial only tells what would be added. */
  importLists: Ask<{ text: string; isTrial: boolean }, ImportOutcome>;
  exportLists: Ask<Record<string, never>, { text: string }>;
  /** The verdict on a site as the person wrote it, before they trust it. */
  assessSite: Ask<{ site: string }, { verdict: Verdict } | { problem: ListProblem }>;
}

/** A mail judged by its source, or why that couldn't be read. */
export type CheckOutcome = { verdict: MailVerdict } | { problem: SourceProblem };

/** How far looking at a mail's source has come. */
export type CheckState = 'notYet' | 'underway' | 'done' | SourceProblem;

/** Whether a list was changed; what could not be done says why. */
export type ListOutcome = { done: true } | { done: false; problem: ListProblem };

/** The same, with the id under which the brand is known from now on. */
export type BrandOutcome = { done: true; id: string } | Extract<ListOutcome, { done: false }>;

export type ImportOutcome =
  | { done: true; added: Merge['added']; kept: Merge['kept'] }
  | { done: false; fault: FileFault }
  | { done: false; problem: ListProblem };

/** Goes up when a question changes its meaning: a script of another version is refused instead of misunderstood. */
export const CONTRACT_VERSION = 1;

/** Most links in one `judgeLinks`. */
export const LINKS_A_MESSAGE = 200;

/** Most opened mails that one frame may name in `reportReading`. */
export const MAILS_A_FRAME = 500;

/** What became of a page that was judged: `isLocked` when its fields are to be locked, `verdict` says why. */
export interface PageAnswer {
  isLocked: boolean;
  /** `null` when the page asks for nothing, or could not be read. */
  verdict: PageVerdict | null;
}

/** A navigation that was stopped: what the warning page tells. */
export interface Warning {
  id: string;
  verdict: Verdict;
}
