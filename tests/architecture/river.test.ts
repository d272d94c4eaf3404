import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { expect, test } from 'vitest';

/** The river: a file imports from its own folder and from what lies upstream of it, never downstream. */
const RIVER = [
  ['utils/data'],
  ['utils/text', 'utils/reuse'],
  ['utils/url'],
  ['utils/brand'],
  ['utils/mail', 'utils/page'],
  ['utils/detect'],
  ['utils/verdict'],
  ['utils/notice'],
  ['utils/playbook', 'utils/health'],
  ['utils/offers'],
  // the shore
  ['utils/i18n', 'utils/lookup', 'utils/store', 'utils/messaging', 'utils/webmail'],
  ['utils/guard'],
  ['components'],
  ['entrypoints'],
];
const SHORE = 'utils/i18n';
const BELOW_THE_SHORE = /^(wxt($|\/)|@wxt-dev\/|webextension-polyfill|preact($|\/))/;

const rankOf = (path: string) => RIVER.findIndex((banks) => banks.some((bank) => path.startsWith(`${bank}/`)));
const bankOf = (path: string) => RIVER.flat().find((bank) => path.startsWith(`${bank}/`));

const files = globSync(['utils/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}']);

test('there are files to look at', () => {
  expect(files.length).toBeGreaterThan(10);
});

test.each(files)('%s imports only from upstream', (file) => {
  expect(rankOf(file), `${file} lies outside the river; give its folder a place`).not.toBe(-1);

  for (const specifier of importsOf(file)) {
    if (BELOW_THE_SHORE.test(specifier)) {
      expect(rankOf(file), `${file} is above the shore: ${specifier}`).toBeGreaterThanOrEqual(rankOf(`${SHORE}/`));
      continue;
    }
    const target = targetOf(file, specifier);
    if (!target || bankOf(target) === bankOf(file)) continue;
    expect(rankOf(target), `${file} → ${target} runs downstream`).toBeLessThan(rankOf(file));
  }
});

test('above the shore nothing speaks to the browser', () => {
  const shore = rankOf(`${SHORE}/`);
  const speaking = files
    .filter((file) => rankOf(file) < shore)
    .filter((file) => /(?<!['"])\b(browser|chrome)\.\w/.test(withoutComments(readFileSync(file, 'utf8'))));
  expect(speaking).toEqual([]);
});

function targetOf(file: string, specifier: string): string | null {
  if (specifier.startsWith('#')) return specifier.slice(1);
  return specifier.startsWith('.') ? normalize(join(dirname(file), specifier)) : null;
}

function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map(([, specifier]) => specifier!);
}

function withoutComments(source: string): string {
  return source.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}
