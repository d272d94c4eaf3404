import { expect, test } from 'vitest';
import { readReceived } from '#utils/mail/received/read-received.ts';
import { sourceOf } from '../source-of.ts';

const chain = (lines: string[]) =>
  readReceived(sourceOf(`${lines.map((line) => `Received: ${line}`).join('\n')}\nFrom: a@b.example\n\n`), null);

const MX =
  'from mail.kawase.example (unknown [198.51.100.7]) by mx.asagiri.example (Postfix) id 3; Fri, 20 Nov 2026 10:00:02 +0900';
const INNER =
  'from mx.asagiri.example (mx.asagiri.example [10.0.0.5]) by box.asagiri.example (Dovecot) with LMTP id 4; Fri, 20 Nov 2026 10:00:03 +0900';

test('from the bottom: claimed, entry, own', () => {
  const { hops, entry, leftOut } = chain([
    INNER,
    MX,
    'from [192.168.1.7] (home.kawase.example [192.168.1.7]) by mail.kawase.example with ESMTPSA id 2; Fri, 20 Nov 2026 09:59:59 +0900',
  ]);
  expect(hops.map(({ by, isOwn }) => [by, isOwn])).toEqual([
    ['mail.kawase.example', false],
    ['mx.asagiri.example', true],
    ['box.asagiri.example', true],
  ]);
  expect(entry).toBe(1);
  expect(leftOut).toBe(0);
});

test('a machine outside that has no name, or another', () => {
  expect(chain([MX]).hops[0]!.faults).toEqual(['noReverseName']);
  expect(chain([MX.replace('unknown', 'host7.kopfgeld.example')]).hops[0]!.faults).toEqual(['reverseDiffers']);
  expect(chain([MX.replace('unknown', 'out7.kawase.example')]).hops[0]!.faults).toEqual([]);
  expect(chain([INNER]).hops[0]!.faults).toEqual([]);
});

test('Amazon SES is named as rentable', () => {
  const { hops, entry } = chain([
    'from a25-5.smtp-out.us-west-2.amazonses.com (a25-5.smtp-out.us-west-2.amazonses.com [54.240.25.5]) by mx.asagiri.example (Postfix) id 3; Fri, 20 Nov 2026 10:00:02 +0900',
  ]);
  expect(hops[entry!]).toMatchObject({ rentable: { service: 'Amazon SES', brand: 'amazon' }, faults: [] });
});

test('a stranger who calls himself SES without the name is not taken at his word', () => {
  const { hops } = chain([
    'from a25-5.smtp-out.amazonses.com (unknown [198.51.100.7]) by mx.asagiri.example (Postfix) id 3; Fri, 20 Nov 2026 10:00:02 +0900',
  ]);
  expect(hops[0]).toMatchObject({ rentable: null, faults: ['noReverseName'] });
});

test('times that run backwards, beyond what clocks differ', () => {
  const early = 'from x.example by mail.kawase.example; Fri, 20 Nov 2026 12:00:00 +0900';
  expect(chain([MX, early]).hops[1]!.faults).toContain('timeBackwards');
  expect(chain([MX, early.replace('12:00:00', '10:05:00')]).hops[1]!.faults).not.toContain('timeBackwards');
});

test('nobody knows the entry of a chain without an end', () => {
  expect(chain([])).toEqual({ hops: [], entry: null, leftOut: 0 });
  expect(chain(['nothing to read here']).hops[0]!.faults).toEqual(['unreadable']);
});

test('10,000 lines: the topmost are read, the rest is counted', () => {
  const start = performance.now();
  const { hops, leftOut, entry } = chain([
    MX,
    ...Array.from(
      { length: 9_999 },
      (_, at) => `from a${at}.example by b${at}.example (Postfix) id ${at}; Fri, 20 Nov 2026 09:00:00 +0900`,
    ),
  ]);
  expect(hops).toHaveLength(100);
  expect(leftOut).toBe(9_900);
  expect(entry).toBe(99);
  expect(performance.now() - start).toBeLessThan(2_000);
});

test('filters and relays within the house are our own', () => {
  const { hops, entry } = chain([
    'from localhost (localhost [127.0.0.1]) by mx.asagiri.example (Postfix) with ESMTP id 5; Fri, 20 Nov 2026 10:00:05 +0900',
    'from mx.asagiri.example ([127.0.0.1]) by localhost (mx.asagiri.example [127.0.0.1]) (amavisd-new, port 10024) with LMTP id 4; Fri, 20 Nov 2026 10:00:04 +0900',
    MX,
    'from x.example by mail.kawase.example; Fri, 20 Nov 2026 09:59:00 +0900',
  ]);
  expect(hops.map(({ isOwn }) => isOwn)).toEqual([false, true, true, true]);
  expect(entry).toBe(1);
  expect(hops[1]).toMatchObject({ helo: 'mail.kawase.example', faults: ['noReverseName'] });
});

test('mail that never left the house has no entry', () => {
  const { hops, entry } = chain([
    INNER,
    'by mx.asagiri.example (Postfix, from userid 33) id 1; Fri, 20 Nov 2026 10:00:00 +0900',
  ]);
  expect(hops.map(({ isOwn }) => isOwn)).toEqual([true, true]);
  expect(entry).toBeNull();
});
