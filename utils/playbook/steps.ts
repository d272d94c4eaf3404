import type { PlaceRole } from './places.ts';

/**
 * All steps that a person may be asked to take, and the kind of place at which each is done; `null`: none is opened. The id is
 * stable (done-marks carry it) and the key of its sentences: `notice_step_<id>` says what to do, `notice_why_<id>` why.
 */
export const steps = {
  aliasAddress: 'security',
  answerHere: null,
  approve: 'signIn',
  balance: 'signIn',
  breachCheck: null,
  callSupport: 'support',
  cancelOrder: 'orders',
  cardCompany: null,
  changeIfUnknown: 'password',
  changePassword: 'password',
  checkDomain: null,
  checkOrders: 'orders',
  checkProperly: null,
  checkSender: null,
  compareAttempt: null,
  deleteIt: null,
  deny: 'signIn',
  devices: 'devices',
  ifEntered: 'password',
  keepRecord: null,
  leavePage: null,
  longPassword: 'password',
  lookAtPayment: 'payments',
  membership: 'signIn',
  messageCenter: 'messages',
  newPassword: null,
  noCode: null,
  noLink: null,
  openReal: 'signIn',
  otherSites: null,
  payoutBank: 'signIn',
  refundState: 'orders',
  report: 'report',
  sayToSupport: null,
  sellerUsers: 'signIn',
  sendCode: 'signIn',
  signOutIn: 'signIn',
  statements: null,
  trackParcel: 'tracking',
  twoStep: 'twoStep',
} as const satisfies Readonly<Record<string, PlaceRole | null>>;

export type StepId = keyof typeof steps;
