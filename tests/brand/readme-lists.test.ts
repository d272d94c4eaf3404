import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readListsFile } from '#utils/brand/lists/lists-file.ts';

test('the file that the README shows is one', () => {
  const shown = /```json\n([\s\S]*?honmono-lists[\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1];
  expect(readListsFile(shown ?? '')).toMatchObject({ lists: { trusted: [{}], ownBrands: [{}], never: [{}] } });
});
