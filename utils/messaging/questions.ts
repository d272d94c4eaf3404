import { DOMAINS_LIMIT, NAMES_LIMIT } from '#utils/brand/lists/read-own-brand.ts';
import { FEATURES } from '#utils/data/features.ts';
import { NOTICE_KINDS, type Notice, READINGS } from '#utils/data/notices.ts';
import type { OwnSign } from '#utils/data/own-sign.ts';
import { FILE_LIMIT, type OwnBrand } from '#utils/data/person-lists.ts';
import { SENSITIVITIES } from '#utils/data/sensitivity.ts';
import { isSignPicture } from '#utils/data/sign-pictures.ts';
import type { MailSighting } from '#utils/mail/mail-sighting.ts';
import { SOURCE_LIMIT } from '#utils/mail/source-outcome.ts';
import { LONGEST_BEGINNING } from '#utils/reuse/fingerprint.ts';
import { HREF_LIMIT, type LinkSighting, TEXT_LIMIT } from '#utils/url/link-sighting.ts';
import { type Contract, LINKS_A_MESSAGE, MAILS_A_FRAME } from './contract.ts';
import { count, either, listOf, matching, maybe, oneOf, orNull, record, type Shape, text, yes } from './shapes.ts';

/** Longest name of a mail in a frame, in UTF-16 units. */
export const MAIL_KEY_LIMIT = 2_000;

/** Longest part of a mail's words in one question. */
const BODY_LIMIT = 10_000;

/** The mark's attribute: nothing that could end a selector or mean something in HTML. */
const MARK_ATTRIBUTE = /^data-[a-z][a-z0-9-]{5,40}$/;

const href = text(HREF_LIMIT);
const label = text(TEXT_LIMIT);
const mailKey = text(MAIL_KEY_LIMIT);
const id = matching(/^[\w.-]{1,80}$/);
/** Of the catalogue, or a person's own: `own.` and a host. */
const brandId = matching(/^[\w.-]{1,260}$/);
const site = text(TEXT_LIMIT);
const scope = oneOf('host', 'subdomains');
const host = matching(/^[\w.:[\]-]{1,260}$/);

const notice = record<Notice>({ kind: oneOf(...NOTICE_KINDS), reading: oneOf(...READINGS) });

const mail = record<MailSighting>({ senderName: label, senderAddress: label, subject: label });

const link = record<LinkSighting>({
  href,
  raw: maybe(href),
  text: maybe(label),
  kind: maybe(oneOf('link', 'area', 'svg', 'form', 'button', 'frame', 'text')),
  cut: maybe(yes),
});

const phrase = record<Extract<OwnSign, { kind: 'phrase' }>>({ kind: oneOf('phrase'), phrase: text(TEXT_LIMIT) });
const picture = record<Extract<OwnSign, { kind: 'picture' }>>({ kind: oneOf('picture'), picture: isSignPicture });
const ownSign = (value: unknown): value is OwnSign => phrase(value) || picture(value);

/** The shape of every question. Content scripts live in strangers' pages, old ones outlive an update: nothing is believed. */
export const questions: { [Name in keyof Contract]: Shape<Contract[Name]['question']> } = {
  judgeLinks: record({
    mailKey,
    mail,
    links: listOf(link, LINKS_A_MESSAGE),
    outdated: maybe(listOf(link, LINKS_A_MESSAGE)),
  }),
  judgeMail: record({ mailKey, mail, body: text(BODY_LIMIT), isAttached: maybe(yes), original: maybe(label) }),
  checkMail: record({ mailKey }),
  judgeOriginal: record({ source: text(SOURCE_LIMIT) }),
  openInspector: record({ isChecked: either, mailKey: maybe(mailKey) }),
  reportReading: record({
    webmail: id,
    state: oneOf('reading', 'noMail', 'noBody', 'failed'),
    mailKeys: listOf(mailKey, MAILS_A_FRAME),
    framed: maybe(mail),
  }),
  openRealPlace: record({ brand: brandId }),
  openGuide: record({ notice, brand: orNull(brandId), channel: maybe(oneOf('page')) }),
  openOnce: record({ href }),
  readMailHere: record({ webmail: id }),
  bringFaces: record({}),
  judgePage: record({}),
  bringPageFace: record({}),
  leavePage: record({}),
  pageFights: record({}),
  usePageAnyway: record({}),
  passwordTyped: record({ beginnings: listOf(text(LONGEST_BEGINNING), 2) }),
  passwordSent: record({ passwords: listOf(text(LONGEST_BEGINNING), 6) }),
  paintMarks: record({ attribute: matching(MARK_ATTRIBUTE) }),
  checkMailIn: record({ tabId: count, frameId: count, mailKey }),
  readSource: record({ tabId: count, frameId: count, mailKey: maybe(mailKey) }),
  getMailSettings: record({}),
  confirmProvider: record({ authservId: text(260), isTheirs: either }),
  setKeyLookUp: record({ looksUpKeys: either, resolver: text(500) }),
  getTabReport: record({ tabId: count }),
  assessTab: record({ tabId: count }),
  lookAtTab: record({ tabId: count }),
  getWarning: record({ id }),
  goOnFromWarning: record({ id }),
  addWebmail: record({ tabId: count }),
  addWebmailAgain: record({ host }),
  removeWebmail: record({ host }),
  getWebmails: record({}),
  getReuse: record({}),
  setReuse: record({ setting: oneOf('on', 'off') }),
  mayReadLinks: record({}),
  mayJudgeOffers: record({}),
  bringOffers: record({}),
  getRepairs: record({}),
  putAwayRepairs: record({}),
  getDiagnostics: record({}),
  getReportPlaces: record({ brand: orNull(brandId) }),
  getBrandPlaces: record({ brand: brandId, country: matching(/^(?:[A-Z]{2}|)$/) }),
  findBrands: record({ text: label }),
  getSettings: record({}),
  setFeature: record({ feature: oneOf(...FEATURES.map(({ id }) => id)), isOn: either }),
  setSensitivity: record({ sensitivity: oneOf(...SENSITIVITIES) }),
  getHistory: record({}),
  forgetWarning: record({ id: orNull(id) }),
  getOwnSign: record({}),
  setOwnSign: record({ sign: orNull(ownSign) }),
  endFirstStart: record({}),
  getPolicy: record({}),
  getLists: record({}),
  trustSite: record({ site, scope, until: oneOf('always', 'session') }),
  neverTrust: record({ site, scope }),
  forgetSite: record({ host }),
  addOwnBrand: record({
    brand: record<OwnBrand>({ names: listOf(label, NAMES_LIMIT), domains: listOf(site, DOMAINS_LIMIT) }),
    replaces: maybe(brandId),
  }),
  removeOwnBrand: record({ id: brandId }),
  importLists: record({ text: text(FILE_LIMIT), isTrial: either }),
  exportLists: record({}),
  assessSite: record({ site }),
};

/** Whether this is the name of a question. */
export function isQuestionName(name: string): name is keyof Contract {
  return Object.hasOwn(questions, name);
}
