import { readFileSync } from 'node:fs';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Has the browser speak a language, by the messages that the extension brings for it. */
export function speak(tongue: 'ja' | 'en'): void {
  const messages = JSON.parse(readFileSync(`public/_locales/${tongue}/messages.json`, 'utf8'));
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key: string) => messages[key]?.message ?? '');
}
