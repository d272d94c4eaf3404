import type { NoticeKind } from '#utils/notice/notice.ts';
import type { Playbook } from '../playbook.ts';
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

/** What to do about each notice; one that lacks its playbook does not compile. */
export const playbooks: Readonly<Record<NoticeKind, Playbook>> = {
  'account-suspended': accountSuspended,
  'code-flood': codeFlood,
  delivery: delivery,
  'forced-password-reset': forcedPasswordReset,
  'order-not-mine': orderNotMine,
  'payment-failed': paymentFailed,
  points: points,
  'prime-renewal': primeRenewal,
  refund: refund,
  'security-code-mail': securityCodeMail,
  'security-code-sms': securityCodeSms,
  'seller-account': sellerAccount,
  'sign-in-attempt': signInAttempt,
  'sign-in-id-changed': signInIdChanged,
  'temporary-password': temporaryPassword,
};
