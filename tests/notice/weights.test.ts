import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { featuresOf } from '#utils/notice/model/features-of.ts';
import { formOf } from '#utils/notice/model/form-of.ts';
import { letterOf, readWeights } from '#utils/notice/model/read-weights.ts';
import { weighKinds } from '#utils/notice/model/weigh-kinds.ts';
import { WEIGHTS } from '#utils/notice/model/weights.ts';
import { NOTICE_KINDS } from '#utils/notice/notice.ts';
import { recognizeNotice } from '#utils/notice/recognize-notice.ts';
import { examplesOf } from '../../scripts/weights/examples.ts';
import { makeWeights } from '../../scripts/weights/make-weights.ts';
import { readExamples, readWordings } from '../../scripts/weights/read-wordings.ts';

test('the kept weights are what the kept wordings make (else: npm run weights)', () => {
  expect(makeWeights(examplesOf([...readWordings(), ...readExamples()])) === WEIGHTS).toBe(true);
});

test('they are small, and each kind has its own', () => {
  expect(Buffer.byteLength(WEIGHTS)).toBeLessThan(120 * 1024);
  expect([...readWeights(WEIGHTS).kinds].sort()).toEqual([...NOTICE_KINDS].sort());
});

test.each(['', 'x', 'nonsense 1\n\na\t1A', '0.5\nnone x\n\na\t1A'])('what is no weights is not read: %j', (written) => {
  expect(() => readWeights(written)).toThrow('No weights');
});

test('a level is written and read', () => {
  const levels = Array.from({ length: 53 }, (_, at) => at - 26).filter((level) => level !== 0);
  const written = `1\nnone 0\nrefund 0\n\nx\t${levels.map((level) => `1${letterOf(level)}`).join('')}`;
  expect(readWeights(written).features.get('x')).toEqual(levels.map((level) => [1, level]));
});

describe('what is counted', () => {
  const counted = (text: string) => featuresOf(text).filter((name) => !name.startsWith('@'));
  test('letters of Japanese, words of English, and what stands first twice', () => {
    expect(counted('停止中')).toEqual(expect.arrayContaining(['停止', '停止中', '<停止', '止中>', '^停止']));
    expect(counted('Your accounts'.toLowerCase())).toEqual(
      expect.arrayContaining(['_your', '_account', '_your account', '^_your']),
    );
    expect(counted(`${'x '.repeat(40)}locked`)).not.toContain('^_lock');
  });
  test('figures of codes, whichever they are', () => {
    expect(counted('code 482913')).toEqual(counted('code 118204'));
    expect(counted('code 482913')).not.toEqual(counted('code 48'));
  });
  test('several codes, and concepts', () => {
    expect(featuresOf('482913 118204 660157')).toContain('@codes');
    expect(featuresOf('482913 118204')).toContain('@two-codes');
    expect(featuresOf('482913 482913 482913')).not.toContain('@two-codes');
    expect(featuresOf('二段階認証')).toContain('@twoStep');
  });
  test('nothing in nothing, and no more than where it begins', () => {
    expect(featuresOf('')).toEqual([]);
    expect(featuresOf(`${'a '.repeat(1_000)}zebra`)).toEqual(featuresOf('a '.repeat(600)));
  });
});

describe('of what form a text is', () => {
  const body = 'お客様のコードは次のとおりです。\n\n482913\n\n有効期限は10分です。';
  test.each([
    [
      { subject: '', body: 'Amazon: 482913 is your code', channel: 'text' },
      ['@form-text', '@lines-1', '@letters-40', '@named'],
    ],
    [
      { subject: '認証コード', body: `森下様\n${body}`, channel: 'mail' },
      ['@form-mail', '@lines-some', '@letters-80', '@greets'],
    ],
    [
      { subject: '', body: 'From: a@shop.example\n', channel: 'mail' },
      ['@form-mail', '@lines-1', '@letters-40', '@header', '@named'],
    ],
    [{ subject: '', body: 'x\n'.repeat(2_000), channel: 'text' }, ['@form-text', '@lines-many', '@letters-many']],
    [{ subject: '', body: '', channel: 'text' }, ['@form-text', '@lines-1', '@letters-40']],
  ] as const)('%j', (words, signs) => {
    expect(formOf(words)).toEqual(signs);
  });
});

test('a text of which nothing is known is none', () => {
  const { none, kinds } = weighKinds('ξξξ');
  expect(none).toBeGreaterThan(Math.max(...kinds.values()));
});

/** Too many to be listed one by one; what is learnt from should be known, but need not be by heart. */
test('of the other wordings that are kept, nearly all are told', () => {
  const wordings = readWordings(['tests/notice/more-wordings.txt']);
  const told = wordings.map(({ kind, words }) => ({ kind, said: recognizeNotice(words) }));
  const share = (of: typeof told): number => of.filter(({ kind, said }) => said === kind).length / of.length;
  expect(share(told.filter(({ kind }) => kind !== null))).toBeGreaterThan(0.97);
  expect(share(told.filter(({ kind }) => kind === null))).toBeGreaterThan(0.98);
});

test('wordings stand in their files once, under a kind that there is', () => {
  for (const file of ['wordings.txt', 'more-wordings.txt']) {
    const lines = readFileSync(new URL(file, import.meta.url), 'utf8')
      .split('\n')
      .filter(Boolean);
    expect(lines.filter((line, at) => lines.indexOf(line) !== at)).toEqual([]);
  }
  expect(() => readWordings(['tests/notice/weights.test.ts'])).toThrow('No such notice');
});
