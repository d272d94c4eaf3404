import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createHashIndex } from '#utils/text/hash-index.ts';
import { PartHashes } from '#utils/text/part-hashes.ts';

const LONGEST = 40;
const word = fc.stringMatching(/^[a-z0-9-]{1,40}$/);

function hashOf(text: string): number {
  const hashes = new PartHashes(LONGEST + 1);
  hashes.read(text);
  return hashes.whole();
}

describe('hashes of parts', () => {
  test('are those of the parts read by themselves', () => {
    const hashes = new PartHashes(LONGEST);
    fc.assert(
      fc.property(word, fc.nat(), fc.nat(), (text, one, other) => {
        const [from, to] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b) as [
          number,
          number,
        ];
        hashes.read(`www.${text}.example`, 4, 4 + text.length);
        expect(hashes.whole()).toBe(hashOf(text));
        expect(hashes.part(from, to)).toBe(hashOf(text.slice(from, to)));
        expect(hashes.hasOnlyLetters).toBe(/^[a-z]+$/.test(text));
      }),
    );
  });

  test('are those of the text with one letter changed', () => {
    const hashes = new PartHashes(LONGEST);
    fc.assert(
      fc.property(word, fc.nat(), (text, place) => {
        const at = place % text.length;
        const [head, letter, next, tail] = [text.slice(0, at), text[at]!, text[at + 1] ?? '', text.slice(at + 2)];
        hashes.read(text);
        expect(hashes.without(at)).toBe(hashOf(head + next + tail));
        expect(hashes.doubled(at)).toBe(hashOf(head + letter + letter + next + tail));
        if (next !== '') expect(hashes.swapped(at)).toBe(hashOf(head + next + letter + tail));
      }),
    );
  });

  test('the same text in another place is read anew', () => {
    const hashes = new PartHashes(LONGEST);
    hashes.read('abcabd', 0, 3);
    hashes.read('abcabd', 3, 6);
    expect(hashes.whole()).toBe(hashOf('abd'));
    hashes.read('xyz');
    expect(hashes.whole()).toBe(hashOf('xyz'));
  });
});

test('an index of hashes keeps what was added, each once, and nothing else', () => {
  const hash = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }));
  const entry = fc.tuple(hash, fc.integer({ min: 0, max: 65_534 }));
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 200 }), hash, (entries, asked) => {
      const index = createHashIndex(entries.length);
      for (const [key, value] of entries) index.add(key, value);
      for (const key of [asked, ...entries.map(([key]) => key)]) {
        const expected = [...new Set(entries.filter((entry) => entry[0] === key).map(([, value]) => value))];
        const found: number[] = [];
        index.collect(key, found);
        expect(found.toSorted()).toEqual(expected.toSorted());
        expect(index.has(key)).toBe(expected.length > 0);
      }
    }),
  );
});
