import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aliasRules } from '#utils/data/health/alias-rules.ts';
import { makeAlias } from '#utils/health/alias.ts';

const make = (address: string, tag = 'Amazon') => makeAlias(address, tag, aliasRules);

describe('by the rule of the provider', () => {
  test.each([
    ['hana.kawase@gmail.com', 'hana.kawase+amazon@gmail.com', 'Gmail'],
    ['hana@outlook.jp', 'hana+amazon@outlook.jp', 'Outlook.com'],
    ['hana@icloud.com', 'hana+amazon@icloud.com', 'iCloud'],
    ['hana@fastmail.com', 'hana+amazon@fastmail.com', 'Fastmail'],
    ['hana@proton.me', 'hana+amazon@proton.me', 'Proton Mail'],
    ['  Hana@GMail.com ', 'Hana+amazon@gmail.com', 'Gmail'],
    ['ｈａｎａ＠ｇｍａｉｌ．ｃｏｍ', 'hana+amazon@gmail.com', 'Gmail'],
  ])('%s → %s', (address, alias, provider) => {
    expect(make(address)).toMatchObject({ alias, rule: { provider } });
  });

  test.each([
    ['hana@yahoo.co.jp', 'madeThere', 'Yahoo!メール'],
    ['hana@yahoo.com', 'madeThere', 'Yahoo Mail'],
    ['hana@docomo.ne.jp', 'notOffered', 'docomo'],
    ['hana@ezweb.ne.jp', 'notOffered', 'au'],
    ['hana@i.softbank.jp', 'notOffered', 'SoftBank'],
  ])('%s: %s', (address, problem, provider) => {
    expect(make(address)).toMatchObject({ problem, rule: { provider } });
    expect(make(address)).not.toHaveProperty('alias');
  });

  test.each(['hana@kawase.example', 'hana@mail.gmail.com', 'hana@notgmail.com'])(
    '%s: nobody knows the provider',
    (address) => expect(make(address)).toMatchObject({ rule: null, alias: expect.stringContaining('+amazon@') }),
  );
});

describe('bad input is told', () => {
  test.each([
    ['', 'noAddress'],
    ['hana', 'noAddress'],
    ['hana@', 'noAddress'],
    ['@gmail.com', 'noAddress'],
    ['hana@gmail', 'noAddress'],
    ['ha na@gmail.com', 'noAddress'],
    ['a@b@gmail.com', 'noAddress'],
    ['花@gmail.com', 'noAddress'],
    ['"hana"@gmail.com', 'noAddress'],
    ['hana@gmail.com, kei@gmail.com', 'noAddress'],
    ['hana+shop@gmail.com', 'alreadyTagged'],
    [`${'h'.repeat(60)}@gmail.com`, 'tooLong'],
  ])('%j: %s', (address, problem) => expect(make(address)).toEqual({ problem }));

  test.each([
    ['', 'noTag'],
    ['   ', 'noTag'],
    ['楽天', 'badTag'],
    ['a+b', 'badTag'],
    ['a@b', 'badTag'],
    ['-a', 'badTag'],
    ['a..b', 'badTag'],
    ['a'.repeat(61), 'tooLong'],
  ])('name %j: %s', (tag, problem) => expect(make('hana@gmail.com', tag)).toEqual({ problem }));
});

test('a name is brought to small letters', () => {
  expect(make('hana@gmail.com', ' Big  Shop２ ')).toMatchObject({ alias: 'hana+big-shop2@gmail.com' });
});

test('whatever is typed, what comes out is one address of the same mailbox, or a problem', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (local, tag) => {
      const outcome = make(`${local}@gmail.com`, tag);
      if ('alias' in outcome) {
        expect(outcome.alias).toMatch(/^[^\s+@]+\+[a-z\d._-]+@gmail\.com$/);
        expect(outcome.alias.startsWith(`${local.trim().normalize('NFKC')}+`)).toBe(true);
      } else expect(outcome.problem).toBeTypeOf('string');
    }),
  );
});
