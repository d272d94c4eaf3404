import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { afterAll, describe, expect, test } from 'vitest';
import { writeListsFile } from '#utils/brand/lists/lists-file.ts';
import { NO_LISTS } from '#utils/data/person-lists.ts';
import { createKnown } from '#utils/detect/known.ts';
import { answerLines } from '../../scripts/judge/answer-lines.ts';
import { judgeLinkLine } from '../../scripts/judge/judge-link-line.ts';
import { judgeMailLine } from '../../scripts/judge/judge-mail-line.ts';

const known = createKnown();
const judge = (line: string) => judgeLinkLine(line, known);

async function answer(chunks: Iterable<string | Buffer>, reply: (line: string) => object = judge): Promise<unknown[]> {
  const output = new PassThrough();
  const text = output.setEncoding('utf8').toArray();
  await answerLines(Readable.from(chunks, { objectMode: false }), output, reply);
  output.end();
  return (await text)
    .join('')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as unknown);
}

describe('one line in, one line out', () => {
  test.each([
    [
      'https://www.amazon.co.jp/a',
      { level: 'official', brand: 'amazon', site: 'amazon.co.jp', destination: 'https://www.amazon.co.jp/a' },
    ],
    [
      'example.co.jp/a',
      { level: 'unknown', brand: null, site: 'example.co.jp', destination: 'https://example.co.jp/a', reasons: [] },
    ],
    ['example.co.jp:8080/a', { level: 'caution', reasons: [{ code: 'oddPort', params: { port: '8080' } }] }],
    ['//example.co.jp/a', { destination: 'https://example.co.jp/a' }],
    ['[2001:db8::1]/a', { site: '[2001:db8::1]' }],
    ['mailto:a@example.org', { level: 'unknown', site: '' }],
    ['java\tscript:alert(1)', { level: 'danger' }],
    ['  \u0001javascript:alert(1)', { level: 'danger' }],
    ['#', { level: 'unknown', reasons: [] }],
    ['https://a b/', { level: 'caution', reasons: [{ code: 'unreadable', params: { href: 'https://a b/' } }] }],
    ['{"href":"https://vbduteq.net/","claim":"amazon"}', { level: 'danger', brand: 'amazon', site: 'vbduteq.net' }],
    ['{"href":"vbduteq.net","text":"www.amazon.co.jp"}', { level: 'danger', brand: 'amazon' }],
    ['{"href":"vbduteq.net","text":null,"claim":null}', { level: 'unknown' }],
    ['{"href":"vbduteq.net","claim":""}', { level: 'unknown' }],
    ['\ufeffhttps://example.org/', { level: 'unknown', site: 'example.org' }],
  ])('%j', (line, expected) => {
    expect(judge(line)).toMatchObject(expected);
    expect(Object.keys(judge(line))).toEqual(['level', 'brand', 'site', 'destination', 'reasons']);
  });

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['{bad', 'JSON'],
    ['{"text":"a"}', 'href'],
    ['{"href":1}', 'href'],
    ['{"href":"a.org","text":1}', 'text'],
    ['{"href":"a.org","claim":1}', 'claim'],
    ['{"href":"a.org","claim":"no-such-brand"}', 'no-such-brand'],
    ['{"href":"a.org","claim":"__proto__"}', '__proto__'],
    ['[1]', 'neither'],
  ])('%j is an error that says %s', (line, word) => {
    expect(() => judge(line)).toThrow(word);
  });
});

describe('lines', () => {
  test('errors keep their place, the last line needs no end, CR is no part of a line', async () => {
    const lines = await answer(['a.org\r\n\n{bad\n', 'b.org']);
    expect(lines).toMatchObject([
      { site: 'a.org' },
      { error: expect.any(String) },
      { error: expect.any(String) },
      { site: 'b.org' },
    ]);
  });

  test('nothing in, nothing out', async () => {
    expect(await answer([''])).toEqual([]);
    expect(await answer(['a.org\n'])).toHaveLength(1);
  });

  test('characters cut in two by a chunk are whole again', async () => {
    const bytes = Buffer.from('https://日本語.jp/\nhttps://例え.jp/');
    const chunks = Array.from({ length: bytes.length }, (_, at) => bytes.subarray(at, at + 1));
    expect(await answer(chunks)).toMatchObject([{ site: 'xn--wgv71a119e.jp' }, { site: 'xn--r8jz45g.jp' }]);
  });

  test('a line without end is not kept in memory', async () => {
    function* endless() {
      for (let i = 0; i < 200; i++) yield 'a'.repeat(65_536);
      yield '\nb.org\n';
    }
    expect(await answer(endless())).toMatchObject([{ error: expect.stringContaining('longer') }, { site: 'b.org' }]);
  });

  test('a slow reader is waited for', async () => {
    let held = 0;
    let most = 0;
    const slow = new Writable({
      highWaterMark: 1024,
      write(chunk: Buffer, _, done) {
        held += chunk.length;
        most = Math.max(most, slow.writableLength);
        setTimeout(done, 1);
      },
    });
    const chunks = Array.from({ length: 50 }, () => 'https://example.org/\n'.repeat(20));
    await answerLines(Readable.from(chunks, { objectMode: false }), slow, judge);
    expect(held).toBeGreaterThan(50_000);
    expect(most).toBeLessThan(20_000);
  });

  test('a reader that goes away ends it quietly', async () => {
    const gone = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('gone'), { code: 'EPIPE' })),
    });
    const chunks = Array.from({ length: 100 }, () => 'https://example.org/\n');
    await expect(answerLines(Readable.from(chunks, { objectMode: false }), gone, judge)).resolves.toBeUndefined();
  });
});

describe('the command', () => {
  const run = (args: readonly string[], input: string) =>
    new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
      const child = spawn(process.execPath, ['scripts/judge/judge.ts', ...args]);
      let out = '';
      let err = '';
      child.stdout.on('data', (data) => {
        out += data;
      });
      child.stderr.on('data', (data) => {
        err += data;
      });
      child.stdin.on('error', () => undefined); // it does not read when the mode is unknown
      child.once('close', (code) => resolve({ code, out, err }));
      child.stdin.end(input);
    });

  test('judges what stands on standard input', async () => {
    const { code, out } = await run(['links'], 'https://www.amazon.co.jp/\n\n');
    expect(code).toBe(0);
    expect(out.split('\n').map((line) => line.slice(0, 19))).toEqual([
      '{"level":"official"',
      '{"error":"The line ',
      '',
    ]);
  });

  describe('under a person’s lists', () => {
    const file = join(tmpdir(), `honmono-lists-${process.pid}.json`);
    afterAll(() => rmSync(file, { force: true }));
    const levelsUnder = async (text: string) => {
      writeFileSync(file, text);
      const { code, out, err } = await run(['links', '--lists', file], 'https://vbduteq.net/\nhttps://tea.example/\n');
      const levels = out.split('\n').flatMap((line) => (line ? [(JSON.parse(line) as { level: string }).level] : []));
      return { code, levels, err };
    };

    test('trusted and never count', async () => {
      const trusted = [{ host: 'vbduteq.net', scope: 'host' as const }];
      const never = [{ host: 'tea.example', scope: 'host' as const }];
      const { code, levels } = await levelsUnder(writeListsFile({ ...NO_LISTS, trusted, never }));
      expect([code, levels]).toEqual([0, ['trusted', 'danger']]);
    });

    test('a broken file is refused with its line, and nothing is judged', async () => {
      const { code, levels, err } = await levelsUnder('{\n  "format": "honmono-lists"\n  "version": 1\n}');
      expect([code, levels]).toEqual([2, []]);
      expect(err).toContain(`${file}:3:3: `);
    });

    test('a file that is not there is said', async () => {
      const { code, err } = await run(['links', '--lists', `${file}.none`], '');
      expect(code).toBe(2);
      expect(err).toContain('could not be read');
    });
  });

  test.each([
    [['letters']],
    [[]],
    [['links', 'more']],
    [['toString']],
    [['links', '--lists']],
    [['links', '--list=a']],
  ])('%j: says what there is', async (args) => {
    const { code, out, err } = await run(args, '');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('links');
  });
});

describe('one path of a mail in, one line out', () => {
  const mail = (name: string) => join(import.meta.dirname, '../mails', `${name}.eml`);

  test('the verdict, with sender, results and links', () => {
    const file = mail('forged-amazon-name');
    const told = judgeMailLine(file, [], known);
    expect(Object.keys(told)).toEqual([
      'file',
      'level',
      'claims',
      'sender',
      'authentication',
      'links',
      'reasons',
      'notice',
    ]);
    expect(told).toMatchObject({
      file,
      level: 'danger',
      claims: [{ brand: 'amazon', signs: ['name'] }],
      sender: { name: 'Amazon.co.jp', address: 'info@vbduteq.example', site: 'vbduteq.example' },
      authentication: { state: 'pass', by: 'mx.google.com' },
      links: [{ part: '1', level: 'danger', site: 'vbduteq.example' }],
      notice: { kind: 'payment-failed', reading: 'forged' },
    });
  });

  test('results of another provider than the named one are not believed', () => {
    expect(judgeMailLine(mail('genuine-amazon-order'), [], known)).toMatchObject({ level: 'official' });
    expect(judgeMailLine(mail('genuine-amazon-order'), ['mx.google.com'], known)).toMatchObject({ level: 'official' });
    expect(judgeMailLine(mail('genuine-amazon-order'), ['mx.kawase.example'], known)).toMatchObject({
      level: 'unknown',
    });
  });

  test.each([
    ['', 'empty'],
    ['/no/such/file.eml', 'ENOENT'],
    [tmpdir(), 'EISDIR'],
  ])('%j is an error', (line, why) => {
    expect(judgeMailLine(line, [], known)).toEqual({ file: line, error: expect.stringContaining(why) });
  });

  test('files without a mail are errors', () => {
    const empty = join(tmpdir(), `empty-${process.pid}.eml`);
    writeFileSync(empty, '');
    expect(judgeMailLine(empty, [], known)).toEqual({ file: empty, error: 'The file is empty.' });
    writeFileSync(empty, '\0\u0001\u0002');
    expect(judgeMailLine(empty, [], known)).toMatchObject({ error: expect.stringContaining('no header') });
    rmSync(empty);
  });
});
