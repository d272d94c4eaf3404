import { expect, test } from 'vitest';
import { NOTICE_KINDS, READINGS } from '#utils/data/notices.ts';
import { guideInAddress, guidePath } from '#utils/messaging/guide-address.ts';

const hashOf = (path: string) => path.slice(path.indexOf('#'));

test('every notice finds its way through the address', () => {
  for (const kind of NOTICE_KINDS)
    for (const reading of READINGS) {
      const start = { kind, reading, brand: 'own.kawase-bank.example', channel: 'text' } as const;
      expect(guideInAddress(hashOf(guidePath(start)))).toEqual(start);
    }
  expect(guidePath(null)).toBe('/guide.html');
});

test.each([
  '',
  '#',
  '#kind=',
  '#kind=constructor',
  '#kind=code-flood%20',
  '#reading=genuine',
  '#incident=',
  '#incident=a%2Fb',
])('%s names nothing', (hash) => expect(guideInAddress(hash)).toBeNull());

test('what is odd beside a known notice counts as not said: it is never genuine by a slip', () => {
  expect(guideInAddress('#kind=points&reading=GENUINE&channel=fax&brand=<b>')).toEqual({
    ...{ kind: 'points', reading: 'unproven', brand: null, channel: 'mail' },
  });
});

test('an incident of the log', () => {
  expect(guideInAddress('#incident=3f0c-1')).toEqual({ incident: '3f0c-1' });
});
