import { describe, expect, test } from 'vitest';
import { japaneseWords } from '#utils/data/health/japanese-words.ts';
import { createEstimator, englishWords } from '#utils/health/estimate-password.ts';
import { ownWords } from '#utils/health/own-words.ts';
import { makePassPhrase } from '#utils/health/pass-phrase.ts';

const estimate = createEstimator();

describe('what everybody guesses is weak, and it is said why', () => {
  test.each([
    ['password', 'known'],
    ['Passw0rd!', 'known'],
    ['123456', 'known'],
    ['yamada', 'name'],
    ['takahashi', 'name'],
    ['qwertyuiop', 'known'],
    ['vbnmjkiu', 'keyboard'],
    ['aaaaaaaaaa', 'repeat'],
    ['abcdefgh', 'sequence'],
    ['19840517', 'date'],
    ['arigatou', 'word'],
  ])('%s: %s', (password, fault) => {
    const found = estimate(password, [])!;
    expect(found.score).toBeLessThanOrEqual(2);
    expect(found.faults).toContain(fault);
  });
});

test('nothing is called strong that stolen data gives away within the hour', () => {
  for (const password of [
    'kawase-1984',
    'Toyohashi#7',
    'sakura-haru-umi',
    'hX7#kq9',
    'neko-inu-tori-7',
    'Tr0ub4dour&3',
  ]) {
    const { score, seconds } = estimate(password, [])!;
    if (score >= 3) expect(seconds.stolen, password).toBeGreaterThan(3_600);
  }
  expect(estimate('kawase-1984', [])?.score).toBeLessThan(3);
});

test('Japanese words are known, and not only English ones', () => {
  const weak = estimate('yamamotosakura', [])!;
  const strong = estimate('ymmtskrqpgwnbz', [])!;
  expect(weak.score).toBeLessThan(strong.score);
  expect(weak.seconds.stolen).toBeLessThan(strong.seconds.stolen / 1_000);
});

test('the person’s own words make a password weak, also in kana and with numbers', () => {
  const words = ownWords('かわせ とよはし 090-1234-5678');
  for (const password of ['kawasetoyohashi', 'toyohashi5678', 'kawase09012345678', 'ihsahoyot']) {
    const [without, within] = [estimate(password, [])!, estimate(password, words)!];
    expect(within.seconds.stolen, password).toBeLessThan(without.seconds.stolen);
    expect(within.faults, password).toContain('yourWords');
    expect(without.faults, password).not.toContain('yourWords');
  }
});

test('words of one person are forgotten before the next is judged', () => {
  estimate('toyohashi5678', ownWords('とよはし'));
  expect(estimate('toyohashi5678', [])?.faults).not.toContain('yourWords');
});

test('a long phrase drawn from either list is strong and has no fault', () => {
  for (const words of [japaneseWords, englishWords()]) {
    const found = estimate(makePassPhrase(words, 7).text, [])!;
    expect(found.score).toBe(4);
    expect(found.seconds.onSite).toBeGreaterThan(found.seconds.stolen);
    expect(found.faults).toEqual([]);
  }
});

test('the English list is that of dice', () => {
  expect(englishWords().length).toBe(6 ** 5);
  expect(new Set(englishWords()).size).toBe(6 ** 5);
});

test('nothing is said of an empty password, and a very long one is no trouble', () => {
  expect(estimate('', ['hana'])).toBeNull();
  const started = performance.now();
  expect(estimate('correct horse battery '.repeat(5_000), [])?.score).toBe(4);
  expect(estimate('𠮷野家'.repeat(1_000), [])).not.toBeNull();
  expect(performance.now() - started).toBeLessThan(5_000);
});
