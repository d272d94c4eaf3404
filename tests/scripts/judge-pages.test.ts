import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createKnown } from '#utils/detect/known.ts';
import { judgePageLine } from '../../scripts/judge/pages/judge-page-line.ts';

const known = createKnown();
const file = join(tmpdir(), `honmono-page-${process.pid}.html`);
const judge = (line: unknown) => judgePageLine(typeof line === 'string' ? line : JSON.stringify(line), known);
afterAll(() => rmSync(file, { force: true }));

describe('a page line', () => {
  test('is judged as if the file came from the address', () => {
    writeFileSync(file, '<title>Amazonサインイン</title><input type="password"><p>© 2024, Amazon.com, Inc.</p>');
    expect(judge({ url: 'https://vbduteq.net/', file })).toEqual({
      level: 'danger',
      brand: 'amazon',
      claims: [{ brand: 'amazon', kinds: ['title', 'copyright', 'text'] }],
      credentials: ['password'],
      reasons: [{ code: 'pageClaims', params: { claim: 'amazon', site: 'vbduteq.net' } }],
      notice: null,
    });
    expect(judge({ url: 'https://www.amazon.co.jp/ap/signin', file })).toMatchObject({
      level: 'official',
      brand: 'amazon',
    });
  });

  test('a page in another encoding is read by what it says of itself', () => {
    const katakana = Buffer.from([0x83, 0x41, 0x83, 0x7d, 0x83, 0x5d, 0x83, 0x93]); // アマゾン in Shift_JIS
    const html = (text: string) => Buffer.from(text, 'latin1');
    const parts = [
      html('<meta charset="Shift_JIS"><title>'),
      katakana,
      html('</title><h1>'),
      katakana,
      html('</h1><input type=password>'),
    ];
    writeFileSync(file, Buffer.concat(parts));
    expect(judge({ url: 'https://vbduteq.net/', file })).toMatchObject({ level: 'danger', brand: 'amazon' });
  });

  test.each([
    ['', 'empty'],
    ['nonsense', 'JSON'],
    ['[1]', 'object'],
    [{ file: 'a' }, 'url'],
    [{ url: 'no address', file: 'a' }, 'url'],
    [{ url: 'https://a.example/' }, 'file'],
    [{ url: 'https://a.example/', file: '/no/such/file' }, 'could not be read'],
  ])('%j is an error that says %s', (line, word) => {
    expect(() => judge(line)).toThrow(word);
  });
});
