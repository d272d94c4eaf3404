import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fill, flatten } from '#utils/i18n/fill.ts';
import { keepTogether, spaceJapanese } from '#utils/i18n/spacing.ts';

const ja = (template: string, values: Record<string, string>) =>
  spaceJapanese(fill(template, values))
    .map((part) => (typeof part === 'string' ? part : part.value))
    .join('');

test('values come apart from our words', () => {
  expect(fill('Not {site}.', { site: 'x.y' })).toEqual(['Not ', { value: 'x.y' }, '.']);
  expect(fill('{a}{b}', { a: '1', b: '2' })).toEqual([{ value: '1' }, { value: '2' }]);
  expect(fill('', { a: '1' })).toEqual([]);
});

test('a value that looks like a token stays what it is', () => {
  expect(fill('Not {site}.', { site: '{claim}', claim: 'Amazon' })).toEqual(['Not ', { value: '{claim}' }, '.']);
});

test.each(['{site}', '{constructor}', '{__proto__}', '{toString}'])('%s without a value is never printed', (token) => {
  expect(fill(`Not ${token}.`, {})).toEqual(['Not ', '…', '.']);
  expect(fill(`Not ${token}.`, { [token.slice(1, -1)]: '' })).toContain('…');
});

test('whatever the values are, a template prints none of its tokens and all of its words', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('site', 'claim', 'named'), fc.string()), (values) => {
      const parts = fill('The {claim} says {named}, goes to {site}.', values);
      const ours = parts.filter((part) => typeof part === 'string').join('');
      expect(ours).not.toMatch(/\{\w+\}/);
      expect(ours.replaceAll('…', '')).toBe('The  says , goes to .');
    }),
  );
});

test.each([
  ['Amazon', 'Not Amazon.'],
  ['אמזון', 'Not \u2068אמזון\u2069.'],
  ['\u202Enozama', 'Not \u2068nozama\u2069.'],
  ['a\u2069b', 'Not \u2068ab\u2069.'],
])('in a flat sentence %j can’t turn the words around it', (site, said) => {
  expect(flatten(['Not ', { value: site }, '.'])).toBe(said);
});

test.each([
  ['本物の{brand}を開く', 'Amazon', '本物の Amazon を開く'],
  ['本物の {brand} を開く', 'Amazon', '本物の Amazon を開く'],
  ['本物の {brand} を開く', '楽天', '本物の楽天を開く'],
  ['本物の{brand}を開く', '楽天カードPlus', '本物の楽天カードPlus を開く'],
  ['「{brand}」ではありません', 'Amazon', '「Amazon」ではありません'],
  ['行き先は {brand}。', 'x.y', '行き先は x.y。'],
  ['（{brand}）', '𠮷野家', '（𠮷野家）'],
])('%s with %s is set as by hand', (template, brand, set) => {
  expect(ja(template, { brand })).toBe(set);
});

test.each([
  [' の公式サイト', ['\u00A0の公式サイト']],
  [' 件あります', ['\u00A0件あります']],
  ['メールや SMS に、90 日間', ['メールや SMS\u00A0に、90\u00A0日間']],
  ['「注意」の多さ（公式）です', ['「注意', '」の', '多さ（公式', '）で', 'す']],
  ['一覧だけの JSON ファイル', ['一覧だけの JSON ファイル']],
  [' is not on the list', [' is not on the list']],
])('%j is drawn as %j: no line begins with a particle or a counter', (text, drawn) => {
  expect(keepTogether(text)).toEqual(drawn);
});
