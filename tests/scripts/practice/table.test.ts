import { expect, test } from 'vitest';
import { displayWidth, setInto } from '../../../scripts/practice/display-width.ts';
import { writeTable } from '../../../scripts/practice/table.ts';

test.each([
  ['abc', 3],
  ['メール', 6],
  ['ﾒｰﾙ', 3],
  ['危険：amazon', 12],
  ['か\u3099', 2],
  ['𠮷野', 4],
  ['🍵', 2],
  ['a\u200Bb', 2],
  ['', 0],
])('%s takes %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test.each([
  ['abc', 5, 'abc  '],
  ['メール', 6, 'メール'],
  ['メール', 5, 'メー…'],
  ['メール', 4, 'メ… '],
  ['abcdef', 4, 'abc…'],
])('%s in %i columns is “%s”', (text, width, expected) => {
  expect(setInto(text, width)).toBe(expected);
  expect(displayWidth(setInto(text, width))).toBe(width);
});

const columns = [
  { key: 'mail', title: 'メール', limit: 10 },
  { key: 'level', title: 'Level', limit: null },
] as const;

test('columns stand under each other, also in Japanese', () => {
  const table = writeTable(columns, [
    { mail: '領収書', level: '公式' },
    { mail: 'a', level: 'Danger' },
  ]);
  expect(table.split('\n')).toEqual(['メール  Level', '──────  ──────', '領収書  公式', 'a       Danger']);
});

test('what is said above is not said again, as long as everything to its left is the same', () => {
  const wide = [...columns.slice(0, 1), { key: 'link', title: 'Link', limit: 9 }, columns[1]] as const;
  const table = writeTable(wide, [
    { mail: 'a', link: 'x', level: '1' },
    { mail: 'a', link: 'x', level: '2' },
    { mail: 'b', link: 'x', level: '2' },
  ]);
  const lines = table.split('\n').slice(2);
  expect(lines).toEqual(['a       x     1', '              2', 'b       x     2']);
});

test('long cells are cut but for the last column, and nothing in them moves the cursor', () => {
  const table = writeTable(columns, [{ mail: '長い長い長い件名', level: 'x\u001b[31m\u202Ey\nz' }]);
  expect(table.split('\n').at(-1)).toBe('長い長い…   x [31m y z');
});
