import { describe, expect, test } from 'vitest';
import { NOTICE_KINDS } from '#utils/notice/notice.ts';
import { findCases, GOT, type Got } from '#utils/playbook/find-case.ts';

const GOTS = Object.keys(GOT) as Got[];
const kindsOf = (...answers: Parameters<typeof findCases>) => findCases(...answers).map(({ kind }) => kind);

test('every kind of notice can be found by what came', () => {
  expect(new Set(GOTS.map((got) => kindsOf({ got })[0]))).toEqual(new Set(NOTICE_KINDS));
});

test('nothing is found while nobody said what came', () => {
  expect(findCases({ before: 'reset', signIn: 'no' })).toEqual([]);
});

describe('who can’t sign in', () => {
  test('is led to the taken-over account first, and to what came', () => {
    expect(kindsOf({ got: 'codeMail', signIn: 'no' })).toEqual(['sign-in-id-changed', 'security-code-mail']);
  });

  test.each(['suspended', 'resetScreen', 'temporaryPassword'] as const)('but not before %s, which says why', (got) => {
    expect(kindsOf({ got, signIn: 'no' })).toEqual([GOT[got].kind, 'sign-in-id-changed']);
  });

  test('and got nothing, is offered each reason once', () => {
    const found = kindsOf({ got: 'nothing', signIn: 'no' });
    expect(found[0]).toBe('sign-in-id-changed');
    expect(new Set(found).size).toBe(found.length);
  });
});

test('what came by itself may be forged; only where nothing came there is nothing that could be', () => {
  for (const got of GOTS)
    for (const { reading } of findCases({ got })) expect(reading).toBe(got === 'nothing' ? 'genuine' : 'unproven');
});

test('an own action is told only where it brings such a notice about', () => {
  const isOwn = (...answers: Parameters<typeof findCases>) => findCases(...answers)[0]?.isOwnAction;
  expect(isOwn({ got: 'codeMail', before: 'reset' })).toBe(true);
  expect(isOwn({ got: 'attempt', before: 'signedIn' })).toBe(true);
  expect(isOwn({ got: 'delivery', before: 'bought' })).toBe(true);
  expect(isOwn({ got: 'codeMail', before: 'nothing' })).toBe(false);
  expect(isOwn({ got: 'codeMail', before: 'bought' })).toBe(false);
  expect(isOwn({ got: 'seller', before: 'reset' })).toBe(false);
});
