import { readFileSync } from 'node:fs';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Has the browser speak a language, with the messages that the extension brings for it. */
export function speak(tongue: string): void {
  const folder = /^ja\b/.test(tongue) ? 'ja' : 'en';
  const messages = JSON.parse(readFileSync(`public/_locales/${folder}/messages.json`, 'utf8'));
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue(tongue);
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key: string) => messages[key]?.message ?? '');
}
