import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noLevels } from '#utils/store/tab-record.ts';
import type { Level } from '#utils/verdict/verdict.ts';
import { badgeWords } from '../../entrypoints/background/badge-words.ts';
import english from '../../public/_locales/en/messages.json';
import japanese from '../../public/_locales/ja/messages.json';

type Messages = Record<string, { message: string }>;

function speak(language: 'ja' | 'en'): void {
  const messages = (language === 'ja' ? japanese : english) as Messages;
  Object.assign(fakeBrowser, {
    i18n: { getUILanguage: () => language, getMessage: (key: string) => messages[key]?.message ?? '' },
  });
}

const summary = (level: Level | null, count = 1, isUnread = false, page: Level | null = null) => ({
  level,
  levels: { ...noLevels(), ...(level && { [level]: count }) },
  page,
  mails: noLevels(),
  isUnread,
});

beforeEach(() => {
  vi.restoreAllMocks();
  speak('en');
});

test.each([
  ['ja', 2, '危険なリンクがあります（2 件）'],
  ['en', 1, '1 dangerous link in this mail'],
  ['en', 2, '2 dangerous links in this mail'],
] as const)('danger is said in words and numbers (%s, %i)', (language, count, title) => {
  speak(language);
  expect(badgeWords(summary('danger', count))).toMatchObject({ title, text: String(count) });
});

test('what was not read is said, except where danger was found', () => {
  expect(badgeWords(summary(null, 0, true))).toMatchObject({ text: '?', title: english.badge_unread.message });
  expect(badgeWords(summary('official', 1, true)).text).toBe('?');
  expect(badgeWords(summary('caution', 1, true)).text).toBe('?');
  expect(badgeWords(summary('danger', 3, true)).text).toBe('3');
});

test('a dangerous mail counts beside its links, and is what is said', () => {
  const mails = { ...noLevels(), danger: 1 };
  expect(badgeWords({ ...summary('danger', 2), mails })).toMatchObject({
    text: '3',
    title: 'A dangerous mail is open\n2 dangerous links in this mail',
  });
  expect(badgeWords({ ...summary('danger', 0), mails })).toMatchObject({
    text: '1',
    title: 'A dangerous mail is open',
  });
  const doubtful = { ...noLevels(), caution: 1 };
  expect(badgeWords({ ...summary('caution', 0), mails: doubtful })).toMatchObject({
    text: '1',
    title: 'A mail to be careful with is open',
  });
});

test('nothing judged is nothing said', () => {
  expect(badgeWords(summary(null))).toMatchObject({ text: '', title: '' });
});

test('no level is told by its colour alone, and none is called safe', () => {
  const titles = (['danger', 'caution', 'unknown', 'official'] as const).map(
    (level) => badgeWords(summary(level)).title,
  );
  expect(new Set(titles).size).toBe(4);
  for (const title of titles) expect(title).not.toMatch(/safe/i);
  speak('ja');
  for (const level of ['unknown', 'official', 'trusted'] as const)
    expect(badgeWords(summary(level)).title).not.toContain('安全');
});

test.each([
  ['danger', '!', english.badge_pageDanger.message],
  ['caution', '!', english.badge_pageCaution.message],
  ['official', '', english.badge_pageOfficial.message],
] as const)('a page of its own level is said before its links: %s', (page, text, title) => {
  expect(badgeWords(summary(page, 0, false, page))).toMatchObject({ text, title });
});

test('a dangerous link is said before a page of which nothing bad is known', () => {
  expect(badgeWords(summary('danger', 2, false, 'official')).text).toBe('2');
});

test('a large number fits the badge', () => {
  expect(badgeWords(summary('danger', 5_000)).text).toBe('999+');
});
