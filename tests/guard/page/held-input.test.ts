// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { createHeldInput } from '#utils/guard/page/held-input.ts';

let field: HTMLInputElement;
let heard: string[];

beforeEach(() => {
  document.body.innerHTML = '<form><input value="ab"></form>';
  field = document.querySelector('input')!;
  heard = [];
  for (const type of ['input', 'change']) field.addEventListener(type, () => heard.push(`${type}:${field.value}`));
});

const typed = (data: string) => new InputEvent('beforeinput', { data, inputType: 'insertText', cancelable: true });

test('what is typed is kept from the page and given to it afterwards', () => {
  const held = createHeldInput();
  for (const letter of 'cd') {
    const event = typed(letter);
    held.take(event, field);
    expect(event.defaultPrevented).toBe(true);
  }
  expect([field.value, heard]).toEqual(['ab', []]);
  held.release();
  expect([field.value, heard]).toEqual(['abcd', ['input:abcd', 'change:abcd']]);
});

test('what the browser fills in is taken out before anybody reads it, and given back', () => {
  const held = createHeldInput();
  field.value = 'hunter2';
  held.take(new Event('input'), field);
  expect(field.value).toBe('');
  held.release();
  expect(field.value).toBe('hunter2');
});

test('of a false page nothing is given', () => {
  const held = createHeldInput();
  held.take(typed('c'), field);
  held.drop();
  held.release();
  expect([field.value, heard]).toEqual(['ab', []]);
});

test('a form that was to be sent meanwhile is sent afterwards, once and by the same button', () => {
  const held = createHeldInput();
  const form = document.querySelector('form')!;
  form.insertAdjacentHTML('beforeend', '<button name="go" value="1">Go</button>');
  const button = document.querySelector('button')!;
  const submit = new SubmitEvent('submit', { cancelable: true, submitter: button });
  Object.defineProperty(submit, 'target', { value: form });
  const sent: (HTMLElement | null)[] = [];
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    sent.push((event as SubmitEvent).submitter);
  });
  held.take(submit, field);
  expect([submit.defaultPrevented, sent]).toEqual([true, []]);
  held.release();
  held.release();
  expect(sent).toEqual([button]);
});

test('a form that could not be sent because a field is held empty is sent afterwards', () => {
  const held = createHeldInput();
  const form = document.querySelector('form')!;
  let count = 0;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    count++;
  });
  field.value = 'hunter2';
  held.take(new Event('input'), field);
  const invalid = new Event('invalid', { cancelable: true });
  held.take(invalid, field);
  expect([invalid.defaultPrevented, count]).toEqual([true, 0]);
  held.release();
  expect([field.value, count]).toEqual(['hunter2', 1]);
});

test('the form of a false page is not sent', () => {
  const held = createHeldInput();
  const form = document.querySelector('form')!;
  const submit = new SubmitEvent('submit', { cancelable: true });
  Object.defineProperty(submit, 'target', { value: form });
  let count = 0;
  form.addEventListener('submit', () => count++);
  held.take(submit, field);
  held.drop();
  held.release();
  expect(count).toBe(0);
});

test('a form is not sent meanwhile, and a composition is not broken', () => {
  const held = createHeldInput();
  const submit = new Event('submit', { cancelable: true });
  held.take(submit, field);
  expect(submit.defaultPrevented).toBe(true);
  const composing = new InputEvent('beforeinput', { data: 'は', isComposing: true, cancelable: true });
  held.take(composing, field);
  expect(composing.defaultPrevented).toBe(false);
});
