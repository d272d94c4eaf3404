import fc from 'fast-check';
import { parse } from 'tldts';
import { describe, expect, test } from 'vitest';
import { brands } from '#utils/data/brands.ts';
import { createKnown } from '#utils/detect/known.ts';
import { assessLink } from '#utils/verdict/assess-link.ts';
import { LEVELS } from '#utils/verdict/verdict.ts';

const known = createKnown();
const assess = (href: string, claim: string | null = null) => assessLink({ href }, known, claim);
const ids = brands.map(({ id }) => id);
const claims = fc.option(fc.constantFrom(...ids), { nil: null });
const labels = fc.stringMatching(/^[a-z\d]([a-z\d-]{0,10}[a-z\d])?$/);
const hosts = fc.oneof(
  fc.array(labels, { minLength: 1, maxLength: 5 }).map((parts) => [...parts, 'com'].join('.')),
  fc.constantFrom(...brands.flatMap(({ domains }) => domains)),
  fc.constantFrom('bit.ly', 'www.google.com', 'a.workers.dev', 'urldefense.com', 'rd.yahoo.co.jp', 'a.translate.goog'),
);
const paths = fc.oneof(
  fc.webPath(),
  fc.constantFrom('/url?q=https://a.b.com', '/v3/__x__;!!$', '/*javascript:1', '/RU=a/RK=0'),
);
const addresses = fc.oneof(
  fc.tuple(hosts, paths).map(([host, path]) => `https://${host}${path || '/'}`),
  fc.webUrl(),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .tuple(fc.constantFrom('javascript:', 'data:', 'mailto:', 'https:', 'http:\\', '//'), fc.string())
    .map((p) => p.join('')),
);

describe('whatever stands in a mail', () => {
  test('it is judged without an error, to a plain value of known shape', () => {
    const sightings = fc.record(
      { href: addresses, raw: addresses, text: fc.oneof(addresses, fc.string({ unit: 'grapheme' })) },
      { requiredKeys: ['href'] },
    );
    fc.assert(
      fc.property(sightings, claims, (sighting, claim) => {
        const verdict = assessLink(sighting, known, claim);
        expect(LEVELS).toContain(verdict.level);
        expect(JSON.parse(JSON.stringify(verdict))).toEqual(verdict);
        const shown = verdict.shown.before + verdict.shown.owner;
        for (const [start, end] of verdict.shown.faults) expect(start < end && end <= shown.length).toBe(true);
        expect(verdict.shown.rest.length).toBeLessThanOrEqual(300);
      }),
      { numRuns: 2000 },
    );
  });

  test('official is only what stands on a verified domain', () => {
    fc.assert(
      fc.property(addresses, claims, (href, claim) => {
        const { level, destination, reasons } = assess(href, claim);
        if (level !== 'official') return;
        const { hostname } = new URL(destination);
        const host = hostname.replace(/\.$/, '');
        expect(brands.some(({ domains }) => domains.some((d) => host === d || host.endsWith(`.${d}`)))).toBe(true);
        expect(reasons[0]?.code).toBe('officialSite');
      }),
      { numRuns: 2000 },
    );
  });

  test('no claim makes a link better', () => {
    fc.assert(
      fc.property(addresses, fc.constantFrom(...ids), (href, claim) => {
        const rank = (level: string) => LEVELS.indexOf(level as (typeof LEVELS)[number]);
        expect(rank(assess(href, claim).level)).toBeLessThanOrEqual(rank(assess(href).level));
      }),
      { numRuns: 2000 },
    );
  });

  test('case, a trailing dot, the default port and needless percent-encoding change nothing', () => {
    const encoded = (path: string) =>
      path.replace(/[a-z\d._~-]/gi, (one) => `%${one.charCodeAt(0).toString(16).padStart(2, '0')}`);
    const pathOf = (href: string) => /^[^?#]*/.exec(href)![0];
    fc.assert(
      fc.property(hosts, paths, claims, fc.webQueryParameters(), (host, rawPath, claim, query) => {
        const path = `${pathOf(rawPath) || '/'}`;
        const said = (href: string) => {
          const { level, site, brand, reasons } = assess(href, claim);
          return { level, site, brand, reasons: reasons.map(({ code }) => code) };
        };
        const rest = `${path}?${query}`;
        const plain = said(`https://${host}${rest}`);
        expect(said(`HTTPS://${host.toUpperCase()}${rest}`)).toEqual(plain);
        expect(said(`https://${host}.${rest}`)).toEqual(plain);
        expect(said(`https://${host}:443${rest}`)).toEqual(plain);
        expect(
          said(
            `https://${host}${path
              .split(/(%[\da-f]{2})/i)
              .map((part) => (part.startsWith('%') ? part : encoded(part)))
              .join('')}?${query}`,
          ),
        ).toEqual(plain);
      }),
      { numRuns: 1000 },
    );
  });

  test('opening wrappers ends, after five layers at most', () => {
    const wrap = (href: string, way: number) =>
      [
        `https://www.google.com/url?q=${encodeURIComponent(href)}`,
        `https://a.safelinks.protection.outlook.com/?url=${encodeURIComponent(href)}`,
        `https://urldefense.com/v3/__${href}__;!!a$`,
        `https://secure-web.cisco.com/1a/${encodeURIComponent(href)}`,
        `https://rd.yahoo.co.jp/a/*${href}`,
        `https://www.google.com/amp/s/${href.replace(/^https?:\/\//, '')}`,
      ][way]!;
    fc.assert(
      fc.property(addresses, fc.array(fc.nat(5), { minLength: 1, maxLength: 9 }), (href, ways) => {
        const { shown, level } = assess(ways.reduce(wrap, href));
        expect(shown.via.length).toBeLessThanOrEqual(5);
        if (ways.some((way) => way === 0 || way === 4 || way === 5)) expect(level).not.toBe('official');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the absurd costs hardly more than parsing it', () => {
  const MEGABYTE = 1_000_000;
  /** Measured: at most 2.5 times. */
  const MOST = 10;
  const ROUNDS = 9;

  test.each([
    ['an address of a megabyte', `https://example.org/${'a'.repeat(MEGABYTE)}`],
    ['a megabyte of codes', `https://example.org/${'%61'.repeat(MEGABYTE / 3)}`],
    ['a query of a megabyte', `https://www.google.com/url?${'q=a&'.repeat(MEGABYTE / 4)}`],
    ['user-info of a megabyte', `https://${'a'.repeat(MEGABYTE)}@example.org/`],
    ['a megabyte of slashes', `https:${'/'.repeat(MEGABYTE)}example.org`],
    ['a megabyte of tabs', `https://exam${'\t'.repeat(MEGABYTE)}ple.org/`],
    ['a megabyte of nothing', ' '.repeat(MEGABYTE)],
    ['a host of ten thousand labels', `https://${'a.'.repeat(10_000)}example.org/`],
    ['ten thousand labels of a brand', `https://${'amazon.co.jp.'.repeat(3_334)}example.org/`],
    ['ten thousand foreign labels', `https://${'а.'.repeat(10_000)}example.org/`],
    ['a script of a megabyte', `javascript:${' '.repeat(MEGABYTE)}`],
    ['a mail address of a megabyte', `mailto:${'a,'.repeat(MEGABYTE / 2)}@example.org`],
  ])('%s', (_, href) => {
    const parsing = fastest(() => [URL.canParse(href) && new URL(href), parse(href)]);
    for (const claim of [null, 'amazon']) {
      const sighting = { href, text: href.slice(0, 2000) };
      expect(assessLink(sighting, known, claim).level).not.toBe('official');
      expect(fastest(() => assessLink(sighting, known, claim)) / parsing).toBeLessThan(MOST);
    }
  });

  /** Milliseconds; what else the machine does can only make a round slower. */
  function fastest(task: () => unknown): number {
    const times = Array.from({ length: ROUNDS }, () => {
      const start = performance.now();
      task();
      return performance.now() - start;
    });
    return Math.min(...times);
  }
});
