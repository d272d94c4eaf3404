import { readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { explain, nameOf } from '#utils/i18n/explain.ts';
import { flatten } from '#utils/i18n/fill.ts';
import { counted, language, say, word } from '#utils/i18n/words.ts';
import type { Reason } from '#utils/verdict/reason.ts';
import { speak } from './speak.ts';

const NAMES = { rakuten: { ja: '楽天', en: 'Rakuten' } };
const claim: Reason = { code: 'claimElsewhere', params: { claim: 'rakuten', site: 'x.example' } };

beforeEach(() => speak('ja'));

test.each(['ja', 'en'] as const)('numbers and names are in the language of the messages: %s', (tongue) => {
  speak(tongue);
  expect(language()).toBe(tongue);
});

test('a reason is told with the brand by its name and the site isolated', () => {
  const { why } = explain(claim, NAMES);
  expect(flatten(why)).toContain('楽天');
  expect(why).toContainEqual({ value: '楽天' });
  speak('en');
  expect(explain(claim, NAMES).why).toContainEqual({ value: 'Rakuten' });
});

test('a brand without a name goes by its id, and a name that every object has is no brand', () => {
  expect(nameOf('smbc', NAMES)).toBe('smbc');
  expect(nameOf('constructor', NAMES)).toBe('constructor');
});

test('a code without a sentence is said to be one', () => {
  // a page of an older version may be asked to tell a newer reason
  const unheard = { code: 'notYetInvented', params: {} } as unknown as Reason;
  const { why, how } = explain(unheard, {});
  expect(flatten(why)).toContain('notYetInvented');
  expect(how).toEqual([]);
});

test('numbers and plurals follow the language', () => {
  const keys = { one: 'popup_countedOne', other: 'popup_countedOther' } as const;
  speak('en');
  expect(counted(1, keys)).toBe('1 link checked');
  expect(counted(5000, keys)).toBe('5,000 links checked');
  speak('ja');
  expect(counted(1, keys)).toBe('確認したリンク：1 件');
});

test('no message of either language can be said with a raw token', () => {
  for (const tongue of ['ja', 'en'] as const) {
    speak(tongue);
    const keys = Object.keys(JSON.parse(readFileSync(`public/_locales/${tongue}/messages.json`, 'utf8')));
    for (const key of keys) expect(word(key as Parameters<typeof say>[0]), key).not.toMatch(/[{}]/);
  }
});

test('a browser without our messages throws nothing', () => {
  vi.spyOn(chrome.i18n, 'getMessage').mockReturnValue('');
  expect(say('card_stay')).toEqual([]);
  expect(explain(claim, NAMES).how).toEqual([]);
});
