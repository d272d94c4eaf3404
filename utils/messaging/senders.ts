import { browser } from '@wxt-dev/browser';
import type { AskedByContentScripts, AskedByOurPages, Contract } from './contract.ts';

/** A frame of a web page in which a content script of ours runs. It speaks for a page that we do not know. */
export interface AskingFrame {
  tabId: number;
  frameId: number;
  /** Tells this document from the one that was in the frame before; `null` where the browser doesn't say. */
  documentId: string | null;
  /** Address of the frame; `about:blank` and `about:srcdoc` are taken from `origin` when it is known. */
  url: string;
}

/** A page of the extension; `tabId` is `null` for the popup. */
export interface AskingPage {
  tabId: number | null;
}

export type AskerOf<Name extends keyof Contract> =
  | (Name extends keyof AskedByContentScripts ? AskingFrame : never)
  | (Name extends keyof AskedByOurPages ? AskingPage : never);

/** What a browser tells of the sender of a message, as far as we use it. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
  documentId?: string | undefined;
}

const askedByContentScripts = {
  mayReadLinks: true,
  mayJudgeOffers: true,
  bringOffers: true,
  judgeLinks: true,
  judgeMail: true,
  checkMail: true,
  judgeOriginal: true,
  openInspector: true,
  reportReading: true,
  openRealPlace: true,
  openGuide: true,
  openOnce: true,
  readMailHere: true,
  paintMarks: true,
  bringFaces: true,
  judgePage: true,
  bringPageFace: true,
  leavePage: true,
  pageFights: true,
  usePageAnyway: true,
  passwordTyped: true,
  passwordSent: true,
  getOwnSign: true,
} as const satisfies Record<keyof AskedByContentScripts, true>;

const askedByOurPages = {
  checkMailIn: true,
  readSource: true,
  getMailSettings: true,
  confirmProvider: true,
  setKeyLookUp: true,
  getTabReport: true,
  assessTab: true,
  lookAtTab: true,
  getWarning: true,
  goOnFromWarning: true,
  openRealPlace: true,
  openGuide: true,
  addWebmail: true,
  addWebmailAgain: true,
  removeWebmail: true,
  getWebmails: true,
  getReuse: true,
  setReuse: true,
  getRepairs: true,
  putAwayRepairs: true,
  getDiagnostics: true,
  getReportPlaces: true,
  getBrandPlaces: true,
  findBrands: true,
  getSettings: true,
  setFeature: true,
  setSensitivity: true,
  getHistory: true,
  forgetWarning: true,
  getOwnSign: true,
  setOwnSign: true,
  endFirstStart: true,
  getPolicy: true,
  getLists: true,
  trustSite: true,
  neverTrust: true,
  forgetSite: true,
  addOwnBrand: true,
  removeOwnBrand: true,
  importLists: true,
  exportLists: true,
  assessSite: true,
} as const satisfies Record<keyof AskedByOurPages, true>;

/**
 * Who asks, if they may ask this; `null` if not. A page must not be able to trust itself: only our own pages may ask
 * what changes or tells more than one frame, and nobody outside the extension may ask anything.
 */
export function askerFor(name: keyof Contract, sender: Sender): AskingFrame | AskingPage | null {
  if (sender.id !== browser.runtime.id) return null;
  if (isOurPage(sender)) return Object.hasOwn(askedByOurPages, name) ? { tabId: sender.tab?.id ?? null } : null;
  if (!Object.hasOwn(askedByContentScripts, name) || !/^(https?|about|blob|data):/.test(sender.url ?? '')) return null;
  const { id: tabId } = sender.tab ?? {};
  if (tabId === undefined || sender.frameId === undefined) return null;
  return { tabId, frameId: sender.frameId, documentId: sender.documentId ?? null, url: addressOf(sender) };
}

/** Never inside another page: what a person presses there may not be what they see. */
function isOurPage({ url, tab, frameId }: Sender): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) === true && (!tab || frameId === 0);
}

function addressOf({ url = '', origin }: Sender): string {
  return url.startsWith('about:') && origin?.startsWith('http') ? `${origin}/` : url;
}
