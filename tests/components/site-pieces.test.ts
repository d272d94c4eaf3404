import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutSite } from '#components/site-pieces.ts';

const drawn = (pieces: ReturnType<typeof cutSite>) =>
  pieces.map(({ text, isOwner, isFault }) => `${isFault ? `[${text}]` : text}${isOwner ? '*' : ''}`).join(' ');

test('the owner stands apart', () => {
  expect(drawn(cutSite({ before: 'www.', owner: 'amazon.co.jp', faults: [] }))).toBe('www. amazon.co.jp*');
  expect(drawn(cutSite({ before: '', owner: 't.co', faults: [] }))).toBe('t.co*');
});

test('letters at fault are marked, also across the owner’s edge', () => {
  const faults = [
    [4, 5],
    [6, 7],
  ] as const;
  expect(drawn(cutSite({ before: 'www.', owner: 'аmаzon.jp', faults }))).toBe('www. [а]* m* [а]* zon.jp*');
  expect(drawn(cutSite({ before: 'a.b.', owner: 'c.jp', faults: [[2, 5]] }))).toBe('a. [b.] [c]* .jp*');
});

test('of a long host the end is kept, with the marks where they belong', () => {
  const before = `${'x'.repeat(100)}.amazon.`;
  const pieces = cutSite({ before, owner: 'evil.example', faults: [[101, 107]] });
  expect(pieces[0]).toEqual({ text: '…', isOwner: false, isFault: false });
  expect(pieces.filter(({ isFault }) => isFault)).toEqual([{ text: 'amazon', isOwner: false, isFault: true }]);
  expect(pieces.at(-1)).toEqual({ text: 'evil.example', isOwner: true, isFault: false });
});

test('the owner is whole whatever the ranges are', () => {
  const range = fc.tuple(fc.integer({ min: -5, max: 300 }), fc.integer({ min: -5, max: 300 }));
  fc.assert(
    fc.property(
      fc.string({ maxLength: 253 }),
      fc.string({ maxLength: 80 }),
      fc.array(range),
      (before, owner, faults) => {
        const pieces = cutSite({ before, owner, faults });
        const of = (isOwner: boolean) => pieces.filter((piece) => piece.isOwner === isOwner).map(({ text }) => text);
        expect(of(true).join('')).toBe(owner);
        expect(before.endsWith(of(false).join('').replace(/^…/, ''))).toBe(true);
      },
    ),
  );
});
