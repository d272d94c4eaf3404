import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { foldText } from '#utils/notice/fold-text.ts';
import { noticeGists } from '#utils/notice/gists/notice-gists.ts';
import { groupOf, hearGists } from '#utils/notice/hear-gists.ts';
import { NOTICE_KINDS, weighsMore } from '#utils/notice/notice.ts';
import type { NoticeExample } from '#utils/notice/notice-rule.ts';
import { recognizeNotice } from '#utils/notice/recognize-notice.ts';
import { wordsOf } from './examples.ts';

/** Somewhere to go, as most notices have. */
const LINK = 'https://vbduteq.example/a';

function gistOf(example: NoticeExample) {
  const { subject, body, channel } = wordsOf(example);
  const head = foldText(subject);
  const rest = foldText(body);
  const text = head === '' ? rest : `${head}。${rest}`;
  const heard = [...hearGists({ text, subjectEnd: head.length, channel })];
  return heard.sort(([a, one], [b, other]) => other - one || (weighsMore(a, b) ? -1 : 1))[0]?.[0] ?? null;
}

test('every kind has one file, named after it, and is registered once', () => {
  const files = globSync('utils/notice/gists/*.ts').map((path) => basename(path, '.ts'));
  const kinds = noticeGists.map(({ kind }) => kind);
  expect(kinds).toEqual(files.filter((name) => name !== 'notice-gists').sort());
  expect(kinds).toEqual([...NOTICE_KINDS].sort());
});

describe.each(noticeGists.map((entry) => [entry.kind, entry] as const))('%s', (kind, { gists, examples }) => {
  test.each([...examples.hit.ja, ...examples.hit.en].map((example) => [JSON.stringify(example), example] as const))(
    'hit: %s',
    (_, example) => {
      expect(gistOf(example)).toBe(kind);
      const words = wordsOf(example);
      expect(recognizeNotice({ ...words, body: `${words.body}\n${LINK}` })).toBe(kind);
    },
  );
  test.each(examples.miss.map((example) => [JSON.stringify(example), example] as const))('miss: %s', (_, example) => {
    expect(gistOf(example)).not.toBe(kind);
  });
  test('has examples of both languages and both kinds', () => {
    expect(Math.min(examples.hit.ja.length, examples.hit.en.length, examples.miss.length)).toBeGreaterThan(1);
  });
  test.each(['ja', 'en'] as const)('every group of its %s words is an expression that needs some letters', (tongue) => {
    for (const { about, event, none } of gists[tongue]) {
      for (const words of [about, event, none ?? 'x']) expect(groupOf(words, tongue).test('')).toBe(false);
    }
  });
});

test('a page is read for its own phrases alone', () => {
  expect(hearGists({ text: 'your wallet was put on ice', subjectEnd: 0, channel: 'page' }).size).toBe(0);
});

test.each([
  ['Your direct debit bounced.', 'payment-failed'],
  ['お客様の口座はストップしています。', 'account-suspended'],
  ['The landlord said that the payment bounced.', null],
  ['佐藤のカードはストップしてる。', null],
] as const)('who is spoken to: %s', (body, kind) => {
  expect(recognizeNotice({ subject: '', body, channel: 'text' })).toBe(kind);
});

test.each([
  ['My phone keeps buzzing with login codes, dozens of them, none requested by me.', 'code-flood'],
  ['My phone keeps buzzing with login codes, dozens of them. Should I worry?', null],
] as const)('who tells what happens to him: %s', (body, kind) => {
  expect(recognizeNotice({ subject: '', body, channel: 'text' })).toBe(kind);
});

test.each([
  ['アカウントの停止を防ぐ3つのヒント', 'お客様のアカウントを守るために。'],
  ['Podcast: why banks freeze accounts', 'Your account may be next.'],
  ['PAY-211 assigned to you', 'Steps to reproduce: your card was declined.'],
  ['Your receipt', 'Premium renews monthly. Your card was charged $9.'],
])('ordinary: %s', (subject, body) => {
  expect(recognizeNotice({ subject, body, channel: 'mail' })).toBeNull();
});
