import type { NoticeGist } from '../notice-gist.ts';
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

/** What is heard of each notice where no phrase is, in the order of their ids. */
export const noticeGists: readonly NoticeGist[] = [
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
