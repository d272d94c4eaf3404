// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { isTextField, likenessOf, secrecyOf, textFieldsIn } from '#utils/guard/page/text-fields.ts';

function only(html: string): Element {
  document.body.innerHTML = html;
  return document.body.querySelector('input,textarea,[contenteditable]')!;
}

test.each([
  '<input type="password">',
  '<input name="ap_email" type="email">',
  '<input type="tel" autocomplete="one-time-code">',
  '<input name="a7f3">',
  '<input type="number" name="cardno">',
  '<input type="search" placeholder="パスワード">',
  '<input name="comment" style="font-family: text-security-disc">',
  '<div contenteditable="true" aria-label="password"></div>',
])('%s could take a secret', (html) => {
  expect(secrecyOf(only(html))).toBeGreaterThan(0);
});

test.each([
  '<input type="search">',
  '<input name="q">',
  '<input name="keyword" placeholder="検索">',
  '<input role="combobox" name="city">',
  '<form role="search"><input name="words"></form>',
  '<input type="date" name="day">',
  '<input type="hidden" name="password">',
  '<input type="submit" value="パスワード">',
  '<input type="checkbox" name="login">',
  '<textarea name="message"></textarea>',
  '<div contenteditable="true"></div>',
])('%s is for everyday use', (html) => {
  expect(secrecyOf(only(html))).toBe(0);
});

test('a line that says what goes into it says so', () => {
  expect(secrecyOf(only('<input name="a7f3">'))).toBe(1);
  expect(secrecyOf(only('<input name="a7f3" aria-label="カード番号">'))).toBe(2);
  expect(secrecyOf(only('<input autocomplete="cc-number">'))).toBe(2);
});

test('what can be typed into is found, whatever it is for', () => {
  document.body.innerHTML =
    '<input><input type="search"><textarea></textarea><div contenteditable></div><div contenteditable="false"></div><input type="radio"><input type="hidden">';
  expect(textFieldsIn(document.body).map(({ outerHTML }) => outerHTML)).toHaveLength(4);
  expect(isTextField(document.createElement('button'))).toBe(false);
});

test('a field that is changed into another is another', () => {
  const field = only('<input type="text">');
  const before = likenessOf(field);
  field.setAttribute('type', 'password');
  expect(likenessOf(field)).not.toBe(before);
});

test('a form whose own properties are hidden by its fields is read all the same', () => {
  const field = only('<form><input name="getAttribute" type="password"><input name="closest"></form>');
  expect(secrecyOf(field)).toBe(2);
});
