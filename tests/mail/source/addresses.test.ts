import { expect, test } from 'vitest';
import { readAddresses } from '#utils/mail/source/read-addresses.ts';
import { fromDomainOf, readFrom } from '#utils/mail/source/read-from.ts';
import { sourceOf } from '../source-of.ts';

/** Name and address of each mailbox. */
const pairs = (value: string) => readAddresses(value).mailboxes.map(({ name, address }) => [name, address]);

test.each([
  ['RFC 5322 A.1.1', 'John Doe <jdoe@machine.example>', [['John Doe', 'jdoe@machine.example']]],
  ['RFC 5322 A.1.2', '"Joe Q. Public" <john.q.public@example.com>', [['Joe Q. Public', 'john.q.public@example.com']]],
  [
    'RFC 5322 A.1.2, a list',
    'Mary Smith <mary@x.test>, jdoe@example.org, Who? <one@y.test>',
    [
      ['Mary Smith', 'mary@x.test'],
      ['', 'jdoe@example.org'],
      ['Who?', 'one@y.test'],
    ],
  ],
  [
    'RFC 5322 A.1.2, quotes',
    '<boss@nil.test>, "Giant; \\"Big\\" Box" <sysservices@example.net>',
    [
      ['', 'boss@nil.test'],
      ['Giant; "Big" Box', 'sysservices@example.net'],
    ],
  ],
  [
    'RFC 5322 A.1.3',
    'A Group:Ed Jones <c@a.test>,joe@where.test,John <jdoe@one.test>;',
    [
      ['Ed Jones', 'c@a.test'],
      ['', 'joe@where.test'],
      ['John', 'jdoe@one.test'],
    ],
  ],
  ['RFC 5322 A.1.3, empty', 'Undisclosed recipients:;', []],
  ['RFC 5322 A.5', 'Pete(A nice \\) chap) <pete(his account)@silly.test(his host)>', [['Pete', 'pete@silly.test']]],
  [
    'RFC 5322 A.6.1',
    'Mary Smith <@node.test:mary@example.net>, , jdoe@test  . example',
    [
      ['Mary Smith', 'mary@example.net'],
      ['', 'jdoe@test.example'],
    ],
  ],
  ['RFC 5322 A.6.3', 'John Doe <jdoe@machine(comment).  example>', [['John Doe', 'jdoe@machine.example']]],
  ['the name in a comment', 'jdoe@machine.example (John Doe)', [['John Doe', 'jdoe@machine.example']]],
  [
    'an address for a name',
    '"Offers@amazon.de" <service@stayfriends.example>',
    [['Offers@amazon.de', 'service@stayfriends.example']],
  ],
  ['the same without quotes', 'info@amazon.co.jp <x@vbduteq.example>', [['info@amazon.co.jp', 'x@vbduteq.example']]],
  ['a quoted local part without a domain is no address', 'Amazon <"no-reply@Amazon.de">', [['Amazon', '']]],
  [
    'a quoted local part that looks like an address',
    '<"a@amazon.co.jp"@vbduteq.example>',
    [['', '"a@amazon.co.jp"@vbduteq.example']],
  ],
  ['encoded', '=?utf-8?B?44Ki44Oe44K+44Oz?= <a@b.example>', [['アマゾン', 'a@b.example']]],
  [
    'encoded in quotes, as RFC 2047 forbids',
    '"=?utf-8?B?44Ki44Oe44K+44Oz?=" <a@b.example>',
    [['アマゾン', 'a@b.example']],
  ],
  [
    'a comma and brackets within an encoded name divide nothing',
    '=?utf-8?Q?Amazon=2C_<a@amazon.co.jp>?= <x@vbduteq.example>',
    [['Amazon, <a@amazon.co.jp>', 'x@vbduteq.example']],
  ],
  ['a comma that should be in quotes', 'Kawase Tea, Inc. <a@b.example>', [['Kawase Tea, Inc.', 'a@b.example']]],
  ['a name alone', 'Amazon', [['Amazon', '']]],
  ['unquoted Japanese', 'アマゾン <a@b.example>', [['アマゾン', 'a@b.example']]],
  ['a domain literal', 'x@[203.0.113.5]', [['', 'x@[203.0.113.5]']]],
  ['upper case and a dot behind', 'X@AMAZON.CO.JP.', [['', 'X@amazon.co.jp']]],
  ['a bracket that is never closed', 'Amazon <a@b.example', [['Amazon', 'a@b.example']]],
  ['a quote that is never closed', '"Amazon <a@b.example>', [['Amazon <a@b.example>', '']]],
])('%s', (_, value, expected) => {
  expect(pairs(value)).toEqual(expected);
});

test.each([
  ['', ['nothing']],
  ['a@b.example, c@d.example', ['several']],
  ['Amazon: a@b.example;', ['group']],
  ['<@r.example:a@b.example>', ['route']],
  ['Amazon <a@amazon.co.jp> <x@vbduteq.example>', ['twoAddresses']],
  ['Amazon <a@b.example', ['unclosed']],
  [`${'a@b.example,'.repeat(200)}`, ['tooMany', 'several']],
])('faults of %s', (value, faults) => {
  expect(readAddresses(value).faults).toEqual(faults);
});

test('the group and its members', () => {
  expect(readAddresses('Amazon.co.jp: support <x@vbduteq.example>;').mailboxes).toMatchObject([
    { group: 'Amazon.co.jp', name: 'support', isQuoted: false },
  ]);
});

test('two From fields are two senders', () => {
  const from = readFrom(sourceOf('From: Amazon <a@amazon.co.jp>\nFrom: x@vbduteq.example\n\n'));
  expect(from.mailboxes.map(({ domain }) => domain)).toEqual(['amazon.co.jp', 'vbduteq.example']);
  expect(fromDomainOf(from)).toBeNull();
});

test('two people of one domain have one domain', () => {
  expect(fromDomainOf(readAddresses('a@b.example, c@B.example'))).toBe('b.example');
  expect(fromDomainOf(readAddresses('Amazon'))).toBeNull();
});
