import { expect, test } from 'vitest';
import { brands } from '#utils/data/brands.ts';
import { foldName } from '#utils/text/fold-name.ts';
import { withoutInvisible } from '#utils/text/invisible.ts';

const plainly = (name: string) => withoutInvisible(name.normalize('NFKC')).toLowerCase().replace(/\s+/gu, ' ').trim();

test('every character of ASCII, kana and ideographs is folded as the long way does it', () => {
  const ranges = [
    [0x20, 0x7e],
    [0x3040, 0x3098], // between them stand the voicing marks, which fold with the letter before
    [0x309d, 0x30ff],
    [0x4e00, 0x9fff],
  ] as const;
  const wrong: string[] = [];
  for (const [first, last] of ranges) {
    for (let code = first; code <= last; code++) {
      const name = `a${String.fromCharCode(code)}b`;
      if (foldName(name) !== plainly(name)) wrong.push(name);
    }
  }
  expect(wrong).toEqual([]);
});

test('folding twice changes nothing, for all names of the catalogue', () => {
  const names = brands.flatMap(({ names, aliases }) => [names.ja, names.en, ...aliases]);
  expect(names.filter((name) => foldName(foldName(name)) !== foldName(name))).toEqual([]);
});
