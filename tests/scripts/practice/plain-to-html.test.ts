import { expect, test } from 'vitest';
import { plainToHtml } from '../../../scripts/practice/plain-to-html.ts';

const shown = (text: string) => plainToHtml(text).replace(/^<div class="plain">|<\/div>$/g, '');

test('an address ends where Japanese begins, and before a full stop', () => {
  expect(shown('店は https://a.example/menuです。')).toBe(
    '店は <a href="https://a.example/menu">https://a.example/menu</a>です。',
  );
  expect(shown('See https://a.example/x.')).toBe('See <a href="https://a.example/x">https://a.example/x</a>.');
});

test('two addresses, one of them for mail', () => {
  expect(shown('http://a.example/?q=1&r=2　me@b.example')).toBe(
    '<a href="http://a.example/?q=1&amp;r=2">http://a.example/?q=1&amp;r=2</a>　<a href="mailto:me@b.example">me@b.example</a>',
  );
});

test('markup in a text stays text', () => {
  expect(shown('<b>"x" & y</b>')).toBe('&lt;b&gt;&quot;x&quot; &amp; y&lt;/b&gt;');
});
