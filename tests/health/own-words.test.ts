import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownWords } from '#utils/health/own-words.ts';
import { toRomaji } from '#utils/health/romaji.ts';

test.each([
  ['さくら', 'sakura'],
  ['シンイチ', 'shinichi'],
  ['ちょうちょ', 'choucho'],
  ['ジュンコ', 'junko'],
  ['きょうと', 'kyouto'],
  ['はっとり', 'hattori'],
  ['まっちゃ', 'matcha'],
  ['ふじわら', 'fujiwara'],
  ['おおの', 'oono'],
  ['ｶﾞｽ', 'gasu'],
  ['ケーキ', 'keki'],
  ['hana', 'hana'],
  ['川瀬', '川瀬'],
  ['', ''],
])('%s → %s', (kana, romaji) => expect(toRomaji(kana)).toBe(romaji));

test('every kana has letters', () => {
  const kana = [...'あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをん'];
  const more = [...'がぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽ'];
  for (const letter of [...kana, ...more]) expect(toRomaji(letter), letter).toMatch(/^[a-z]+$/);
});

test('a person’s words, as a password might have them', () => {
  expect(ownWords('川瀬 はな、090-1234-5678 Nagoya')).toEqual(
    expect.arrayContaining(['川瀬', 'はな', 'hana', '090-1234-5678', '090', '1234', '09012345678', 'nagoya']),
  );
  expect(ownWords('Jean-Luc 1984/05/17')).toEqual(expect.arrayContaining(['jean', 'luc', '1984', '17']));
  expect(ownWords('')).toEqual([]);
  expect(ownWords(' a 、 b ')).toEqual([]);
});

test('never too many, never a single character', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 2_000 }), (text) => {
      const words = ownWords(text);
      expect(words.length).toBeLessThanOrEqual(60);
      expect(words.filter((word) => [...word].length < 2)).toEqual([]);
    }),
  );
});
