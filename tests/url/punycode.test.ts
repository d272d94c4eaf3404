import { domainToASCII } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeHost } from '#utils/url/decode-host.ts';
import { decodePunycode } from '#utils/url/punycode.ts';

describe('samples of RFC 3492, section 7.1', () => {
  test.each([
    ['(A) Arabic', 'egbpdaj6bu4bxfgehfvwxn', 'ليهمابتكلموشعربي؟'],
    ['(B) Chinese', 'ihqwcrb4cv8a8dqg056pqjye', '他们为什么不说中文'],
    ['(D) Czech', 'Proprostnemluvesky-uyb24dma41a', 'Pročprostěnemluvíčesky'],
    ['(E) Hebrew', '4dbcagdahymbxekheh6e0a7fei0b', 'למההםפשוטלאמדבריםעברית'],
    ['(G) Japanese', 'n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa', 'なぜみんな日本語を話してくれないのか'],
    ['(L) 3年B組金八先生', '3B-ww4c5e180e575a65lsy2b', '3年B組金八先生'],
    ['(M) with hyphens', '-with-SUPER-MONKEYS-pc58ag80a8qai00g7n9n', '安室奈美恵-with-SUPER-MONKEYS'],
    ['(P) ひとつ屋根の下2', '2-u9tlzr9756bt3uc0v', 'ひとつ屋根の下2'],
    ['(S) -> $1.00 <-', '-> $1.00 <--', '-> $1.00 <-'],
  ])('%s', (_, encoded, text) => {
    expect(decodePunycode(encoded)).toBe(text);
  });
});

test.each(['!', 'ü', 'a-é', '99999999', 'mazon-3v'])('%s is no punycode', (encoded) => {
  expect(decodePunycode(encoded)).toBeNull();
});

test('what the URL parser encodes is decoded again', () => {
  const letters = fc.constantFrom(...'abz09日本語アマゾンаеоßàçñöüαβγ中文한국어');
  const label = fc.array(letters, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(label, (text) => {
      const host = domainToASCII(`${text}.example`);
      fc.pre(host !== '');
      expect(domainToASCII(decodeHost(host))).toBe(host);
    }),
  );
});

test('any text decodes or doesn’t, and quickly', () => {
  fc.assert(fc.property(fc.string({ maxLength: 70 }), (text) => void decodeHost(`xn--${text}.example`)));
  expect(decodeHost(`xn--${'9'.repeat(100_000)}.example`)).toContain('xn--');
});
