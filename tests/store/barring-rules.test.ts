import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressKey } from '#utils/store/barred/address-key.ts';
import { areStopping, rulesFor } from '#utils/store/barring-rules.ts';

const rulesOf = (barred: string) => rulesFor(addressKey(barred)!);
const isStopped = (barred: string, asked: string) => areStopping(rulesOf(barred), new URL(asked).href);

const signs = [...'abX9-._~%/?=&+*^|$()[]{}\\!,;@:'];
const rest = (size: number) => fc.string({ unit: fc.constantFrom(...signs), maxLength: size });
const addresses = fc
  .tuple(fc.constantFrom('evil.example', 'evil.example:8443', '[::1]', '192.0.2.1'), fc.oneof(rest(60), rest(300)))
  .map(([host, tail]) => new URL(`https://${host}/${tail}`).href.replace(/#.*$/, ''));

/** The same address as another page could write it. */
const spellings = fc.record({
  scheme: fc.constantFrom('http:', 'https:'),
  userInfo: fc.constantFrom('', 'x@', 'www.amazon.co.jp@', 'name:p%40ss%2F@', `${'x'.repeat(300)}:@`),
  dot: fc.constantFrom('', '.'),
  fragment: fc.constantFrom('', '#', '#x', '#/@evil.example/'),
});

test('an address is stopped in every spelling of it', () => {
  fc.assert(
    fc.property(addresses, spellings, (href, { scheme, userInfo, dot, fragment }) => {
      const { hostname, port } = new URL(href);
      const [, tail] = /^https:..[^/]*(.*)$/.exec(href)!;
      const place = (/[a-z]$/.test(hostname) ? hostname + dot : hostname) + (port && `:${port}`);
      const asked = `${port ? 'https:' : scheme}//${userInfo}${place}${tail}${fragment}`;
      expect(addressKey(asked)).toBe(addressKey(href));
      expect(isStopped(href, asked), asked).toBe(true);
    }),
  );
});

test('an address stops no other', () => {
  fc.assert(
    fc.property(addresses, addresses, fc.constantFrom('y', '/', '?y', '&y', '%20'), (href, other, tail) => {
      const [host, ...path] = href.slice('https://'.length).split('/');
      const others = [
        other,
        `${href}${tail}`,
        `https://elsewhere.example/?to=${href}`,
        `https://elsewhere.example/x@${host}/${path.join('/')}`,
        `https://elsewhere.example/#${href}`,
        ...(/[a-z]$/.test(host!) ? [`https://www.${host}/${path.join('/')}`] : []),
      ];
      for (const asked of others) {
        if (addressKey(asked) !== addressKey(href))
          expect(isStopped(href, asked), `${href} stops ${asked}`).toBe(false);
      }
    }),
  );
});

test('a star bars no other page of a host that many share', () => {
  for (const star of ['https://docs.google.com/*', `https://docs.google.com/*${'x'.repeat(200)}`]) {
    expect(isStopped(star, star.replace('*', 'anything'))).toBe(false);
    expect(isStopped(star, star)).toBe(true);
  }
});

test('an own port keeps its scheme', () => {
  for (const tail of ['', 'x'.repeat(300)]) {
    expect(isStopped(`http://evil.example:8080/${tail}`, `http://x@evil.example.:8080/${tail}`)).toBe(true);
    expect(isStopped(`http://evil.example:8080/${tail}`, `https://evil.example:8080/${tail}`)).toBe(false);
    expect(isStopped(`http://evil.example:8080/${tail}`, `http://evil.example/${tail}`)).toBe(false);
  }
});

test('an ordinary address needs one rule, a long one has at most five', () => {
  expect(rulesOf('https://evil.example/ap/signin?openid=1')).toHaveLength(1);
  expect(rulesOf(`https://evil.example/${'x'.repeat(300)}`)).toHaveLength(5);
  expect(rulesOf(`http://evil.example:8080/${'x'.repeat(300)}`)).toHaveLength(3);
});

test('user-info is stripped only where the address begins like a long one that is barred', () => {
  const [strip] = rulesOf(`https://evil.example/${'x'.repeat(300)}`).filter(({ does }) => does === 'strip');
  const isStripped = (href: string) => new RegExp(strip!.regexFilter).test(href);
  expect(isStripped(`http://name@evil.example./${'x'.repeat(300)}`)).toBe(true);
  expect(isStripped(`https://evil.example/${'x'.repeat(300)}`)).toBe(false);
  expect(isStripped('https://name@evil.example/')).toBe(false);
  expect(isStripped(`https://elsewhere.example/?@evil.example/${'x'.repeat(300)}`)).toBe(false);
});

test('of a very long address the beginning stands for the whole', () => {
  const href = `https://evil.example/?q=${'x'.repeat(10_000)}`;
  for (const { regexFilter } of rulesOf(href)) expect(regexFilter.length).toBeLessThan(2_100);
  expect(isStopped(href, href)).toBe(true);
  expect(isStopped(href, `${href.slice(0, 5_000)}${'y'.repeat(20_000)}`)).toBe(true);
  expect(isStopped(href, 'https://evil.example/?q=xxx')).toBe(false);
});

test('a host that leaves no room is still stopped without user-info', () => {
  const href = `https://${'sub.'.repeat(40)}evil.example/${'x'.repeat(100)}`;
  expect(rulesOf(href).every(({ does }) => does === 'stop')).toBe(true);
  expect(isStopped(href, href.replace('https:', 'http:').replace('example/', 'example./'))).toBe(true);
});

test('what varies stands before no more letters than Chrome takes', () => {
  fc.assert(
    fc.property(addresses, (href) => {
      for (const { regexFilter } of rulesOf(href)) {
        if (!/^\^https?:\/\/[^([]*$/.test(regexFilter.replace(/\(#\|\$\)$/, '').replaceAll(/\\./g, '.')))
          expect(regexFilter.replaceAll(/\\(.)/g, '$1').length, regexFilter).toBeLessThan(
            88 + '^https?://([^/]*@)??(#|$)'.length + 1,
          );
      }
    }),
  );
});

test('no rules, no stop', () => {
  expect(areStopping([], 'https://evil.example/')).toBe(false);
});
