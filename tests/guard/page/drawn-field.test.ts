// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { isDrawnField } from '#utils/guard/page/drawn-field.ts';

function first(html: string): Element {
  document.body.innerHTML = html;
  return document.body.querySelector('[id=it]') ?? document.body.firstElementChild!;
}

test.each([
  '<canvas tabindex="0"></canvas>',
  '<div tabindex="0"></div>',
  '<div tabindex="0"><span>•</span><span>•</span></div>',
  '<p role="textbox" tabindex="0">パスワード</p>',
])('a page may draw a field as %s', (html) => expect(isDrawnField(first(html))).toBe(true));

test.each([
  '<p>text</p>',
  '<a href="/" tabindex="0">Next</a>',
  '<div role="button" tabindex="0">Log in</div>',
  '<div role="dialog" tabindex="-1">Hello</div>',
  `<article tabindex="0">${'words '.repeat(30)}</article>`,
  '<div tabindex="0"><a href="/">Next</a></div>',
  '<li role="option"><span id="it" tabindex="0">one</span></li>',
])('no field is %s', (html) => expect(isDrawnField(first(html))).toBe(false));

test('nothing is no field', () => expect(isDrawnField(null)).toBe(false));
