import { expect, test } from 'vitest';
import { createKnown } from '#utils/detect/known.ts';
import { judgeTextLine } from '../../scripts/judge/judge-text-line.ts';

const known = createKnown();
const judge = (line: string) => judgeTextLine(line, known);

test.each([
  ['"482913はご自身の Amazon セキュリティコードです。"', 'unknown', { kind: 'security-code-sms', reading: 'unproven' }],
  [
    '"【Amazon】アカウントを停止しました。\\nhttps://vbduteq.example/a"',
    'danger',
    { kind: 'account-suspended', reading: 'forged' },
  ],
  ['\ufeff"Lunch at twelve?"\r', 'unknown', null],
  ['""', 'unknown', null],
])('%s is %s', (line, level, notice) => {
  const told = judge(line);
  expect(told).toMatchObject({ level, notice });
  expect(Object.keys(told)).toEqual(['level', 'claims', 'links', 'reasons', 'notice']);
});

test('links are told as those of mails are', () => {
  expect(judge('"Amazon: https://vbduteq.example/a"')).toMatchObject({
    links: [{ part: '1', text: 'https://vbduteq.example/a', site: 'vbduteq.example', brand: null, level: 'unknown' }],
  });
});

test.each(['', '  ', '{}', '[1]', '12', 'null', 'hello', '"open'])('%j is an error that says why', (line) => {
  expect(() => judge(line)).toThrow(/line is/);
});
