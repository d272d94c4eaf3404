import { describe, expect, test } from 'vitest';
import { readAddress } from '#utils/url/address.ts';
import { unwrap } from '#utils/url/unwrap.ts';
import { createWrapperIndex } from '#utils/url/wrapper-index.ts';
import { closedLinks, wrappedLinks } from './wrapped-links.ts';

const wrappers = createWrapperIndex();
const open = (href: string) => {
  const address = readAddress(href)!;
  return unwrap(address, wrappers) ?? { end: address, endText: '', through: [], lostAt: null };
};
const END = 'https://shop.example.org/a?b=c';
const coded = encodeURIComponent(END);

test.each(wrappedLinks)('$service: $href holds its end, $unlike does not', ({ service, href, unlike, end }) => {
  const opened = open(href);
  expect({ ...opened, end: opened.end.href, through: opened.through.map((hop) => hop.service) }).toMatchObject({
    end,
    through: [service],
    lostAt: null,
  });
  expect(open(unlike)).toMatchObject({ end: { href: readAddress(unlike)!.href }, through: [] });
});

test.each(closedLinks)('%s: only the service knows where %s leads; %s is no such link', (service, href, unlike) => {
  expect(open(href)).toMatchObject({ end: { href }, through: [], lostAt: { service, why: 'closed' } });
  expect(open(unlike).lostAt).toBeNull();
});

test('what is hidden may be hinted at, by a host and nothing else', () => {
  const hint = (href: string) => open(href).lostAt?.hint?.host;
  expect(hint('https://protect-eu.mimecast.com/s/abc?domain=example.org')).toBe('example.org');
  expect(hint('https://eu.protection.sophos.com/?d=example.org&u=!!!')).toBe('example.org');
  expect(hint('https://protect-eu.mimecast.com/s/abc?domain=example.org%2Fa')).toBeUndefined();
  expect(hint('https://protect-eu.mimecast.com/s/abc')).toBeUndefined();
});

describe('a wrapper in a wrapper', () => {
  test('layer by layer, at most five', () => {
    const nest = (layers: number): string =>
      layers === 0 ? END : `https://www.google.com/url?q=${encodeURIComponent(nest(layers - 1))}`;
    expect(open(nest(5)).end.href).toBe(END);
    expect(open(nest(5)).through).toHaveLength(5);
    expect(open(nest(6)).lostAt).toMatchObject({ service: 'Google', why: 'tooDeep' });
  });

  test('a filter’s value without a scheme, and with a number for a host', () => {
    expect(open('https://clicktime.symantec.com/3abc?u=0x3E.0004.0x10.0256%2Fcl%2Fa').end.site).toBe('62.4.16.174');
    expect(open('https://clicktime.symantec.com/3abc?u=shop.example.org%2Fa').end.href).toBe(
      'http://shop.example.org/a',
    );
  });
});

describe('the way is lost', () => {
  test.each([
    ['twice the same parameter', `https://www.google.com/url?q=${coded}&q=https://evil.example/`, 'twofold'],
    ['the same address twice', `https://www.google.com/url?url=${coded}&url=${coded}`, 'twofold'],
    ['two parameters with two addresses', `https://www.google.com/url?q=${coded}&url=https://evil.example/`, 'twofold'],
    [
      'the same name in other letters',
      `https://a.safelinks.protection.outlook.com/?url=${coded}&URL=https://evil.example/`,
      'twofold',
    ],
    ['a script inside', 'https://www.google.com/url?q=javascript:alert(1)', 'notWeb'],
    ['a page inside', 'https://www.google.com/url?q=data:text/html,x', 'notWeb'],
    ['nothing inside', 'https://www.google.com/url?sa=t', 'empty'],
    ['a word inside', 'https://www.google.com/url?q=weather', 'empty'],
    ['nonsense inside', 'https://www.bing.com/ck/a?u=a1%%%', 'empty'],
    ['half an address inside', 'https://www.google.com/url?q=https://', 'empty'],
    ['too long', `https://www.google.com/url?q=https://example.org/${'a'.repeat(20_000)}`, 'empty'],
  ])('%s', (_, href, why) => {
    const { lostAt, end } = open(href);
    expect(lostAt?.why).toBe(why);
    expect(end.href).toBe(readAddress(href)!.href);
  });
});

describe('nothing is opened', () => {
  test.each([
    ['a host that only looks like a wrapper', `https://www.google.evil.example/url?q=${coded}`],
    ['a host that ends like one', `https://evilgoogle.com/url?q=${coded}`],
    ['a search', `https://www.google.com/search?q=${coded}`],
    ['a wrapper with user-info', `https://a@www.google.com/url?q=${coded}`],
    ['the shortener’s own front page', 'https://bit.ly/'],
    ['a bare link', END],
  ])('%s', (_, href) => {
    expect(open(href)).toMatchObject({ end: { href: readAddress(href)!.href }, through: [], lostAt: null });
  });
});
