import { globSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { parseAst } from 'vite';
import { describe, expect, test } from 'vitest';
import { withoutSources } from '../../../scripts/build/strip-sources.ts';

const strip = (code: string) => withoutSources(code, parseAst);

describe('the keepers’ fields go', () => {
  test('wherever they stand in an entry', () => {
    const code = `const a = [{ sources: ['x, y', "z"], id: 'a', note: 'it’s {so}' }, { id: 'b', confirmedUrls: 3, help: 'h', confidence: 'low' }];`;
    expect(strip(code)).toBe(`const a = [{ id: 'a' }, { id: 'b', help: 'h' }];`);
  });

  test('also when nothing else is there', () => {
    expect(strip(`f([{ note: '' }])`)).toBe('f([{  }])');
  });
});

describe('all else stays as it is', () => {
  test.each([
    `const note = 'n'; const all = [...a, ...b];`,
    `const a = { sources: [1] };`, // no entry of a table
    `const a = [{ id: 'a', names: { note: 'n' } }];`,
    `const a = [{ [note]: 1, ...sources }];`,
  ])('%s', (code) => {
    expect(strip(code)).toBe(code);
  });
});

test.each([...globSync('utils/data/brands/*.ts'), 'utils/data/user-content.ts'])('%s is read without loss', (path) => {
  const code = stripTypeScriptTypes(readFileSync(path, 'utf8'));
  const lean = strip(code);
  expect(readEntries(code).length).toBeGreaterThan(0);
  expect(readEntries(lean)).toEqual(
    readEntries(code).map(({ sources: _, note: __, confidence: ___, confirmedUrls: ____, ...entry }) => entry),
  );
  expect(lean).not.toMatch(/\b(?:sources|confidence): /);
});

function readEntries(code: string): Record<string, unknown>[] {
  const table = /= (\[[\s\S]*?\n\]);/.exec(code)![1];
  return new Function(`return ${table}`)();
}
