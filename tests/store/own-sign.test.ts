import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SIGN_PICTURES, showSign } from '#utils/data/sign-pictures.ts';
import { createFirstStart } from '#utils/store/first-start.ts';
import { createMender } from '#utils/store/mend/mend-store.ts';
import { createOwnSigns, OWN_SIGN_KEY, readOwnSign } from '#utils/store/own-sign.ts';
import { cleanPhrase, PHRASE_LIMIT } from '#utils/text/clean-phrase.ts';
import { createArea, createBrokenArea } from './area-double.ts';

test('nothing is chosen at first; what was chosen is there after a restart, until it is taken away', async () => {
  const area = createArea();
  const signs = createOwnSigns(area);
  expect(await signs.read()).toBeNull();
  expect(await signs.set({ kind: 'phrase', phrase: '  さくら\u202e\n餅 ' })).toBe(true);
  expect(await createOwnSigns(area).read()).toEqual({ kind: 'phrase', phrase: 'さくら 餅' });
  expect(await signs.set({ kind: 'picture', picture: 'pine' })).toBe(true);
  expect(await createOwnSigns(area).read()).toEqual({ kind: 'picture', picture: 'pine' });
  expect(await signs.set(null)).toBe(true);
  expect(await createOwnSigns(area).read()).toBeNull();
});

test('a phrase of which nothing is left is refused, and what was chosen stays', async () => {
  const signs = createOwnSigns(createArea());
  await signs.set({ kind: 'picture', picture: 'boat' });
  for (const phrase of ['', ' \u200b\u3000', '\u0000\u202e', '…、。'])
    expect(await signs.set({ kind: 'phrase', phrase })).toBe(false);
  expect(await signs.read()).toEqual({ kind: 'picture', picture: 'boat' });
});

test('a broken store has no sign and takes none', async () => {
  const signs = createOwnSigns(createBrokenArea());
  expect(await signs.read()).toBeNull();
  expect(await signs.set({ kind: 'picture', picture: 'boat' })).toBe(false);
});

test.each([
  ['a number', 7],
  ['a text', 'phrase'],
  ['an unknown picture', { kind: 'picture', picture: 'constructor' }],
  ['a phrase that nobody cleaned', { kind: 'phrase', phrase: ' a ' }],
  ['a phrase that is too long', { kind: 'phrase', phrase: 'a'.repeat(PHRASE_LIMIT + 1) }],
])('%s in the store is no sign, and the mender says so', async (_, raw) => {
  expect(readOwnSign(raw)).toEqual({ sign: null, faults: 1 });
  const area = createArea();
  await area.set({ [OWN_SIGN_KEY]: raw });
  expect(await createMender(area, null).mend()).toMatchObject([{ part: 'ownSign', faults: 1 }]);
  expect(await area.get(OWN_SIGN_KEY)).toEqual({ [OWN_SIGN_KEY]: null });
});

test('a sound sign needs no repair', async () => {
  const area = createArea();
  await createOwnSigns(area).set({ kind: 'phrase', phrase: 'さくら餅' });
  expect(await createMender(area, null).mend()).toEqual([]);
});

test('a clean phrase is one short line of what can be seen, and stays as it is when it is cleaned again', () => {
  expect(cleanPhrase('cafe\u0301')).toBe('café');
  expect(cleanPhrase(`a${'\u0301\u0302'.repeat(40)}`)?.length).toBeLessThan(5);
  expect(cleanPhrase('🍡 だんご')).toBe('🍡 だんご');
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (raw) => {
      const phrase = cleanPhrase(raw);
      if (phrase === null) return;
      expect([...phrase].length).toBeLessThanOrEqual(PHRASE_LIMIT);
      expect(phrase).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|^\s|\s$/u);
      expect(cleanPhrase(phrase)).toBe(phrase);
    }),
  );
});

test('a shown picture brings its own drawing, within its field', () => {
  expect(showSign({ kind: 'picture', picture: 'moon' })).toMatchObject({ layers: SIGN_PICTURES.moon });
  expect(Object.keys(SIGN_PICTURES)).toHaveLength(12);
  for (const layers of Object.values(SIGN_PICTURES)) expect(layers.length).toBeGreaterThan(0);
});

test('the first start is over once, and for good; a store that can’t be read greets nobody', async () => {
  const area = createArea();
  expect(await createFirstStart(area).isOver()).toBe(false);
  expect(await createFirstStart(area).end()).toBe(true);
  expect(await createFirstStart(area).isOver()).toBe(true);
  expect(await createFirstStart(createBrokenArea()).isOver()).toBe(true);
});
