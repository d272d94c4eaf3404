import type { MailFile } from '../../../scripts/roundcube/dovecot.ts';
import { encoded, encodedFrom } from './mails.ts';

let delivered = 0;

export interface SenderMail {
  /** Header lines above From, as servers add them: topmost first. */
  stamps?: readonly string[];
  from: string;
  subject?: string;
  body?: string;
}

/** The receiving server of these mails. */
const RECEIVER = 'mx.example.test';

const STAMP_TIME = 'Fri, 20 Nov 2026 10:00:04 +0900';

/** A stamp of the receiver, who took the mail from this machine. */
function stampOf(from: string): string {
  return `Received: from ${from} by ${RECEIVER} (Postfix) with ESMTPS id 4Tq1x2; ${STAMP_TIME}`;
}

/** Results of the receiver. */
function resultsOf(results: string, by = RECEIVER): string {
  return `Authentication-Results: ${by}; ${results}`;
}

/** A mail with a header of our own, each younger than the one before. */
export function senderMail({ stamps = [], from, subject = 'Your account', body }: SenderMail): MailFile {
  const date = new Date(Date.UTC(2026, 10, 20, 2, 0, ++delivered)).toUTCString().replace('GMT', '+0000');
  return {
    name: `sender-${delivered}`,
    source: [
      ...stamps,
      `From: ${encodedFrom(from)}`,
      'To: Hanako Test <hanako@example.test>',
      `Subject: ${encoded(subject)}`,
      `Date: ${date}`,
      `Message-ID: <sender-${delivered}@mailer.example.test>`,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: 8bit',
      '',
      (body ?? 'Hello, this is about your order.').replaceAll('\n', '\r\n'),
      '',
    ].join('\r\n'),
  };
}

const PASS =
  'spf=pass smtp.mailfrom=bounces.amazon.co.jp; dkim=pass header.d=amazon.co.jp; dmarc=pass header.from=amazon.co.jp';
const FAIL = 'spf=fail smtp.mailfrom=amazon.co.jp; dkim=none; dmarc=fail header.from=amazon.co.jp';
const SES = 'a25-5.smtp-out.us-west-2.amazonses.com (a25-5.smtp-out.us-west-2.amazonses.com [54.240.25.5])';
const STRANGER = 'mail.amazon.co.jp (unknown [203.0.113.9])';

function gmailStamps(results: string, from: string): string[] {
  return [
    'Delivered-To: hanako@gmail.com',
    'Received: by 2002:a05:6a10:8a27 with SMTP id x1; Thu, 19 Nov 2026 17:00:05 -0800 (PST)',
    resultsOf(results, 'mx.google.com'),
    `Received: from ${from} by mx.google.com with ESMTP id y2; Thu, 19 Nov 2026 17:00:04 -0800 (PST)`,
  ];
}

const AMAZON = 'Amazon.co.jp <account-update@amazon.co.jp>';

/** Where twins differ: what the receiver says of them, and where they come from. */
export const TWINS = {
  genuine: { stamps: [resultsOf(PASS), stampOf(SES)], from: AMAZON },
  forgedAddress: { stamps: [resultsOf(FAIL), stampOf(STRANGER)], from: AMAZON },
  forgedName: { stamps: [], from: 'Amazon.co.jp <account-update@parcel-notice.test>' },
} as const satisfies Record<string, Pick<SenderMail, 'stamps' | 'from'>>;

/** The kinds of mails that a sender's check has to tell apart. */
export const SENDER_MAILS = {
  /** The name is Amazon's, the address is not. */
  forgedName: () => senderMail(TWINS.forgedName),
  /** Amazon's own address, and the receiver confirmed it. */
  genuine: () => senderMail(TWINS.genuine),
  /** Amazon's own address, and the receiver could not confirm it. */
  forgedAddress: () => senderMail(TWINS.forgedAddress),
  /** The same, with results of the forger's own below, who says that all is well. */
  broughtResults: () =>
    senderMail({
      stamps: [
        resultsOf(FAIL),
        stampOf(STRANGER),
        `Received: from relay.example (relay.example [198.51.100.7]) by mail.amazon.co.jp with ESMTP; Fri, 20 Nov 2026 10:00:01 +0900`,
        resultsOf(PASS),
      ],
      from: AMAZON,
    }),
  /** Amazon's own address, and no receiver said anything. */
  unproven: () => senderMail({ from: AMAZON }),
  /** The results bear another name than the receiver's stamp: the person has to be asked whether that is theirs. */
  foreignResults: () =>
    senderMail({
      stamps: [resultsOf(PASS, 'filter.hoster.test'), stampOf(SES)],
      from: AMAZON,
    }),
  /** The same as Gmail stamps it. */
  gmailForged: () =>
    senderMail({
      stamps: gmailStamps(FAIL, 'mail.amazon.co.jp (unknown. [203.0.113.9])'),
      from: AMAZON,
    }),
  gmailGenuine: () => senderMail({ stamps: gmailStamps(PASS, SES), from: AMAZON }),
  /** Claims nothing. */
  ordinary: () => senderMail({ from: 'Tea House <news@tea-house.test>', subject: 'Tea of the week' }),
} satisfies Record<string, () => MailFile>;
