import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SENSITIVITIES } from '#utils/data/sensitivity.ts';
import { decide } from '#utils/verdict/decide.ts';
import type { Reason, ReasonCode } from '#utils/verdict/reason.ts';
import { severityOf } from '#utils/verdict/severity.ts';
import { SAID_LESS, SAID_MORE, temper } from '#utils/verdict/temper.ts';

const codes = Object.keys(severityOf) as ReasonCode[];
const told = (...said: ReasonCode[]) => {
  const reasons = said.map((code) => ({ code, params: {} }) as unknown as Reason);
  return { level: decide(reasons), reasons, wayOut: { brand: 'amazon', host: 'amazon.co.jp' } };
};
const someCodes = fc.array(fc.constantFrom(...codes), { maxLength: 6 });

test('only doubts are said less, only notes are said more', () => {
  expect(SAID_LESS.map((code) => severityOf[code])).toEqual(SAID_LESS.map(() => 'caution'));
  expect(SAID_MORE.map((code) => severityOf[code])).toEqual(SAID_MORE.map(() => 'note'));
});

test('danger is never silenced, and no choice makes a danger, a trust or an official place', () => {
  fc.assert(
    fc.property(someCodes, fc.constantFrom(...SENSITIVITIES), (said, sensitivity) => {
      const before = told(...said);
      const { level, reasons } = temper(before, sensitivity);
      expect(reasons).toBe(before.reasons);
      if (before.level === 'danger' || sensitivity === 'normal') expect(level).toBe(before.level);
      if (level !== before.level) expect([before.level, level].sort()).toEqual(['caution', 'unknown']);
    }),
  );
});

describe('fewer', () => {
  test('a shortened link alone is neither marked nor given a way out', () => {
    expect(temper(told('hidesDestination'), 'fewer')).toMatchObject({ level: 'unknown', wayOut: null });
  });
  test.each<[ReasonCode, ReasonCode]>([
    ['hidesDestination', 'nearMiss'],
    ['tooLong', 'textNamesOther'],
  ])('%s with %s stays doubtful', (mild, grave) => {
    expect(temper(told(mild, grave), 'fewer').level).toBe('caution');
  });
  test('what was doubted is not called official', () => {
    expect(temper(told('officialSite', 'tooLong'), 'fewer').level).toBe('unknown');
  });
});

describe('more', () => {
  test.each(SAID_MORE)('%s is marked', (code) => expect(temper(told(code), 'more').level).toBe('caution'));
  test('what the person trusts stays trusted', () => {
    expect(temper(told('trustedByYou', 'rentedPlace'), 'more').level).toBe('trusted');
  });
  test('an unknown site alone is no doubt', () => expect(temper(told(), 'more').level).toBe('unknown'));
});
