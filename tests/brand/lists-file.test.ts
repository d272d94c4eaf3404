import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeLists } from '#utils/brand/lists/change-lists.ts';
import { readListsFile, writeListsFile } from '#utils/brand/lists/lists-file.ts';
import { NO_LISTS, type PersonLists } from '#utils/data/person-lists.ts';
import { someLists } from './some-lists.ts';

const LISTS: PersonLists = {
  trusted: [{ host: 'kawase-tea.example', scope: 'subdomains' }],
  ownBrands: [{ names: ['川瀬信用金庫', 'Kawase'], domains: ['kawase-shinkin.co.jp'] }],
  never: [{ host: 'vbduteq.example', scope: 'host' }],
};

test('what is written is read again, for any lists', () => {
  expect(readListsFile(writeListsFile(LISTS))).toEqual({ lists: LISTS });
  fc.assert(
    fc.property(someLists(), (lists) => {
      const read = readListsFile(writeListsFile(lists));
      expect('fault' in read ? read.fault : null).toBeNull();
      const merged = mergeLists(lists, (read as { lists: PersonLists }).lists);
      expect(merged).toEqual({ lists, added: NO_LISTS, kept: [] });
    }),
  );
});

test('the file holds the lists and nothing else', () => {
  expect(Object.keys(JSON.parse(writeListsFile(LISTS)))).toEqual([
    ...['format', 'version', 'trusted', 'ownBrands', 'never'],
  ]);
});

test('hosts are read as a person writes them, lists may be left out, a mark of byte order is no fault', () => {
  const text = '\ufeff{"format":"honmono-lists","version":1,"trusted":[{"host":"https://例え.jp/","scope":"host"}]}';
  expect(readListsFile(text)).toEqual({
    lists: { ...NO_LISTS, trusted: [{ host: 'xn--r8jz45g.jp', scope: 'host' }] },
  });
});

const file = (trusted: string) =>
  `{\n  "format": "honmono-lists",\n  "version": 1,\n  "trusted": [\n${trusted}\n  ]\n}`;

describe('a broken file is refused with the place and the reason', () => {
  test.each([
    ['', 1, 1, 'fileEnds'],
    ['{', 1, 2, 'fileEnds'],
    ['{\n  "format": "honmono-lists",\n}', 3, 1, 'unexpected'],
    ["{'format': 1}", 1, 2, 'unexpected'],
    ['{"a": 1}\n\n{}', 3, 1, 'afterEnd'],
    ['{"a": "b\n"}', 1, 7, 'badText'],
    ['{"a": "\\x"}', 1, 7, 'badText'],
    ['{"a": 1, "a": 2}', 1, 10, 'twice'],
    ['{"a": 01}', 1, 8, 'unexpected'],
    ['{"a": nul}', 1, 7, 'unexpected'],
    [`${'['.repeat(100)}`, 1, 52, 'tooDeep'],
    ['[]', 1, 1, 'notOurs'],
    ['{}', 1, 1, 'notOurs'],
    ['{\n "format": "other"}', 2, 12, 'notOurs'],
    ['{"format":"honmono-lists"}', 1, 1, 'missing'],
    ['{"format":"honmono-lists","version":2}', 1, 37, 'otherVersion'],
    ['{"format":"honmono-lists","version":1,\r\n"trusts":[]}', 2, 1, 'unknownField'],
    ['{"format":"honmono-lists","version":1,\n"trusted":{}}', 2, 11, 'notAList'],
    [file('    "a.example"'), 5, 5, 'notAnObject'],
    [file('    {"host": "a.example"}'), 5, 5, 'missing'],
    [file('    {"host": 7, "scope": "host"}'), 5, 14, 'notText'],
    [file('    {"host": "a.example", "scope": "all"}'), 5, 36, 'badScope'],
    [
      file('    {"host": "a.example", "scope": "host"},\n    {"host": "co.jp", "scope": "host"}'),
      6,
      14,
      'publicSuffix',
    ],
    [file('    {"host": "日本 語", "scope": "host"}'), 5, 14, 'notAHost'],
    [file('    {"host": "192.0.2.7", "scope": "subdomains"}'), 5, 14, 'onlyExact'],
    [file('    {"host": "a.example", "scope": "host", "note": ""}'), 5, 44, 'unknownField'],
    ['{"format":"honmono-lists","version":1,"ownBrands":[{"names":[],"domains":["a.example"]}]}', 1, 52, 'noName'],
    ['{"format":"honmono-lists","version":1,"ownBrands":[{"names":["A"],"domains":[]}]}', 1, 52, 'noDomain'],
    [
      '{"format":"honmono-lists","version":1,"ownBrands":[{"names":["A"],"domains":["github.io"]}]}',
      1,
      78,
      'publicSuffix',
    ],
  ])('%j → %i:%i %s', (text, line, column, code) => {
    expect(readListsFile(text)).toMatchObject({ fault: { line, column, code } });
  });

  test('a file that is too long is not read', () => {
    expect(readListsFile(' '.repeat(2_000_001))).toMatchObject({ fault: { code: 'tooBig' } });
  });

  test('what JSON.parse refuses is refused, and the other way round but for names that stand twice', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '\\',
      '1',
      '-',
      '0',
      '.',
      'e',
      'null',
      ' ',
      '\u0001',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const read = readListsFile(text);
        const code = 'fault' in read ? read.fault.code : 'read';
        const isJson = canParse(text);
        const isSyntax = ['fileEnds', 'unexpected', 'badText', 'afterEnd'].includes(code);
        if (code !== 'twice') expect(isSyntax, `${text} → ${code}`).toBe(!isJson);
      }),
      { numRuns: 2_000 },
    );
  });

  test('whatever the text, a fault lies inside it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const read = readListsFile(text);
        if ('fault' in read) expect(read.fault.line).toBeLessThanOrEqual(text.split(/\r\n|\r|\n/).length);
      }),
    );
  });
});

describe('merging', () => {
  test('adds what is new; what is decided stays; never weighs more inside a file', () => {
    const more: PersonLists = {
      trusted: [
        { host: 'new.example', scope: 'host' },
        { host: 'vbduteq.example', scope: 'host' },
        { host: 'kawase-tea.example', scope: 'host' },
        { host: 'both.example', scope: 'host' },
      ],
      ownBrands: [{ names: ['Another'], domains: ['kawase-shinkin.co.jp'] }],
      never: [{ host: 'both.example', scope: 'subdomains' }],
    };
    const { lists, added, kept } = mergeLists(LISTS, more);
    expect(added).toEqual({
      trusted: [{ host: 'new.example', scope: 'host' }],
      ownBrands: [],
      never: [{ host: 'both.example', scope: 'subdomains' }],
    });
    expect(kept).toEqual(['vbduteq.example', 'kawase-tea.example', 'both.example', 'Another']);
    expect(lists.ownBrands).toEqual(LISTS.ownBrands);
    expect(lists.trusted).toHaveLength(2);
  });
});

function canParse(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
