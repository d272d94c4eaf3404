import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HREF_LIMIT } from '#utils/url/link-sighting.ts';
import { shortenHref } from '#utils/url/shorten-href.ts';

const LONG = 'x'.repeat(1_000_000);

test.each([
  ['path', `https://evil.test/${LONG}`],
  ['query', `https://evil.test/?q=${LONG}`],
  ['user-info', `https://www.bank.test${LONG}@evil.test/`],
  ['both', `https://www.bank.test${LONG}:${LONG}@evil.test/${LONG}`],
  ['host', `foo://${LONG}/x`],
  ['data', `data:text/html,${LONG}`],
  ['no address at all', `https://[${LONG}`],
])('%s', (_, href) => {
  const short = shortenHref(href);
  expect(short.length).toBeLessThanOrEqual(HREF_LIMIT);
  if (!URL.canParse(href) || !href.includes('evil.test')) return;
  expect(new URL(short).host).toBe('evil.test');
  expect(new URL(short).username !== '').toBe(new URL(href).username !== '');
});

test('a short address stays as it is', () => {
  fc.assert(fc.property(fc.string(), (path) => shortenHref(`https://a.test/${path}`) === `https://a.test/${path}`));
});
