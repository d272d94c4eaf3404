import type { ReasonCode } from './reason.ts';

/** `note` is worth a sentence and no more; `trust` makes a place official as long as nothing speaks against it. */
export type Severity = 'danger' | 'caution' | 'note' | 'trust';

/** The one place to tune. A new reason does not compile until it has its line here. */
export const severityOf = {
  appScheme: 'caution',
  brandInHost: 'danger',
  brandInNetworkHost: 'caution',
  claimElsewhere: 'danger',
  claimOnRentedPlace: 'caution',
  disguisedIp: 'caution',
  encodedHost: 'caution',
  fakeSeparator: 'danger',
  hiddenCharacters: 'caution',
  hidesDestination: 'caution',
  internationalName: 'note',
  ipHost: 'caution',
  lookalikeLetters: 'danger',
  mailElsewhere: 'caution',
  mixedContent: 'note',
  notWeb: 'note',
  oddPort: 'caution',
  officialSite: 'trust',
  parsersDisagree: 'caution',
  rentedPlace: 'note',
  scriptAddress: 'danger',
  textNamesBrand: 'danger',
  textNamesOther: 'caution',
  throughGateway: 'note',
  throughTracker: 'note',
  tooLong: 'caution',
  unreadable: 'caution',
  userInfo: 'caution',
  userInfoBait: 'danger',
} as const satisfies Record<ReasonCode, Severity>;

const WORST_FIRST: readonly Severity[] = ['danger', 'caution', 'trust', 'note'];

/** For sorting: the smaller the worse. */
export function rankOf(code: ReasonCode): number {
  return WORST_FIRST.indexOf(severityOf[code]);
}
