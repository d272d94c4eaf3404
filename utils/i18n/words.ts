import { browser } from '@wxt-dev/browser';
import type english from '../../public/_locales/en/messages.json';
import { fill, flatten, type Part } from './fill.ts';
import { spaceJapanese } from './spacing.ts';

/** The languages we speak. */
export type Language = 'ja' | 'en';
export type MessageKey = keyof typeof english;
export type Values = Readonly<Record<string, string>>;

/**
 * The language our messages come in, so that numbers, plurals and brand names match them. It is asked of the messages
 * themselves: `getUILanguage` may name another one than the browser takes them from (Chromium on Linux under LANGUAGE).
 */
export function language(): Language {
  return browser.i18n.getMessage('extensionLanguage') === 'ja' ? 'ja' : 'en';
}

/** A message as a sentence in parts, with its values isolated. Empty for a key that no locale has. */
export function say(key: MessageKey, values?: Values): Part[] {
  return sayUnchecked(key, values);
}

/** The same for a key that is put together at run time and may not exist. */
export function sayUnchecked(key: string, values?: Values): Part[] {
  // the typings know only the keys that exist
  const template = browser.i18n.getMessage(key as MessageKey);
  const parts = fill(template, values);
  return language() === 'ja' ? spaceJapanese(parts) : parts;
}

/** A message as one string, for labels and buttons. */
export function word(key: MessageKey, values?: Values): string {
  return flatten(say(key, values));
}

/** What stands between two sentences of a paragraph. */
export function sentenceGap(): string {
  return language() === 'ja' ? '' : ' ';
}

/** A message about a number: `{count}` in the reader's form, the key by the language's plural rule (CLDR). */
export function counted(count: number, keys: { one: MessageKey; other: MessageKey }): string {
  const rule = new Intl.PluralRules(language()).select(count) === 'one' ? keys.one : keys.other;
  return word(rule, { count: number(count) });
}

function number(count: number): string {
  return new Intl.NumberFormat(language()).format(count);
}
