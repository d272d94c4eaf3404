import type { ReasonCode } from './reason.ts';

/** `note` is worth a sentence and no more; `trust` makes a place official or trusted as long as nothing speaks against it. */
export type Severity = 'danger' | 'caution' | 'note' | 'trust';

/** The one place to tune. A new reason does not compile until it has its line here. */
export const severityOf = {
  appScheme: 'caution',
  barredByOrganisation: 'danger',
  barredByYou: 'danger',
  brandBeforeAt: 'danger',
  brandInHost: 'danger',
  brandInNetworkHost: 'caution',
  brandThroughProxy: 'caution',
  brandWithWords: 'caution',
  checkFailed: 'danger',
  claimElsewhere: 'danger',
  claimFromMailbox: 'danger',
  claimOnRentedPlace: 'caution',
  customerMailbox: 'caution',
  disguisedIp: 'caution',
  disguisedName: 'danger',
  encodedHost: 'caution',
  fakeSeparator: 'danger',
  genuineSender: 'trust',
  hiddenCharacters: 'caution',
  hidesDestination: 'caution',
  internationalName: 'note',
  ipHost: 'caution',
  latinInDisguise: 'caution',
  linksElsewhere: 'danger',
  linksHidden: 'caution',
  lookalikeLetters: 'danger',
  mailElsewhere: 'caution',
  mixedContent: 'note',
  mixedScripts: 'caution',
  nearMiss: 'caution',
  noSenderAddress: 'danger',
  nobodyVouches: 'caution',
  notProven: 'note',
  notWeb: 'note',
  oddLetters: 'caution',
  oddPort: 'caution',
  officialForm: 'trust',
  officialSite: 'trust',
  otherAddressInName: 'note',
  otherCountry: 'note',
  otherEnding: 'caution',
  pageClaims: 'danger',
  pageClaimsAbroad: 'caution',
  pageCopies: 'caution',
  pageNames: 'note',
  parsersDisagree: 'caution',
  passwordReused: 'caution',
  perhapsBrand: 'caution',
  rentedPlace: 'note',
  scriptAddress: 'danger',
  secretInFile: 'caution',
  secretInLooseDocument: 'danger',
  secretOnIp: 'caution',
  secretOnRentedPlace: 'caution',
  secretThroughProxy: 'caution',
  secretWithoutHttps: 'caution',
  sentElsewhere: 'note',
  sentToCollector: 'danger',
  sentToStrangersPlace: 'caution',
  sentWithoutHttps: 'caution',
  senderLooksLikeBrand: 'danger',
  senderNearBrand: 'caution',
  senderNotListed: 'caution',
  senderNotOfBrand: 'danger',
  severalSenders: 'caution',
  signatureBroken: 'caution',
  someLinksElsewhere: 'note',
  speaksAsBrand: 'caution',
  strangersWords: 'note',
  textClaimsBrand: 'danger',
  textNamesBrand: 'danger',
  textNamesOther: 'caution',
  textSaysBrand: 'caution',
  throughGateway: 'note',
  throughList: 'caution',
  throughProxy: 'note',
  throughService: 'caution',
  throughTracker: 'note',
  tooLong: 'caution',
  tooManyLayers: 'caution',
  trickLink: 'danger',
  trustedByOrganisation: 'trust',
  trustedByYou: 'trust',
  twoDestinations: 'caution',
  unreadable: 'caution',
  userInfo: 'caution',
  userInfoBait: 'danger',
  wordsNotOfBrand: 'danger',
  wrapsNoSite: 'caution',
} as const satisfies Record<ReasonCode, Severity>;

/**
 * What the person's own trust in a site covers: its name and its looks. All else still speaks: a changed link text, what
 * stands before `@`, scripts, hidden ways, what strangers write on a rented host.
 */
const COVERED_BY_TRUST = {
  brandInHost: true,
  brandInNetworkHost: true,
  brandWithWords: true,
  claimElsewhere: true,
  internationalName: true,
  ipHost: true,
  latinInDisguise: true,
  lookalikeLetters: true,
  mixedScripts: true,
  nearMiss: true,
  oddLetters: true,
  otherCountry: true,
  otherEnding: true,
  pageClaims: true,
  pageClaimsAbroad: true,
  pageCopies: true,
  pageNames: true,
  secretOnIp: true,
  secretOnRentedPlace: true,
  sentElsewhere: true,
  textSaysBrand: true,
} as const satisfies Partial<Record<ReasonCode, true>>;

/** Whether this reason is not told of a site that the person trusts. */
export function isCoveredByTrust(code: ReasonCode): boolean {
  return Object.hasOwn(COVERED_BY_TRUST, code);
}

const WORST_FIRST: readonly Severity[] = ['danger', 'caution', 'trust', 'note'];

/** For sorting: the smaller the worse. */
export function rankOf(code: ReasonCode): number {
  return WORST_FIRST.indexOf(severityOf[code]);
}
