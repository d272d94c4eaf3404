import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressKey } from '#utils/store/barred-addresses.ts';
import { conditionsFor, isStoppedBy, type UrlCondition } from '#utils/store/barring-rules.ts';

/** How a browser reads a condition, as documented and measured: the whole address with user-info and fragment. */
function isMatch(condition: UrlCondition, href: string): boolean {
  if ('regexFilter' in condition) return new RegExp(condition.regexFilter).test(href);
  const { urlFilter } = condition;
  expect(urlFilter.startsWith('|')).toBe(true);
  const isWhole = urlFilter.endsWith('|');
  const pieces = urlFilter.slice(1, isWhole ? -1 : undefined).split(/([*^])/);
  const source = pieces.map((piece) => {
    if (piece === '*') return '.*';
    return piece === '^' ? '(?:[^\\w.%-]|$)' : piece.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  });
  return new RegExp(`^${source.join('')}${isWhole ? '$' : ''}`).test(href);
}

const isStopped = (barred: string, asked: string, userInfos: string[] = []) =>
  conditionsFor(addressKey(barred)!, userInfos).some((condition) => isMatch(condition, new URL(asked).href));

const path = fc.string({ unit: fc.constantFrom(...'abX9-._~%/?=&+*^|$()[]{}\\!,;@:'), maxLength: 120 });
const addresses = path.map((rest) => new URL(`https://evil.example/${rest}`).href.replace(/#.*$/, ''));

test('an address stops itself, over http as well, with and without a fragment', () => {
  fc.assert(
    fc.property(addresses, (href) => {
      if (conditionsFor(addressKey(href)!).length === 0) return;
      for (const asked of [href, `${href}#`, `${href}#x`, href.replace('https:', 'http:')]) {
        expect(isStopped(href, asked), asked).toBe(true);
      }
    }),
  );
});

test('an address stops no other', () => {
  fc.assert(
    fc.property(addresses, addresses, fc.constantFrom('y', '/', '?y', '&y', '%20'), (href, other, tail) => {
      const longer = `${href}${tail}`;
      for (const asked of [other, longer, `https://elsewhere.example/?to=${href}`]) {
        if (addressKey(asked) !== addressKey(href))
          expect(isStopped(href, asked), `${href} stops ${asked}`).toBe(false);
      }
    }),
  );
});

test('a star bars no other page of a host that many share', () => {
  expect(isStopped('https://docs.google.com/*', 'https://docs.google.com/anything')).toBe(false);
  expect(isStopped('https://docs.google.com/*', 'https://docs.google.com/*')).toBe(true);
  const long = `https://docs.google.com/*${'x'.repeat(200)}`;
  expect(conditionsFor(addressKey(long)!)).toEqual([]);
});

test('an own port keeps its scheme', () => {
  expect(isStopped('http://evil.example:8080/', 'http://evil.example:8080/')).toBe(true);
  expect(isStopped('http://evil.example:8080/', 'https://evil.example:8080/')).toBe(false);
});

test('user-info stops as it was written, and without it', () => {
  const written = 'https://www.amazon.co.jp@evil.example/';
  expect(isStopped(written, written, ['www.amazon.co.jp@'])).toBe(true);
  expect(isStopped(written, 'https://evil.example/', ['www.amazon.co.jp@'])).toBe(true);
});

test('of a very long address the beginning stands for the whole', () => {
  const href = `https://evil.example/?q=${'x'.repeat(10_000)}`;
  for (const condition of conditionsFor(addressKey(href)!)) {
    expect('urlFilter' in condition && condition.urlFilter.length).toBe(2_001);
  }
  expect(isStopped(href, href)).toBe(true);
  expect(isStopped(href, 'https://evil.example/?q=xxx')).toBe(false);
});

test('expressions stay below what Chrome takes', () => {
  fc.assert(
    fc.property(addresses, (href) => {
      for (const condition of conditionsFor(addressKey(href)!)) {
        if ('regexFilter' in condition) expect(condition.regexFilter.replaceAll('\\', '').length).toBeLessThan(110);
      }
    }),
  );
});

test('what is said to be stopped is stopped', () => {
  fc.assert(
    fc.property(addresses, fc.constantFrom('', '#', '#x', 'y', '/'), (href, tail) => {
      const asked = `${href}${tail}`;
      for (const condition of conditionsFor(addressKey(href)!)) {
        if (isStoppedBy(condition, asked)) expect(isMatch(condition, asked), asked).toBe(true);
      }
    }),
  );
  const [condition] = conditionsFor(addressKey('http://evil.example/a')!);
  expect(isStoppedBy(condition!, 'http://evil.example/a')).toBe(true);
  expect(isStoppedBy(condition!, 'http://x@evil.example/a')).toBe(false);
  expect(isStoppedBy({}, 'http://evil.example/a')).toBe(false);
});
