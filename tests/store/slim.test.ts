import { expect, test } from 'vitest';
import { groupLinks, lineFor, slimVerdict, takeOut } from '#utils/store/slim.ts';
import { lineOf, verdictOf } from './verdict-sample.ts';

test('worst first, otherwise in the order met', () => {
  const lines = [lineOf('official', '1'), lineOf('danger', '2'), lineOf('unknown', '3'), lineOf('danger', '4')];
  expect(groupLinks([...lines, lineOf('trusted', '5'), lineOf('caution', '6')]).map(({ text }) => text)).toEqual([
    '2',
    '4',
    '6',
    '3',
    '5',
    '1',
  ]);
});

test('the same place under another text, or with another reason, is another line', () => {
  const reasoned = {
    ...lineOf('danger'),
    verdict: { ...verdictOf('danger'), reasons: [{ code: 'userInfo', params: {} }] },
  };
  expect(groupLinks([lineOf('danger'), { ...lineOf('danger'), text: 'x' }, reasoned as never])).toHaveLength(3);
});

test('grouping does not change what it was given', () => {
  const line = lineOf('danger');
  groupLinks([line, line]);
  expect(line.count).toBe(1);
});

test('what is kept is short, whole in what it says, and never half a character', () => {
  const verdict = {
    ...verdictOf('unknown', `https://a.example/${'x'.repeat(20_000)}`),
    reasons: [{ code: 'unreadable', params: { href: `${'a'.repeat(198)}😀😀` } }],
  };
  const slim = slimVerdict(verdict as never);
  expect(slim.destination).toHaveLength(1_000);
  expect(slim.reasons[0]!.params).toEqual({ href: `${'a'.repeat(198)}\ufffd…` });
  expect(slim.level).toBe('unknown');
  expect(lineFor(verdict as never, 't'.repeat(2_000)).text).toHaveLength(200);
  expect(lineFor(verdictOf('unknown')).text).toBe('');
});

test('links are taken out one by one; those that were not there are told', () => {
  const two = { ...lineOf('danger', 'a'), count: 2 };
  const { left, rest } = takeOut([two, lineOf('unknown', 'b')], [lineOf('danger', 'a'), lineOf('danger', 'c')]);
  expect(left).toEqual([lineOf('danger', 'a'), lineOf('unknown', 'b')]);
  expect(rest).toEqual([lineOf('danger', 'c')]);
  expect(takeOut([two], [two])).toEqual({ left: [], rest: [] });
  expect(takeOut([], [])).toEqual({ left: [], rest: [] });
});
