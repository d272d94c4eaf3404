// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { createHeldInput } from '#utils/guard/page/held/held-input.ts';

/** What is held, and what becomes of it where nothing came that gives it back properly (browser tests have that). */

let field: HTMLInputElement;
let heard: string[];

beforeEach(() => {
  document.body.innerHTML = '<form><input value="ab"></form>';
  field = document.querySelector('input')!;
  heard = [];
  for (const type of ['keydown', 'input', 'change'])
    field.addEventListener(type, (event) => heard.push(`${type}:${(event as KeyboardEvent).key ?? field.value}`));
});

const typed = (data: string) => new InputEvent('beforeinput', { data, inputType: 'insertText', cancelable: true });
const pressed = (key: string, more: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key, cancelable: true, ...more });

test('what is typed is kept from the page and given to it afterwards', async () => {
  const held = createHeldInput();
  for (const letter of 'cd') {
    const event = typed(letter);
    held.take(event, field);
    expect(event.defaultPrevented).toBe(true);
  }
  expect([field.value, heard, held.isBusy]).toEqual(['ab', [], true]);
  await held.release();
  expect([field.value, heard, held.isBusy]).toEqual([
    'abcd',
    ['input:abc', 'change:abc', 'input:abcd', 'change:abcd'],
    false,
  ]);
});

test('what the browser fills in is taken out before anybody reads it, and given back', async () => {
  const held = createHeldInput();
  field.value = 'hunter2';
  held.take(new Event('input'), field);
  expect(field.value).toBe('');
  await held.release();
  expect(field.value).toBe('hunter2');
});

test('of a false page nothing is given', async () => {
  const held = createHeldInput();
  for (const event of [pressed('c'), typed('c'), new SubmitEvent('submit', { cancelable: true })])
    held.take(event, field);
  held.drop();
  await held.release();
  expect([field.value, heard, held.isBusy]).toEqual(['ab', [], false]);
});

test('keys are heard afterwards, and those that only move at once', async () => {
  const held = createHeldInput();
  const passing = [pressed('Tab'), pressed('ArrowLeft'), pressed('Backspace')];
  for (const event of passing) held.take(event, field);
  expect(held.isBusy).toBe(false);
  // with AltGr some write an @
  for (const event of [pressed('c'), pressed('@', { ctrlKey: true, altKey: true }), pressed('Process')])
    held.take(event, field);
  await held.release();
  expect(heard).toEqual(['keydown:c', 'keydown:@', 'keydown:Process']);
});

test('a form that was to be sent meanwhile is sent afterwards, once', async () => {
  const held = createHeldInput();
  const form = document.querySelector('form')!;
  let sent = 0;
  form.addEventListener('submit', (event) => {
    // the watcher still holds what comes from a page that nobody judged, but not our own doing
    held.take(event, form);
    if (!event.defaultPrevented) sent++;
    event.preventDefault();
  });
  const submit = new SubmitEvent('submit', { cancelable: true });
  held.take(submit, form);
  expect([submit.defaultPrevented, sent]).toEqual([true, 0]);
  await held.release();
  await held.release();
  expect(sent).toBe(1);
});

test('Enter sends its form when the page has heard it and lets it', async () => {
  const form = document.querySelector('form')!;
  let sent = 0;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    sent++;
  });
  for (const isRefused of [false, true]) {
    const held = createHeldInput();
    if (isRefused) field.addEventListener('keydown', (event) => event.preventDefault(), { once: true });
    const enter = pressed('Enter');
    held.take(enter, field);
    expect(enter.defaultPrevented).toBe(true);
    await held.release();
  }
  expect([sent, heard]).toEqual([1, ['keydown:Enter', 'keydown:Enter']]);
});

test('the press of Enter is heard with its old codes, and a page that acts on it keeps its form', async () => {
  const form = document.querySelector('form')!;
  let sent = 0;
  form.addEventListener('submit', () => sent++);
  const codes: number[] = [];
  field.addEventListener('keypress', (event) => {
    codes.push(event.keyCode);
    event.preventDefault();
  });
  const held = createHeldInput();
  held.take(pressed('Enter', { keyCode: 13 }), field);
  await held.release();
  expect([codes, sent]).toEqual([[13], 0]);
});

test('what a page draws from a text is drawn before the next thing is done', async () => {
  const form = document.querySelector('form')!;
  let drawn = '';
  let sent: string | null = null;
  field.addEventListener('input', () => queueMicrotask(() => (drawn = field.value)));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    sent = drawn;
  });
  const held = createHeldInput();
  for (const event of [typed('c'), pressed('Enter')]) held.take(event, field);
  await held.release();
  expect(sent).toBe('abc');
});

test('keys that were pressed on a button go where its press has put the keyboard', async () => {
  const button = document.createElement('button');
  document.body.append(button);
  button.addEventListener('click', () => field.focus());
  const held = createHeldInput();
  held.take(new MouseEvent('click', { cancelable: true }), button);
  const keys = [pressed('c'), pressed('v', { ctrlKey: true }), pressed('x'), pressed('d')];
  for (const event of keys) held.take(event, button);
  field.addEventListener('keydown', (event) => event.key === 'x' && event.preventDefault());
  await held.release();
  expect([field.value, heard.includes('input:abcd')]).toEqual(['abcd', true]);
});

test('keys for nothing stay where they were when no field has the keyboard', async () => {
  const held = createHeldInput();
  const told: string[] = [];
  document.body.addEventListener('keydown', ({ key }) => told.push(key), { once: true });
  held.take(pressed('c'), document.body);
  await held.release();
  expect([told, field.value]).toEqual([['c'], 'ab']);
});

test('a composition is not broken, and Enter ends it as ever', () => {
  const held = createHeldInput();
  const composing = new InputEvent('beforeinput', { data: 'は', isComposing: true, cancelable: true });
  const ending = pressed('Enter', { isComposing: true });
  for (const event of [composing, ending]) held.take(event, field);
  expect([composing.defaultPrevented, ending.defaultPrevented]).toEqual([false, false]);
});
