import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSiteEntry } from '#utils/url/read-site-entry.ts';

test.each([
  ['example.org', 'example.org'],
  [' Example.ORG. ', 'example.org'],
  ['https://www.example.org/a?b#c', 'www.example.org'],
  ['http://example.org:8080', 'example.org'],
  ['www.例え.jp', 'www.xn--r8jz45g.jp'],
  ['EXAMPLE．ORG', 'example.org'],
  ['exa\u200bmple.org', 'example.org'],
  ['someone.github.io', 'someone.github.io'],
  ['192.0.2.7', '192.0.2.7'],
  ['0xc0.0.2.7', '192.0.2.7'],
  ['[2001:DB8::1]', '[2001:db8::1]'],
  ['intranet', 'intranet'],
])('%j is %s', (written, host) => {
  expect(readSiteEntry(written, 'host')).toEqual({ site: { host, scope: 'host' } });
});

test.each([
  ['', 'empty'],
  [' \u200b ', 'empty'],
  ['co.jp', 'publicSuffix'],
  ['jp', 'publicSuffix'],
  ['github.io', 'publicSuffix'],
  ['kawasaki.jp', 'publicSuffix'],
  ['a b.org', 'notAHost'],
  ['*.example.org', 'notAHost'],
  ['info@example.org', 'notAHost'],
  ['https://www.amazon.co.jp@example.org/', 'notAHost'],
  ['javascript://example.org/', 'notAHost'],
  ['-example-.org', 'notAHost'],
  ['exa%20mple.org', 'notAHost'],
  [`${'a'.repeat(64)}.org`, 'notAHost'],
  ['a..org', 'notAHost'],
  ['https://', 'notAHost'],
])('%j is refused: %s', (written, problem) => {
  expect(readSiteEntry(written, 'host')).toEqual({ problem });
});

test.each(['192.0.2.7', '[2001:db8::1]', 'intranet'])('nothing lies under %s', (written) => {
  expect(readSiteEntry(written, 'subdomains')).toEqual({ problem: 'onlyExact' });
});

test('whatever is written, it is refused or comes out the same a second time', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.domain(), fc.webUrl(), fc.ipV6()), (written) => {
      const read = readSiteEntry(written, 'host');
      if ('site' in read) expect(readSiteEntry(read.site.host, 'host')).toEqual(read);
    }),
  );
});
