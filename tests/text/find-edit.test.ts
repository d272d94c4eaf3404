import { describe, expect, test } from 'vitest';
import { findEdit, isWithinTwoEdits } from '#utils/text/find-edit.ts';

describe('one edit', () => {
  test.each([
    ['amzaon', 'amazon', 'swapped', 2],
    ['maazon', 'amazon', 'swapped', 0],
    ['amazzon', 'amazon', 'added', 4],
    ['amazons', 'amazon', 'added', 6],
    ['amazn', 'amazon', 'dropped', 4],
    ['amazo', 'amazon', 'dropped', 5],
    ['amezon', 'amazon', 'replaced', 2],
  ])('%s for %s: %s at %i', (written, meant, kind, at) => {
    expect(findEdit(written, meant)).toMatchObject({ kind, at });
  });

  test.each([
    ['amazon', 'amazon'],
    ['amzn', 'amazon'],
    ['anazom', 'amazon'],
    ['zamaon', 'amazon'],
    ['', 'ab'],
  ])('%s and %s are none or further apart', (written, meant) => {
    expect(findEdit(written, meant)).toBeNull();
  });
});

test.each([
  ['mastercrad', 'mastercard', true],
  ['mstercrad', 'mastercard', true],
  ['mostercord', 'mastercard', true],
  ['mostercords', 'mastercard', false],
  ['master', 'mastercard', false],
])('%s is within two edits of %s: %s', (written, meant, isWithin) => {
  expect(isWithinTwoEdits(written, meant)).toBe(isWithin);
});
