import fc from 'fast-check';
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

  test('case, a trailing dot and the default port change nothing', () => {
    fc.assert(
      fc.property(hosts, claims, (host, claim) => {
        const codes = (href: string) => assess(href, claim).reasons.map(({ code }) => code);
        const plain = codes(`https://${host}/a`);
        expect(codes(`HTTPS://${host.toUpperCase()}/a`)).toEqual(plain);
        expect(codes(`https://${host}./a`)).toEqual(plain);
        expect(codes(`https://${host}:443/a`)).toEqual(plain);
      }),
    );
  });
});

describe('the absurd is judged too, and in time', () => {
  const MEGABYTE = 1_000_000;
  test.each([
    ['an address of a megabyte', `https://example.org/${'a'.repeat(MEGABYTE)}`],
    ['a query of a megabyte', `https://www.google.com/url?${'q=a&'.repeat(MEGABYTE / 4)}`],
    ['user-info of a megabyte', `https://${'a'.repeat(MEGABYTE)}@example.org/`],
    ['a megabyte of slashes', `https:${'/'.repeat(MEGABYTE)}example.org`],
    ['a megabyte of tabs', `https://exam${'\t'.repeat(MEGABYTE)}ple.org/`],
    ['a megabyte of nothing', ' '.repeat(MEGABYTE)],
    ['a host of ten thousand labels', `https://${'a.'.repeat(10_000)}example.org/`],
    ['ten thousand labels of a brand', `https://${'amazon.co.jp.'.repeat(3_000)}example.org/`],
    ['ten thousand foreign labels', `https://${'а.'.repeat(10_000)}example.org/`],
    ['a script of a megabyte', `javascript:${' '.repeat(MEGABYTE)}`],
    ['a mail address of a megabyte', `mailto:${'a,'.repeat(MEGABYTE / 2)}@example.org`],
  ])('%s', (_, href) => {
    const start = performance.now();
    for (const claim of [null, 'amazon']) {
      const { level } = assessLink({ href, text: href.slice(0, 2000) }, known, claim);
      expect(level).not.toBe('official');
    }
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
