import { expect, test } from 'vitest';
import { spellOut } from '#utils/notice/spell-out.ts';

test.each([
  ['ur acct is on hold', 'your account is on hold'],
  ['not u? call', 'not you? call'],
  ['pkg held, bad addr.', 'package held, bad address.'],
])('%s', (text, whole) => {
  expect(spellOut(text)).toBe(whole);
});

test.each(['u.s. postal service', 'u-haul', "l'ur", 'http://a/acct', 'ur@example.com', 'surplus', '', 'constructor'])(
  'left alone: %s',
  (text) => {
    expect(spellOut(text)).toBe(text);
  },
);
