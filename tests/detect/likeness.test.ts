import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guardedNamesOf } from '#utils/brand/guarded-names.ts';
import { createLikenessIndex } from '#utils/brand/likeness/likeness-index.ts';
import { brands } from '#utils/data/brands.ts';
import { createKnown } from '#utils/detect/known.ts';
import { findMelted } from '#utils/detect/likeness/melted-name.ts';
import { findEdit } from '#utils/text/find-edit.ts';
import { assessLink } from '#utils/verdict/assess-link.ts';

const known = createKnown();
const names = guardedNamesOf(brands);
const index = createLikenessIndex(names);
const assess = (host: string) => assessLink({ href: `https://${host}/` }, known, null);
const codes = (host: string) => assess(host).reasons.map(({ code }) => code);

describe('guarded names', () => {
  test('are what brands are called, not every domain of theirs', () => {
    const texts = names.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['amazon', 'eki-net', 'rakuten-card', 'smbc', 'paypal']));
    for (const text of ['ssl-images-amazon', 'fbcdn', 'about', 'line', 'au']) expect(texts).not.toContain(text);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('of two brands with one name, the more imitated one has it', () => {
    const [brand] = brands;
    const twins = [
      { ...brand!, id: 'aaaaa', aliases: ['Tworld'], domains: ['tworld.example'] },
      { ...brand!, id: 'bbbbb', aliases: ['Tworld'], domains: ['tworld.test'], confirmedUrls: 9 },
    ];
    expect(guardedNamesOf(twins)).toMatchObject([{ text: 'tworld', brand: { id: 'bbbbb' }, weight: 9 }]);
  });
});

describe('the index', () => {
  test('finds every name that was imitated one edit away, wherever the edit is', () => {
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789-');
    const near = fc
      .tuple(
        fc.constantFrom(...names.filter(({ text, weight }) => weight > 0 && text.length >= 5)),
        fc.nat(),
        letter,
        fc.nat(3),
      )
      .map(([name, place, character, kind]) => {
        const { text } = name;
        const at = place % text.length;
        const [head, tail] = [text.slice(0, at), text.slice(at + 1)];
        const written = [head + tail, head + character + tail, head + character + text.slice(at)][kind];
        return { name, written: written ?? head + (tail[0] ?? '') + text[at] + tail.slice(1) };
      });
    fc.assert(
      fc.property(near, ({ name, written }) => {
        fc.pre(written !== name.text && findEdit(written, name.text) !== null && written[0] === name.text[0]);
        expect(index.near(written).map(({ text }) => text)).toContain(name.text);
        expect(index.mayBeNear(`www.${written}.jp`, 4, 4 + written.length, false)).toBe(true);
      }),
    );
  });

  test('finds names inside a label', () => {
    const inside = (label: string) => index.inside(label).map(({ name, at }) => [name.text, at]);
    expect(inside('my-amazon-login')).toContainEqual(['amazon', 3]);
    expect(inside('rakuten-card-x')[0]).toEqual(['rakuten-card', 0]);
    expect(inside('loginsmbc24')).toEqual([['smbc', 5]]);
    expect(inside('riveramazon')).toEqual([]);
    expect(inside('vbduteq')).toEqual([]);
    expect(index.mayHold('smbc-koshin.jp', 0, 11)).toBe(true);
    expect(index.mayHold('vbduteq.jp', 0, 7)).toBe(false);
  });

  test('lets no name pass whose letters melt', () => {
    const imitated = names.filter(
      ({ text, weight }) => weight > 0 && /^[a-z]+$/.test(text) && /m/.test(text) && text.length > 5,
    );
    const melting = fc
      .tuple(
        fc.constantFrom(...imitated),
        fc.constantFrom('rn', 'rr', 'nn'),
        fc.nat(),
        fc.constantFrom('', 'x', '7', 'o'),
      )
      .map(([{ text }, pair, place, more]) => {
        const written = text.replace('m', pair);
        const at = place % (written.length + 1);
        return written.slice(0, at) + more + written.slice(at);
      })
      .filter((label) => /rr|rn|nn/.test(label));
    fc.assert(
      fc.property(melting, (label) => {
        if (findMelted(label, index)) expect(index.mayMelt(`a.${label}.jp`, 2, 2 + label.length)).toBe(true);
      }),
    );
    expect(findMelted('arnazon', index)?.name.text).toBe('amazon');
    expect(index.mayMelt('berne.jp', 0, 5)).toBe(false);
  });

  test('asks for urgent words between hyphens only', () => {
    expect(index.mayBeUrgent('x.amazn-login.jp', 2, 13)).toBe(true);
    expect(index.mayBeUrgent('x.login.jp', 2, 7)).toBe(true);
    expect(index.mayBeUrgent('x.loginx-river.jp', 2, 14)).toBe(false);
  });

  test('has room for many brands and for none', () => {
    expect(createLikenessIndex([]).mayHold('amazon.jp', 0, 6)).toBe(false);
    expect(index.mayHold(`${'amazon'.repeat(20)}.jp`, 0, 120)).toBe(false);
  });
});

describe('names that are nearly one of a brand', () => {
  test.each([
    ['amzaon.com', 'nearMiss', [2, 4]],
    ['amazzon.co.jp', 'nearMiss', [4, 5]],
    ['amazn.co.jp', 'nearMiss', [3, 5]],
    ['rakutan.co.jp', undefined, []],
    ['rakutin.co.jp', 'nearMiss', [5, 6]],
    ['arrazon.example', 'nearMiss', [1, 3]],
    ['mastercrad-login.example', 'nearMiss', [7, 9]],
    ['login-amazon.example', 'brandWithWords', [6, 12]],
    ['amazon.top', 'otherEnding', [6, 10]],
  ])('%s: %s', (host, code, range) => {
    expect(codes(host)[0]).toBe(code);
    expect(assess(host).shown.faults).toEqual(code ? [range] : []);
  });

  test.each([
    'amazon-river.example',
    'amazonas.example',
    'amazon2.example',
    'mazon.example',
    'tokyu-hands-fan.example',
    'nissan.example',
    'rakuen.example',
    'kepco.jp',
    'paypay.ne.jp',
    'smarter.example',
    'orange.top',
    'login.example',
    'amazon.example.com',
    'someone.github.io',
    'www.amazon.com.edgekey.net',
    'amazon-payments.go.jp',
    'connect-mail.example.com',
  ])('%s is left in peace', (host) => {
    expect(assess(host).level).not.toMatch(/danger|caution/);
  });

  test('the way out is the real one, and trust silences what is said of a name', () => {
    expect(assess('amazon-login.example')).toMatchObject({
      level: 'caution',
      brand: 'amazon',
      wayOut: { brand: 'amazon' },
    });
    expect(codes('amazon.gr')).toEqual(['otherCountry']);
    expect(assess('amazon.gr').level).toBe('unknown');
  });

  test('with the mail’s claim it is danger', () => {
    expect(assessLink({ href: 'https://amazon-login.example/' }, known, 'amazon').level).toBe('danger');
  });
});
