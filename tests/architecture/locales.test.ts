import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Messages = Record<string, { message: string; description?: string }>;

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Messages;
const tokensOf = (message: string) => [...new Set(message.match(/\{\w+\}/g))].sort();
const english = read('public/_locales/en/messages.json');
const sources = globSync(['utils/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx,html}']);

test('every English message tells the translator where it is seen', () => {
  const silent = Object.entries(english).filter(([, { description }]) => !description);
  expect(silent.map(([key]) => key)).toEqual([]);
});

test.each(globSync('public/_locales/*/messages.json'))(
  '%s has every message, sorted, with the same {tokens}',
  (path) => {
    const messages = read(path);
    expect(Object.keys(messages)).toEqual(Object.keys(english).sort());
    for (const [key, { message }] of Object.entries(messages)) {
      expect(message.trim(), key).not.toBe('');
      expect(tokensOf(message), key).toEqual(tokensOf(english[key]!.message));
    }
  },
);

test('every message is used somewhere', () => {
  const text = sources.map((path) => readFileSync(path, 'utf8')).join('\n');
  const unused = Object.keys(english).filter((key) => {
    if (key.startsWith('extension')) return false; // named in wxt.config.ts
    const prefix = key.split('_')[0]!;
    return !text.includes(`'${key}'`) && !text.includes(`\`${prefix}_$`);
  });
  expect(unused).toEqual([]);
});
