import { expect, test } from 'vitest';
import type { Receiver } from '#utils/mail/auth/authentication.ts';
import { readAuthentication } from '#utils/mail/auth/read-authentication.ts';
import { receiverOfWebmail } from '#utils/mail/received/receiver-of-webmail.ts';
import { sourceOf } from '../source-of.ts';

const MX: Receiver = { authservIds: ['mx.asagiri.example'] };
const FORGED =
  'Authentication-Results: mx.asagiri.example; dkim=pass header.d=amazon.co.jp; dmarc=pass header.from=amazon.co.jp';
const RIGHT = `Authentication-Results: mx.asagiri.example;
  spf=pass smtp.mailfrom=bounce@vbduteq.example;
  dkim=none; dmarc=fail (p=quarantine) header.from=amazon.co.jp`;
const STAMP = `Received: from vbduteq.example (unknown [198.51.100.7])
  by mx.asagiri.example (Postfix) with ESMTPS id 4Cx1; Fri, 20 Nov 2026 10:00:00 +0900`;
const EARLIER = `Received: from amazon.co.jp (a25-5.smtp-out.amazonses.com [54.240.25.5])
  by relay.vbduteq.example with ESMTP id 9; Fri, 20 Nov 2026 09:59:58 +0900`;
const REST = 'From: Amazon <account-update@amazon.co.jp>\nSubject: x\n\nbody\n';

function read(lines: string[], receiver: Receiver | null = MX, from = 'amazon.co.jp') {
  return readAuthentication(sourceOf([...lines, REST].join('\n')), from, receiver);
}

test('above the stamp of entry the receiver wrote, below came with the mail', () => {
  const found = read([RIGHT, STAMP, FORGED, EARLIER]);
  expect(found).toMatchObject({ trust: 'confirmed', provedDomain: null, forgedResults: 1 });
  expect(found).toMatchObject({
    dmarc: { outcome: 'fail' },
    spf: { outcome: 'pass', alignment: 'none' },
    dkim: [{ outcome: 'none' }],
  });
});

test('far below the stamp it came with the mail, too', () => {
  expect(read([RIGHT, STAMP, EARLIER, FORGED])).toMatchObject({ provedDomain: null, forgedResults: 1 });
});

test('a mail that only brought results along proves nothing', () => {
  const found = read([STAMP, EARLIER, FORGED]);
  expect(found).toMatchObject({ trust: 'unconfirmed', provedDomain: null, forgedResults: 1, dkim: [] });
  expect(found.dmarc.outcome).toBe('unknown');
});

test('without any stamp nothing is believed', () => {
  expect(read([FORGED])).toMatchObject({ trust: 'unconfirmed', provedDomain: null });
});

test.each([
  ['on top', [FORGED, RIGHT, STAMP]],
  ['below', [RIGHT, FORGED, STAMP]],
  ['on top, both below the stamp', [STAMP, FORGED, RIGHT, EARLIER]],
  ['below, both below the stamp', [STAMP, RIGHT, FORGED, EARLIER]],
])('a provider that does not remove a forged field %s is believed in its failures alone', (_, lines) => {
  const found = read(lines);
  expect(found).toMatchObject({ trust: 'ambiguous', provedDomain: null, dkim: [] });
  expect(found.dmarc).toMatchObject({ outcome: 'fail', domain: 'amazon.co.jp' });
});

test('below the stamp, a second field adds no pass', () => {
  const spfOnly = 'Authentication-Results: mx.asagiri.example; spf=pass smtp.mailfrom=vbduteq.example';
  expect(read([STAMP, spfOnly, FORGED, EARLIER])).toMatchObject({
    trust: 'confirmed',
    spf: { outcome: 'pass' },
    dkim: [],
    dmarc: { outcome: 'unknown' },
    provedDomain: null,
  });
});

test('filters that write a field each are all believed above the stamp', () => {
  const dmarc = 'Authentication-Results: mx.asagiri.example; dmarc=pass (p=none dis=none) header.from=amazon.co.jp';
  const dkim =
    'Authentication-Results: mx.asagiri.example; dkim=pass (2048-bit key) header.d=amazon.co.jp header.s=abc';
  expect(read([dmarc, dkim, STAMP])).toMatchObject({
    trust: 'confirmed',
    provedDomain: 'amazon.co.jp',
    dkim: [{ outcome: 'pass', domain: 'amazon.co.jp', selector: 'abc' }],
  });
});

test('another name is not the receiver', () => {
  const other = FORGED.replace('mx.asagiri.example', 'mx.google.com');
  expect(read([other, STAMP])).toMatchObject({ trust: 'unconfirmed', authservId: 'mx.google.com', provedDomain: null });
});

test('our name in the mouth of a stranger does not lengthen our part', () => {
  const liar = STAMP.replace(
    'from vbduteq.example (unknown [198.51.100.7])',
    'from mx.asagiri.example (unknown [198.51.100.7])',
  );
  const forgedStamp = EARLIER.replace('relay.vbduteq.example', 'mx.asagiri.example');
  expect(read([liar, forgedStamp, FORGED])).toMatchObject({
    trust: 'unconfirmed',
    provedDomain: null,
    forgedResults: 1,
  });
  expect(read([RIGHT, liar, FORGED, forgedStamp])).toMatchObject({
    dmarc: { outcome: 'fail' },
    provedDomain: null,
    forgedResults: 1,
  });
});

test('nobody named the receiver: its stamp does, above which it wrote', () => {
  expect(read([RIGHT, STAMP], null)).toMatchObject({ trust: 'inferred', dmarc: { outcome: 'fail' } });
  expect(read([STAMP, FORGED, EARLIER], null)).toMatchObject({ trust: 'unconfirmed', provedDomain: null });
});

test('nobody knows whose they are: failures where the receiver writes are told, passes are not', () => {
  const other = RIGHT.replace('mx.asagiri.example', 'filter.hosting.example');
  expect(read([other, STAMP], null)).toMatchObject({
    trust: 'unconfirmed',
    dmarc: { outcome: 'fail' },
    spf: { outcome: 'unknown' },
    provedDomain: null,
  });
  expect(read([STAMP, RIGHT, EARLIER], null)).toMatchObject({ trust: 'unconfirmed', dmarc: { outcome: 'fail' } });
  expect(read([STAMP, EARLIER, other], null)).toMatchObject({ trust: 'unconfirmed', dmarc: { outcome: 'unknown' } });
});

const GMAIL_TOP = `Delivered-To: minori@gmail.example
Received: by 2002:a05:6022:7a15:b0:37:d1a5:92a7 with SMTP id bt21csp1; Fri, 20 Nov 2026 10:00:03 -0800 (PST)
X-Received: by 2002:a17:90a:1 with SMTP id y1; Fri, 20 Nov 2026 10:00:02 -0800 (PST)`;
const GMAIL_STAMP = `Return-Path: <x@bounces.amazon.co.jp>
Received: from a25-5.smtp-out.us-west-2.amazonses.com (a25-5.smtp-out.us-west-2.amazonses.com. [54.240.25.5])
        by mx.google.com with ESMTPS id d9443c01a7336-1; Fri, 20 Nov 2026 10:00:02 -0800 (PST)
Received-SPF: pass (google.com: domain of x@bounces.amazon.co.jp designates 54.240.25.5 as permitted sender) client-ip=54.240.25.5;`;
const GMAIL_RESULTS = `mx.google.com;
       dkim=pass header.i=@amazon.co.jp header.s=s1 header.b=AbC;
       dkim=pass header.i=@amazonses.com header.s=s2 header.b=DeF;
       spf=pass (google.com: domain of x@bounces.amazon.co.jp designates 54.240.25.5 as permitted sender) smtp.mailfrom=x@bounces.amazon.co.jp;
       dmarc=pass (p=QUARANTINE sp=QUARANTINE dis=NONE) header.from=amazon.co.jp`;

test.each([
  ['named by its webmail', receiverOfWebmail('mail.google.com'), 'confirmed'],
  ['read from its stamps', null, 'inferred'],
])('Gmail writes below its stamp, %s', (_, receiver, trust) => {
  const found = read([GMAIL_TOP, GMAIL_STAMP, `Authentication-Results: ${GMAIL_RESULTS}`], receiver);
  expect(found).toMatchObject({ trust, authservId: 'mx.google.com', provedDomain: 'amazon.co.jp', forgedResults: 0 });
  expect(found.dkim).toMatchObject([
    { domain: 'amazon.co.jp', alignment: 'strict' },
    { domain: 'amazonses.com', alignment: 'none' },
  ]);
  expect(found.spf).toMatchObject({ domain: 'bounces.amazon.co.jp', alignment: 'relaxed' });
});

test('Gmail writes the same for ARC above its stamp', () => {
  const arc = `ARC-Authentication-Results: i=1; ${GMAIL_RESULTS}`;
  const found = read([GMAIL_TOP, arc, GMAIL_STAMP, `Authentication-Results: ${GMAIL_RESULTS}`], null);
  expect(found).toMatchObject({ trust: 'inferred', provedDomain: 'amazon.co.jp' });
  expect(found.dkim).toHaveLength(2);
});

const OUTLOOK = (results: string) => `Received: from MN0PR19MB6312.namprd19.prod.outlook.com (::1) by
 CO6PR19MB4788.namprd19.prod.outlook.com with HTTPS; Fri, 20 Nov 2026 01:00:05 +0000
Received: from BN8NAM11FT063.eop-nam11.prod.protection.outlook.com
 (2603:10b6:408:60:cafe::89) by BN8PR12CA0033.outlook.office365.com
 (2603:10b6:408:60::46) with Microsoft SMTP Server (version=TLS1_2) id 15.20.5; Fri, 20 Nov 2026 01:00:04 +0000
Authentication-Results: ${results}
Received-SPF: None (protection.outlook.com: vbduteq.example does not designate permitted sender hosts)
Received: from vbduteq.example (198.51.100.7) by
 BN8NAM11FT063.mail.protection.outlook.com (10.13.177.95) with Microsoft SMTP Server id 15.20.5; Fri, 20 Nov 2026 01:00:03 +0000
Authentication-Results-Original: mx.google.com; dmarc=pass header.from=amazon.co.jp`;

test('Outlook writes no name and a guess that is no pass', () => {
  const results = `spf=none (sender IP is 198.51.100.7)
 smtp.mailfrom=vbduteq.example; dkim=none (message not signed)
 header.d=none;dmarc=bestguesspass action=none
 header.from=amazon.co.jp;compauth=pass reason=109`;
  for (const receiver of [null, receiverOfWebmail('outlook.live.com')]) {
    const found = read([OUTLOOK(results)], receiver);
    expect(found).toMatchObject({
      authservId: '',
      provedDomain: null,
      dmarc: { outcome: 'none', result: 'bestguesspass' },
    });
    expect(found.trust).toBe(receiver ? 'confirmed' : 'inferred');
  }
});

test('Outlook: a field without a name below the stamp came with the mail', () => {
  const forged = 'Authentication-Results: spf=pass smtp.mailfrom=amazon.co.jp; dmarc=pass header.from=amazon.co.jp';
  const found = read(
    [OUTLOOK('spf=fail smtp.mailfrom=amazon.co.jp; dmarc=fail action=quarantine header.from=amazon.co.jp'), forged],
    null,
  );
  expect(found).toMatchObject({ trust: 'inferred', dmarc: { outcome: 'fail' }, provedDomain: null });
});

test('Yahoo stamps with addresses alone', () => {
  const lines = [
    'Authentication-Results: atlas209.free.mail.bf1.yahoo.com; dkim=pass header.i=@amazon.co.jp header.s=s1; spf=pass smtp.mailfrom=bounces.amazon.co.jp; dmarc=success(p=QUARANTINE) header.from=amazon.co.jp;',
    'Received: from 54.240.25.5 (EHLO a25-5.smtp-out.us-west-2.amazonses.com) by 10.197.36.5 with SMTPs; Fri, 20 Nov 2026 01:00:03 +0000',
  ];
  expect(read(lines, receiverOfWebmail('mail.yahoo.com'))).toMatchObject({
    trust: 'confirmed',
    provedDomain: 'amazon.co.jp',
  });
  expect(read(lines, null)).toMatchObject({ trust: 'inferred', provedDomain: 'amazon.co.jp' });
});

test('a Gmail header under another provider is not his', () => {
  const found = read(
    [STAMP, `Authentication-Results: ${GMAIL_RESULTS}`, GMAIL_STAMP],
    receiverOfWebmail('mail.google.com'),
  );
  expect(found).toMatchObject({ trust: 'unconfirmed', provedDomain: null });
});
