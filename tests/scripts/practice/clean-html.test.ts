import { expect, test } from 'vitest';
import { cleanHtml } from '../../../scripts/practice/clean-html.ts';

test('links stay as they were written and open apart', () => {
  const href = 'https://www.amazon.co.jp%E2%88%95a@b.example/?x=1&amp;y=2';
  expect(cleanHtml(`<p>go <a href="${href}" onclick="x()" ping="//p">there</a></p>`)).toBe(
    `<p>go <a href="${href}" target="_blank">there</a></p>`,
  );
});

test.each([
  '<script>alert(1)</script>',
  '<style>a{}</style>',
  '<iframe src="https://a.example"></iframe>',
  '<base href="https://a.example">',
  '<meta http-equiv="refresh" content="0;url=https://a.example">',
])('%s is left out with all that is in it', (html) => {
  expect(cleanHtml(`<i>a</i>${html}<i>b</i>`)).toBe('<i>a</i><i>b</i>');
});

test('an unknown element gives way to what is in it', () => {
  expect(cleanHtml('<marquee><b>a</b></marquee>')).toBe('<b>a</b>');
});

test('addresses that run or load are not written', () => {
  expect(cleanHtml('<a href="javascript:alert(1)">a</a>')).toBe('<a target="_blank">a</a>');
  expect(cleanHtml('<img src="https://a.example/pixel.gif" onerror="x()" alt="p">')).toBe('<img alt="p">');
});

test('forms, image maps and drawings keep where they lead', () => {
  const form =
    '<form action="https://a.example/" method="post" target="_blank"><button type="submit">x</button></form>';
  expect(cleanHtml(form)).toBe(form);
  expect(cleanHtml('<map name="m"><area href="https://a.example/" shape="rect" coords="0,0,1,1"></map>')).toBe(
    '<map name="m"><area href="https://a.example/" shape="rect" coords="0,0,1,1" target="_blank"></map>',
  );
  expect(cleanHtml('<svg viewBox="0 0 9 9"><a href="https://a.example/"><rect width="9"></rect></a></svg>')).toBe(
    '<svg viewBox="0 0 9 9"><a href="https://a.example/" target="_blank"><rect width="9"></rect></a></svg>',
  );
});

test('a style cannot take a mail out of its place or load anything', () => {
  const style = 'color:red;position:fixed;top:0;background-color:url(https://a.example);padding:2px';
  expect(cleanHtml(`<p style="${style}">a</p>`)).toBe('<p style="color:red;padding:2px">a</p>');
});

test('what looks like markup in a text stays text', () => {
  expect(cleanHtml('<p>&lt;script&gt; &amp; "x"</p>')).toBe('<p>&lt;script&gt; &amp; &quot;x&quot;</p>');
});
