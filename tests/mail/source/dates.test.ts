import { expect, test } from 'vitest';
import { readDate } from '#utils/mail/source/read-date.ts';

test.each([
  ['RFC 5322 A.1.1', 'Fri, 21 Nov 1997 09:55:06 -0600', '1997-11-21T15:55:06Z'],
  ['RFC 5322 A.5', 'Thu, 13 Feb 1969 23:32 -0330 (Newfoundland Time)', '1969-02-14T03:02:00Z'],
  ['RFC 5322 A.6.2', '21 Nov 97 09:55:06 GMT', '1997-11-21T09:55:06Z'],
  ['a name behind the zone', 'Fri, 20 Nov 2026 10:00:00 +0900 (JST)', '2026-11-20T01:00:00Z'],
  ['a named zone', 'Fri, 20 Nov 2026 10:00:00 JST', '2026-11-20T01:00:00Z'],
  ['no zone', 'Fri, 20 Nov 2026 10:00:00', '2026-11-20T10:00:00Z'],
  ['fractions of a second', '20 Nov 2026 01:00:00.123 +0000', '2026-11-20T01:00:00Z'],
])('%s', (_, text, expected) => {
  expect(new Date(readDate(text)!).toISOString()).toBe(expected.replace('Z', '.000Z'));
});

test.each(['', 'yesterday', '31 Feb 2026 10:00:00 +0000', '20 Nov 2026 25:00 +0000', '99 Nov 2026 10:00'])(
  '%j is no date',
  (text) => {
    expect(readDate(text)).toBeNull();
  },
);
