import type { Frame, Page } from '@playwright/test';
import type { MailFile } from '../../../scripts/roundcube/dovecot.ts';
import { writeMail } from './mails.ts';

/** Host of the forged links. */
export const FORGED = 'vbduteq.example';

/** A mail that says it is Amazon, with links that lead elsewhere, a genuine one and a dubious one. */
export function forgedAmazonMail(extra = ''): MailFile {
  return writeMail({
    from: 'Amazon.co.jp <account-update@parcel-notice.test>',
    subject: 'Your Amazon payment method needs an update',
    html: `<p>Dear customer, your payment method has expired.</p>
      <p><a href="https://${FORGED}/ap/signin?openid=1">Update your payment method</a></p>
      <p><a href="https://www.amazon.co.jp/gp/css/order-history">Your orders</a></p>
      ${extra}
      <p style="height: 700px">…</p>
      <p><a href="https://${FORGED}/help">Help and contact</a></p>`,
  });
}

/** The links of `forgedAmazonMail` where it is opened. */
export function linksOf(mail: Page | Frame) {
  const link = (name: string) => mail.locator('#messagebody').getByRole('link', { name });
  return {
    forged: link('Update your payment method'),
    genuine: link('Your orders'),
    last: link('Help and contact'),
  };
}
