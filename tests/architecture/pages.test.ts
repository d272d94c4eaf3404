import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { expect, test } from 'vitest';

/** What runs inside other people's pages. */
const IN_PAGES = globSync([
  'entrypoints/*.content/index.{ts,tsx}',
  'entrypoints/*.content.{ts,tsx}',
  'entrypoints/*.ts',
]);

/** Tables that know nothing of brands and that a page needs: each with why. */
const ALLOWED: Readonly<Record<string, string>> = {
  'utils/data/level-shapes.ts': 'the drawing of the levels, which marks and cards show',
};

const PASSWORDS = /^@zxcvbn-ts\/|japanese-words/;

/** The catalogue costs every page hundreds of kilobytes, and tells a page whom we know. */
test.each(IN_PAGES)('%s brings neither the catalogue nor the public suffix list into a page', (entry) => {
  const reached = reachedFrom(entry);
  expect(reached.filter((path) => path.startsWith('utils/data/') && !Object.hasOwn(ALLOWED, path))).toEqual([]);
  expect(reached.filter((path) => /^tldts/.test(path))).toEqual([]);
});

/** Firefox can't close its storage to content scripts: no line of ours may lead there for whoever takes one over. */
test.each(IN_PAGES)('%s keeps away from what is stored', (entry) => {
  const reached = reachedFrom(entry);
  expect(reached.filter((path) => path.startsWith('utils/store/'))).toEqual([]);
  const ours = reached.filter((path) => /\.tsx?$/.test(path));
  expect(ours.filter((path) => /\bstorage\b/.test(readFileSync(path, 'utf8')))).toEqual([]);
});

test('there are such entries, and they reach what they are made of', () => {
  expect(IN_PAGES).toEqual(expect.arrayContaining(['entrypoints/mail.content/index.ts', 'entrypoints/faces.ts']));
  const reached = IN_PAGES.flatMap(reachedFrom);
  expect(reached).toContain('utils/guard/link-book.ts');
  expect(Object.keys(ALLOWED).filter((path) => !reached.includes(path))).toEqual([]);
});

/** Account health looks into addresses; what the others know of sites they ask the background. */
test.each(globSync('entrypoints/!(health)/main.tsx'))('%s opens without the public suffix list', (entry) => {
  expect(reachedFrom(entry).filter((path) => /^tldts/.test(path))).toEqual([]);
});

/** One and a half megabytes: they are read by the page of account health alone, in a worker of its own. */
test.each([...IN_PAGES, 'entrypoints/background/index.ts', ...globSync('entrypoints/*/main.tsx')])(
  '%s brings no dictionaries of passwords',
  (entry) => expect(reachedFrom(entry).filter((path) => PASSWORDS.test(path))).toEqual([]),
);

test('where the dictionaries are loaded, this way of looking finds them', () => {
  const reached = reachedFrom('entrypoints/health/worker.ts').filter((path) => PASSWORDS.test(path));
  expect(reached).toEqual(expect.arrayContaining(['@zxcvbn-ts/core', '@zxcvbn-ts/language-ja']));
});

test('where the catalogue is loaded, this way of looking finds it', () => {
  const reached = reachedFrom('entrypoints/background/index.ts');
  expect(reached).toEqual(expect.arrayContaining(['utils/data/brands.ts', 'utils/data/brands/bank.ts', 'tldts']));
});

/** All modules that loading this one loads too, packages by their name. */
function reachedFrom(entry: string): string[] {
  const reached = new Set([entry]);
  for (const path of reached) {
    if (!/\.tsx?$/.test(path)) continue;
    for (const specifier of loadedBy(readFileSync(path, 'utf8'))) reached.add(targetOf(path, specifier));
  }
  return [...reached];
}

/** Types are gone when the program runs; `import { type A }` without a value still loads its module. */
function loadedBy(source: string): string[] {
  const statements = source.matchAll(/^(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm);
  const calls = source.matchAll(/\bimport\(\s*'([^']+)'/g);
  return [...statements, ...calls].map(([, specifier]) => specifier!);
}

function targetOf(path: string, specifier: string): string {
  if (specifier.startsWith('#')) return specifier.slice(1);
  return specifier.startsWith('.') ? normalize(join(dirname(path), specifier)) : specifier;
}
