// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { createFieldLock } from '#utils/guard/page/field-lock.ts';

function fieldsOf(html: string): HTMLInputElement[] {
  document.body.innerHTML = html;
  return [...document.body.querySelectorAll('input')];
}

test('a field is emptied and locked, again when the page undoes it, and given back as it was', () => {
  const [name, word] = fieldsOf('<input value="taro" readonly><input type="password" value="hunter2">');
  const lock = createFieldLock();
  for (const field of [name!, word!]) lock.lock(field);
  expect([name!.value, word!.value, word!.readOnly]).toEqual(['', '', true]);
  word!.removeAttribute('readonly');
  word!.value = 'again';
  lock.lock(word!);
  expect([word!.value, word!.readOnly]).toEqual(['', true]);
  lock.unlockAll();
  expect([name!.readOnly, word!.readOnly, word!.value]).toEqual([true, false, '']);
});

test('a field stays locked when it is made something else, and buttons are let be', () => {
  const [word, button] = fieldsOf('<input type="password" value="a"><input type="submit" value="OK">');
  const lock = createFieldLock();
  lock.lock(word!);
  lock.lock(button!);
  word!.type = 'hidden';
  word!.value = 'b';
  lock.lock(word!);
  expect([word!.value, button!.value, button!.hasAttribute('readonly')]).toEqual(['', 'OK', false]);
});

test('a text that is edited in place is locked; only a short one could be a secret', () => {
  document.body.innerHTML = `<p contenteditable>hunter2</p><p contenteditable>${'a'.repeat(300)}</p>`;
  const lock = createFieldLock();
  const texts = [...document.body.querySelectorAll('p')];
  for (const text of texts) lock.lock(text);
  expect(texts.map((text) => [text.getAttribute('contenteditable'), text.textContent?.length])).toEqual([
    ['false', 0],
    ['false', 300],
  ]);
  lock.unlockAll();
  expect(texts.map((text) => text.getAttribute('contenteditable'))).toEqual(['', '']);
});
