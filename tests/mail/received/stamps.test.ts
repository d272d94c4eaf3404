import { expect, test } from 'vitest';
import { readStamp } from '#utils/mail/received/read-stamp.ts';

/** The line, and what its writer says of the sending machine. */
test.each([
  [
    'Postfix',
    'from mail.kawase.example (out1.kawase.example [203.0.113.5]) (using TLSv1.3 with cipher X (256/256 bits)) (No client certificate requested) by mx.asagiri.example (Postfix) with ESMTPS id 4Cx1 for <minori@asagiri.example>; Fri, 20 Nov 2026 10:00:00 +0900 (JST)',
    { helo: 'mail.kawase.example', reverse: 'out1.kawase.example', address: '203.0.113.5', isNameless: false },
  ],
  [
    'Postfix without a name',
    'from localhost (unknown [203.0.113.5]) by mx.example (Postfix)',
    { helo: 'localhost', reverse: null, address: '203.0.113.5', isNameless: true },
  ],
  [
    'Postfix, IPv6',
    'from a.example (b.example [IPv6:2001:db8::25]) by mx.example (Postfix)',
    { helo: 'a.example', reverse: 'b.example', address: '2001:db8::25', isNameless: false },
  ],
  [
    'Sendmail with a doubtful name',
    'from a.example (b.example [203.0.113.5] (may be forged)) by mx.example (8.15.2/8.15.2) with ESMTP id x',
    { helo: 'a.example', reverse: 'b.example', address: '203.0.113.5', isNameless: false },
  ],
  [
    'Sendmail with an ident name',
    'from a.example (root@b.example [203.0.113.5]) by mx.example (8.11.6/8.11.6)',
    { helo: 'a.example', reverse: 'b.example', address: '203.0.113.5', isNameless: false },
  ],
  [
    'Sendmail, Gmail without a name',
    'from a.example ([203.0.113.5]) by mx.google.com with ESMTPS id x',
    { helo: 'a.example', reverse: null, address: '203.0.113.5', isNameless: true },
  ],
  [
    'Gmail',
    'from a.example (b.example. [203.0.113.5]) by mx.google.com with ESMTPS id x',
    { helo: 'a.example', reverse: 'b.example', address: '203.0.113.5', isNameless: false },
  ],
  [
    'Exim',
    'from b.example ([203.0.113.5]:40412 helo=a.example) by mx.example with esmtps (TLS1.3) (Exim 4.96) (envelope-from <x@a.example>) id 1abc',
    { helo: 'a.example', reverse: 'b.example', address: '203.0.113.5', isNameless: false },
  ],
  [
    'Exim, both names the same',
    'from b.example ([203.0.113.5]) by mx.example with esmtps (Exim 4.96) id 1abc',
    { helo: 'b.example', reverse: 'b.example', address: '203.0.113.5', isNameless: false },
  ],
  [
    'Exim without a name',
    'from [203.0.113.5] (port=40412 helo=a.example) by mx.example with esmtp (Exim 4.96) id 1abc',
    { helo: 'a.example', reverse: null, address: '203.0.113.5', isNameless: true },
  ],
  [
    'Exchange',
    'from a.example (203.0.113.5) by AM7EUR06FT022.mail.protection.outlook.com (10.233.255.168) with Microsoft SMTP Server id 15.20.1',
    { helo: 'a.example', reverse: null, address: '203.0.113.5', isNameless: false },
  ],
  [
    'Exchange, IPv6',
    'from A.prod.outlook.com (2603:10b6:408:60::46) by B.prod.outlook.com (::1) with HTTPS',
    { helo: 'A.prod.outlook.com', reverse: null, address: '2603:10b6:408:60::46', isNameless: false },
  ],
  [
    'qmail',
    'from b.example (HELO a.example) (203.0.113.5) by mx.example with SMTP; 20 Nov 2026 01:00:00 -0000',
    { helo: 'a.example', reverse: 'b.example', address: '203.0.113.5', isNameless: false },
  ],
  [
    'qmail without a name',
    'from unknown (HELO a.example) (203.0.113.5) by mx.example with SMTP',
    { helo: 'a.example', reverse: null, address: '203.0.113.5', isNameless: true },
  ],
  [
    'Yahoo! JAPAN',
    'from 203.0.113.5  (EHLO a.example) (203.0.113.5) by mta001.mail.djm.ynwp.yahoo.co.jp with SMTP',
    { helo: 'a.example', reverse: null, address: '203.0.113.5', isNameless: true },
  ],
  [
    'without an address',
    'from a.example by mx.example with ESMTP id x',
    { helo: 'a.example', reverse: null, address: null, isNameless: false },
  ],
  [
    'an address as the name',
    'from [203.0.113.5] by mx.example',
    { helo: '203.0.113.5', reverse: null, address: '203.0.113.5', isNameless: false },
  ],
  [
    'RFC 6376 A.3',
    'from client1.football.example.com  [192.0.2.1] by submitserver.example.com with SUBMISSION',
    { helo: 'client1.football.example.com', reverse: null, address: '192.0.2.1', isNameless: false },
  ],
  [
    'its own machine',
    'by 2002:a05:6022:7a15:b0:37:d1a5:92a7 with SMTP id bt21csp1',
    { helo: null, reverse: null, address: null, isNameless: false, by: '2002:a05:6022:7a15:b0:37:d1a5:92a7' },
  ],
  ['a script', '(qmail 12345 invoked by uid 501); 20 Nov 2026 01:00:00 -0000', { helo: null, by: null }],
  ['nothing', '', { helo: null, by: null, time: null }],
])('%s', (_, line, expected) => {
  expect(readStamp(line)).toMatchObject(expected);
});

test('every clause of RFC 5321, section 4.4', () => {
  const line =
    'from a.example (b.example [203.0.113.5]) by MX.Example via TCP with ESMTPSA id 4Cx;1 for <"odd; by name"@example.jp>; Fri, 20 Nov 2026 10:00:01 +0900 (JST)';
  expect(readStamp(line)).toMatchObject({ by: 'mx.example', protocol: 'ESMTPSA', id: '4Cx' });
  const usual =
    'from a.example by mx.example via TCP with ESMTPSA id 4Cx1 for <minori@asagiri.example>; Fri, 20 Nov 2026 10:00:01 +0900 (JST)';
  expect(readStamp(usual)).toMatchObject({
    protocol: 'ESMTPSA',
    id: '4Cx1',
    for: 'minori@asagiri.example',
    time: Date.UTC(2026, 10, 20, 1, 0, 1),
  });
});
