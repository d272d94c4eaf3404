// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { TEXT_LIMIT } from '#utils/url/link-sighting.ts';
import { shownText } from '#utils/webmail/shown-text.ts';
import { openPage } from './open-page.ts';

const textOf = (html: string) => shownText(openPage(`<a href="/">${html}</a>`).querySelector('a')!);

test.each([
  ['  much \n  space ', 'much space'],
  ['<b>https://</b><span>www.bank</span>.test/login', 'https://www.bank.test/login'],
  ['Amazon<br>Sign in', 'Amazon Sign in'],
  ['<div>one</div><div>two</div>', 'one two'],
  ['<img alt="Logo"> Shop', 'Logo Shop'],
  ['<img title="Logo">', 'Logo'],
  ['<svg><title>hidden</title><text>shown</text></svg>', 'shown'],
  ['<style>a{}</style>x', 'x'],
  ['bank.test<span style="font-size:0">.evil.test</span>', 'bank.test'],
  ['bank.test<span style="font-size:0.9em">.jp</span>', 'bank.test.jp'],
])('%s', (html, text) => {
  expect(textOf(html)).toBe(text);
});

test('is never longer than the limit', () => {
  expect(textOf('x'.repeat(1_000_000))).toHaveLength(TEXT_LIMIT);
  expect(textOf('<b>x</b>'.repeat(10_000)).length).toBeLessThanOrEqual(TEXT_LIMIT);
});
