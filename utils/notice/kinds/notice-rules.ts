import type { NoticeRule } from '../notice-rule.ts';
import accountSuspended from './account-suspended.ts';
import codeFlood from './code-flood.ts';
import delivery from './delivery.ts';
import forcedPasswordReset from './forced-password-reset.ts';
import orderNotMine from './order-not-mine.ts';
import paymentFailed from './payment-failed.ts';
import points from './points.ts';
import primeRenewal from './prime-renewal.ts';
import refund from './refund.ts';
import securityCodeMail from './security-code-mail.ts';
import securityCodeSms from './security-code-sms.ts';
import sellerAccount from './seller-account.ts';
import signInAttempt from './sign-in-attempt.ts';
import signInIdChanged from './sign-in-id-changed.ts';
import temporaryPassword from './temporary-password.ts';

/** All notices that we know, in the order of their ids (`NOTICE_KINDS` says which weighs more). */
export const noticeRules: readonly NoticeRule[] = [
  accountSuspended,
  codeFlood,
  delivery,
  forcedPasswordReset,
  orderNotMine,
  paymentFailed,
  points,
  primeRenewal,
  refund,
  securityCodeMail,
  securityCodeSms,
  sellerAccount,
  signInAttempt,
  signInIdChanged,
  temporaryPassword,
];
