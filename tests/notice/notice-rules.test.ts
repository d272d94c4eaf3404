import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expressionOf } from '#utils/notice/find-wording.ts';
import { noticeRules } from '#utils/notice/kinds/notice-rules.ts';
import { isNoticeKind, NOTICE_KINDS } from '#utils/notice/notice.ts';
import { recognizeNotice } from '#utils/notice/recognize-notice.ts';
import { wordsOf } from './examples.ts';

test('every kind has one file, named after it, and is registered once', () => {
  const files = globSync('utils/notice/kinds/*.ts').map((path) => basename(path, '.ts'));
  const kinds = noticeRules.map(({ kind }) => kind);
  expect(kinds).toEqual(files.filter((name) => name !== 'notice-rules').sort());
  expect(kinds).toEqual([...NOTICE_KINDS].sort());
});

test('an id from outside is known or it is not', () => {
  expect(NOTICE_KINDS.every(isNoticeKind)).toBe(true);
  expect([undefined, '', 'Refund', 'toString', 3].some(isNoticeKind)).toBe(false);
});

describe.each(noticeRules.map((rule) => [rule.kind, rule] as const))('%s', (kind, { wordings, examples }) => {
  test.each([...examples.hit.ja, ...examples.hit.en].map((example) => [JSON.stringify(example), example] as const))(
    'hit: %s',
    (_, example) => {
      expect(recognizeNotice(wordsOf(example))).toBe(kind);
    },
  );
  test.each(examples.miss.map((example) => [JSON.stringify(example), example] as const))('miss: %s', (_, example) => {
    expect(recognizeNotice(wordsOf(example))).not.toBe(kind);
  });
  test('has examples of both languages and both kinds', () => {
    expect(Math.min(examples.hit.ja.length, examples.hit.en.length, examples.miss.length)).toBeGreaterThan(1);
  });
  test.each(['ja', 'en'] as const)(
    'every phrase of its %s wordings is an expression that needs some letters',
    (tongue) => {
      for (const { all, none } of wordings[tongue]) {
        for (const phrase of [...all, none ?? 'x']) expect(expressionOf(phrase, tongue).test('')).toBe(false);
      }
    },
  );
});
