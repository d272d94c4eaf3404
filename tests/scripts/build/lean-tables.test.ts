import { globSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { parseAst } from 'vite';
import { describe, expect, test } from 'vitest';
import { leanTable, withReadyMade } from '../../../scripts/build/lean-tables.ts';

const lean = (code: string) => leanTable(code, parseAst);
/** What the first array of a piece of code is when it runs. */
const run = (code: string) => new Function(`${code.replaceAll('export ', '')}; return table;`)();

describe('a table becomes JSON without the keepers’ fields', () => {
  test('wherever they stand in an entry', () => {
    const code = `export const table = [{ sources: ['x, y', "z"], id: 'a', note: 'it’s {so}' }, { id: 'b', confidence: 'low' }];`;
    expect(lean(code)).toBe(String.raw`export const table = JSON.parse("[{\"id\":\"a\"},{\"id\":\"b\"}]");`);
  });

  test.each([
    [`const table = [{ id: 'it\\'s "quoted" \\\\ \\u2028 本物' }]`, [{ id: 'it\'s "quoted" \\ \u2028 本物' }]],
    [
      `const table = [{ a: { note: 'inner' }, 'b-c': [true, 1, ['x']] }]`,
      [{ a: { note: 'inner' }, 'b-c': [true, 1, ['x']] }],
    ],
    [`const table = [{ sources: [] }]`, [{}]],
  ])('%s', (code, table) => {
    expect(run(lean(code))).toEqual(table);
  });
});

test.each([`const note = 'n'; const all = [...a, ...b];`, `const a = { sources: [1] };`, `f(['x'])`, ''])(
  'what is no table stays as it is: %s',
  (code) => {
    expect(lean(code)).toBe(code);
  },
);

test.each([
  'const a = [{ id: f() }]',
  'const a = [{ id }]',
  'const a = [{ ...b }]',
  'const a = [{ [id]: 1 }]',
  'const a = [{ id: /x/ }]',
  'const a = [{ id: 1n }]',
  'const a = [{}, ...b]',
])('a table of more than plain data is refused: %s', (code) => {
  expect(() => lean(code)).toThrow();
});

const HEALTH = ['alias-rules', 'password-rules', 'two-step-places'].map((name) => `utils/data/health/${name}.ts`);

test.each([...globSync('utils/data/brands/*.ts'), 'utils/data/user-content.ts', ...HEALTH])(
  '%s is read without loss',
  (path) => {
    const code = stripTypeScriptTypes(readFileSync(path, 'utf8'));
    const tableOf = (text: string) =>
      new Function(`return ${/= (\[[\s\S]*?\n\]|JSON\.parse\(".*"\));/.exec(text)![1]}`)();
    const entries: Record<string, unknown>[] = tableOf(code);
    expect(entries.length).toBeGreaterThan(0);
    expect(tableOf(lean(code))).toEqual(entries.map(({ sources: _, note: __, confidence: ___, ...entry }) => entry));
  },
);

test('each brand comes with what follows from its entry', () => {
  const code = `export const table = [{ id: 'kawase', names: { ja: 'カワセ', en: 'Kawase' }, aliases: [], domains: ['kawase.co.jp'], sources: ['x'] }];`;
  const [brand] = run(leanTable(code, parseAst, withReadyMade));
  expect(brand).toMatchObject({ id: 'kawase', readyMade: { strong: ['カワセ', 'kawase'], weak: [], suffixAt: [7] } });
  expect(brand).not.toHaveProperty('sources');
});
