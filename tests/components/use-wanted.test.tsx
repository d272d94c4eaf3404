// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test } from 'vitest';
import { useWanted } from '#components/use-wanted.ts';

/** What was asked to be kept and is not answered yet. */
let asked: { value: boolean; answer(isKept: boolean): void }[];

function Box({ kept }: { kept: boolean }) {
  const [isOn, turn] = useWanted(kept, (value) => new Promise((answer) => asked.push({ value, answer })));
  return <input type="checkbox" checked={isOn} onChange={({ currentTarget }) => void turn(currentTarget.checked)} />;
}

const draw = (kept: boolean) => act(() => render(<Box kept={kept} />, document.body));
const box = () => document.querySelector('input')!;
const press = () => act(() => box().click());
const answer = (at: number, isKept: boolean) => act(async () => asked[at]!.answer(isKept));

beforeEach(() => {
  asked = [];
  render(null, document.body);
});

test('what was pressed stays pressed whatever is drawn before it is kept', async () => {
  draw(false);
  press();
  draw(false);
  expect(box().checked).toBe(true);
  await answer(0, true);
  draw(false); // what is kept comes by another way, and may come later
  expect(box().checked).toBe(true);
  draw(true);
  expect(box().checked).toBe(true);
  draw(false); // switched in another window
  expect(box().checked).toBe(false);
});

test('what could not be kept goes back', async () => {
  draw(false);
  press();
  await answer(0, false);
  expect(box().checked).toBe(false);
});

test('the last of several presses counts, in whatever order they are answered', async () => {
  draw(false);
  press();
  press();
  expect(asked.map(({ value }) => value)).toEqual([true, false]);
  draw(true); // the first was kept while the second is under way
  expect(box().checked).toBe(false);
  await answer(0, true);
  draw(false);
  await answer(1, true);
  expect(box().checked).toBe(false);
  press();
  press();
  await answer(2, false); // an old press that failed takes nothing from a later one
  expect(box().checked).toBe(false);
});
