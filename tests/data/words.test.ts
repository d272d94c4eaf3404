import { expect, test } from 'vitest';
import { fillingWords, urgentWords } from '#utils/data/action-words.ts';
import { commonNames, honestNeighbours } from '#utils/data/honest-words.ts';

test.each([
  ['urgent words', urgentWords],
  ['filling words', fillingWords],
  ['common names', commonNames],
  ['honest neighbours', honestNeighbours],
])('%s are sorted, in small letters', (_, words) => {
  expect([...words]).toEqual([...words].sort((a, b) => (a < b ? -1 : 1)));
  for (const word of words) expect(word).toMatch(/^[a-z\d-]{2,}$/);
});

test('no word is in both lists', () => {
  expect([...urgentWords].filter((word) => fillingWords.has(word))).toEqual([]);
});
