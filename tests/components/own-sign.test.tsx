// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { hangSign } from '#components/own-sign/hang-sign.tsx';
import { SignChooser } from '#components/own-sign/sign-chooser.tsx';
import { createSignSource } from '#components/own-sign/sign-source.ts';
import type { OwnSign, ShownSign } from '#utils/data/own-sign.ts';
import { SIGN_PICTURES, showSign } from '#utils/data/sign-pictures.ts';
import { speak } from '../i18n/speak.ts';

const PHRASE: ShownSign = { kind: 'phrase', phrase: 'さくら餅' };

beforeEach(() => {
  speak('en');
  render(null, document.body);
});

const settle = () => new Promise((resolve) => setTimeout(resolve));

test('nothing is drawn while nothing is chosen', async () => {
  const hung = hangSign(
    document,
    createSignSource(async () => null),
  );
  hung.renew();
  await settle();
  expect(hung.element.childNodes).toHaveLength(0);
});

test('what was chosen is no text, so that nobody finds it by searching the page', async () => {
  const hung = hangSign(
    document,
    createSignSource(async () => PHRASE),
  );
  hung.renew();
  await settle();
  expect(hung.element.textContent).toBe('Your phrase: ');
  expect(hung.element.querySelector('.sign-says')?.getAttribute('data-says')).toBe('さくら餅');
});

test('each time it is shown it follows what was chosen since; what stays the same is not drawn anew', async () => {
  let sign: ShownSign | null | undefined = PHRASE;
  const hung = hangSign(
    document,
    createSignSource(async () => sign),
  );
  hung.renew();
  await settle();
  const [drawn] = hung.element.children;
  hung.renew();
  await settle();
  expect(hung.element.children[0]).toBe(drawn);

  sign = undefined; // nobody answers: what was known stays
  hung.renew();
  await settle();
  expect(hung.element.children[0]).toBe(drawn);

  sign = showSign({ kind: 'picture', picture: 'crane' });
  hung.renew();
  await settle();
  expect(hung.element.querySelectorAll('svg path')).toHaveLength(SIGN_PICTURES.crane.length);
  expect(hung.element.querySelector('.sign-says')?.getAttribute('data-says')).toBe('paper crane');
});

test('a phrase is kept by its form, a picture at once, and what was not kept is said', async () => {
  const choose = vi.fn(async (_: OwnSign | null) => false);
  act(() => render(<SignChooser sign={null} choose={choose} />, document.body));
  const field = document.querySelector<HTMLInputElement>('input[type="text"]')!;
  act(() => {
    field.value = 'tea';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(async () => {
    document.querySelector('form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settle();
  });
  expect(choose).toHaveBeenLastCalledWith({ kind: 'phrase', phrase: 'tea' });
  expect(document.querySelector('[role=status]')?.textContent).toBe(
    'This phrase can’t be used. Please write some letters.',
  );
  expect(document.querySelectorAll('input[type="radio"]')).toHaveLength(12);
  expect(document.querySelector('[data-action="noSign"]')).toBeNull();
});
