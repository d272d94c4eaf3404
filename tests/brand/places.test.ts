import { describe, expect, test } from 'vitest';
import { createBrandIndex } from '#utils/brand/brand-index.ts';
import { belongsTo } from '#utils/brand/place.ts';
import { realPlaceOf } from '#utils/brand/real-place.ts';
import { brands as catalogue } from '#utils/data/brands.ts';

const brands = createBrandIndex();
const HOME = { pathname: '/' };
const place = (host: string, path = '/') => {
  const { standing, owners } = brands.places.find(host, { pathname: path });
  return [standing, owners[0]?.id];
};

describe('a host belongs to whom it says by its end', () => {
  test.each([
    ['amazon.co.jp', '/', 'official', 'amazon'],
    ['www.amazon.co.jp', '/', 'official', 'amazon'],
    ['aws.amazon.com', '/', 'official', 'aws'],
    ['amazon.com', '/', 'official', 'amazon'],
    ['mazon.com', '/', 'none', undefined],
    ['evil-amazon.com', '/', 'none', undefined],
    ['amazon.co.jp.evil.example', '/', 'none', undefined],
    ['co.jp', '/', 'none', undefined],
    ['bucket.s3.amazonaws.com', '/', 'stranger', 'aws'],
    ['d111111abcdef8.cloudfront.net', '/', 'stranger', 'aws'],
    ['storage.googleapis.com', '/a', 'stranger', 'google'],
    ['fonts.googleapis.com', '/', 'official', 'google'],
    ['sites.google.com', '/a', 'stranger', 'google'],
    ['accounts.google.com', '/', 'official', 'google'],
    ['www.amazon.co.jp', '/photos/share/abc', 'stranger', 'amazon'],
    ['github.com', '/someone', 'mixed', 'github'],
    ['someone.github.io', '/', 'stranger', 'github'],
    ['www.facebook.com', '/someone', 'mixed', 'facebook'],
    ['www.mercari.com', '/', 'official', 'mercari'],
    ['docomo.ne.jp', '/', 'official', 'docomo'],
    ['mail.yahoo.co.jp', '/', 'official', 'yahoo-japan'],
    ['77bank.co.jp', '/', 'unverified', '77bank'],
    ['', '/', 'none', undefined],
    ['localhost', '/', 'none', undefined],
  ])('%s%s is %s of %s', (host, path, standing, owner) => {
    expect(place(host, path)).toEqual([standing, owner]);
  });

  test('sisters share, strangers’ pages belong to nobody', () => {
    const merpay = brands.byId('merpay')!;
    const aws = brands.byId('aws')!;
    expect(belongsTo(brands.places.find('www.mercari.com', HOME), merpay)).toBe(true);
    expect(belongsTo(brands.places.find('www.amazon.co.jp', HOME), aws)).toBe(true);
    expect(belongsTo(brands.places.find('bucket.s3.amazonaws.com', HOME), aws)).toBe(false);
    expect(belongsTo(brands.places.find('www.rakuten.co.jp', HOME), aws)).toBe(false);
  });
});

describe('the real place', () => {
  test('is the sign-in page where one is known', () => {
    expect(realPlaceOf('amazon', brands)).toEqual({
      url: 'https://www.amazon.co.jp/',
      host: 'www.amazon.co.jp',
    });
  });

  test('is null for what nobody verified and for what nobody knows', () => {
    expect(realPlaceOf('77bank', brands)).toBeNull();
    expect(realPlaceOf('no-such-brand', brands)).toBeNull();
  });

  test('is the place that people know, not the one that serves its pictures', () => {
    expect(realPlaceOf('facebook', brands)?.url).toBe('https://www.facebook.com/login/');
    expect(realPlaceOf('reddit', brands)?.url).toBe('https://www.reddit.com/');
    expect(realPlaceOf('line', brands)?.host).toBe('www.line.me');
  });

  test.each(catalogue.map(({ id }) => id))('%s: https, spelled out by the catalogue or wholly its own', (id) => {
    const brand = brands.byId(id)!;
    const real = realPlaceOf(id, brands);
    if (!real) {
      expect(brand.signIn ?? brand.home).toBeUndefined();
      expect(brand.domains.every((domain) => brands.places.find(domain, HOME).standing !== 'official')).toBe(true);
      return;
    }
    const { protocol, hostname, pathname } = new URL(real.url);
    expect([protocol, hostname]).toEqual(['https:', real.host]);
    if (real.url === brand.signIn || real.url === brand.home) return; // tests/data/brands.test.ts looks at these

    const found = brands.places.find(hostname, { pathname });
    expect([found.standing, belongsTo(found, brand)]).toEqual(['official', true]);
  });
});
