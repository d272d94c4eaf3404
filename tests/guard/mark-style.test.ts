import { expect, test } from 'vitest';
import { markStyle } from '#utils/guard/mark-style.ts';

const style = markStyle('data-abcdefghijkl', { danger: '危険', caution: '注意' });
const declarations = [...style.matchAll(/\{([^}]*)\}/g)].flatMap(([, block]) =>
  block!.split(';').map((one) => one.trim()),
);

test('every declaration outranks what a mail can say', () => {
  const weak = declarations.filter((one) => one !== '' && !one.endsWith('!important'));
  expect(weak).toEqual([]);
});

test('each level has a shape, a sign and a word of its own', () => {
  expect(style).toContain('content: "×" / "危険"');
  expect(style).toContain('content: "!" / "注意"');
  const shapes = [...style.matchAll(/clip-path: (polygon\([^)]*\))/g)].map(([, shape]) => shape);
  expect(new Set(shapes).size).toBe(2);
});

test('the plain sign stands first, for browsers that don’t know alternative text', () => {
  expect(style.indexOf('content: "×" !important')).toBeGreaterThan(-1);
  expect(style.indexOf('content: "×" !important')).toBeLessThan(style.indexOf('content: "×" / "危険"'));
});

test('only the two levels are painted, under this name alone', () => {
  const selectors = [...style.matchAll(/(?:^|\n)([^{\n]*) \{/g)].map(([, selector]) => selector!);
  expect(selectors).toHaveLength(4);
  for (const selector of selectors) expect(selector).toMatch(/^\[data-abcdefghijkl="(danger|caution)"\]/);
});

test('a word can’t break out of its quotes', () => {
  const odd = markStyle('data-abcdefghijkl', { danger: '"} a{display:none} \\', caution: '</style>\n' });
  expect(odd.match(/\{/g)).toHaveLength(style.match(/\{/g)!.length + 1);
  expect(odd).toContain('/ "\\22 } a{display:none} \\5c "');
  expect(odd).toContain('/ "\\3c /style>\\a "');
});

test('signs and marks are readable on light and on dark grounds', () => {
  const tones = [...style.matchAll(/background: (#\w{6})/g)].map(([, tone]) => tone!);
  expect(tones).toHaveLength(2);
  for (const tone of tones) {
    for (const ground of ['#ffffff', '#202124', '#1f1f1f']) expect(contrast(tone, ground), ground).toBeGreaterThan(3);
    expect(contrast(tone, '#ffffff'), 'the sign').toBeGreaterThan(3);
  }
});

/** WCAG 2.2, "contrast ratio". */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
