import { describe, expect, test } from 'vitest';
import { NO_LISTS, type PersonLists } from '#utils/data/person-lists.ts';
import { createKnown, withLists } from '#utils/detect/known.ts';
import { readClaim } from '#utils/mail/read-claim.ts';
import type { LinkSighting } from '#utils/url/link-sighting.ts';
import { assessLink } from '#utils/verdict/assess-link.ts';

const catalogue = createKnown();
const under = (lists: Partial<PersonLists>) => withLists(catalogue, NO_LISTS, { ...NO_LISTS, ...lists });
const trust = (host: string, scope: 'host' | 'subdomains' = 'host') => ({ trusted: [{ host, scope }] });

function judge(href: string, lists: Partial<PersonLists>, more: Partial<LinkSighting> & { claim?: string } = {}) {
  const { claim = null, ...sighting } = more;
  const { level, reasons } = assessLink({ href, ...sighting }, under(lists), claim);
  return { level, codes: reasons.map(({ code }) => code) };
}

describe('trust covers names and looks', () => {
  test.each([
    ['an unknown site', 'https://kawase-tea.example/', 'kawase-tea.example', {}],
    ['another brand’s claim', 'https://kawase-tea.example/', 'kawase-tea.example', { claim: 'amazon' }],
    ['a brand inside the name', 'https://amazon.co.jp.kawase.example/', 'amazon.co.jp.kawase.example', {}],
    ['letters that look alike', 'https://arnazon.co.jp/', 'arnazon.co.jp', {}],
    ['a foreign name', 'https://xn--80ak6aa92e.com/', 'xn--80ak6aa92e.com', {}],
    ['a number', 'http://192.168.1.10/', '192.168.1.10', {}],
    ['a tenant’s own name', 'https://someone.github.io/', 'someone.github.io', { claim: 'amazon' }],
  ])('%s: %s', (_, href, host, more) => {
    const without = judge(href, {}, more);
    expect(without.level).not.toBe('trusted');
    expect(judge(href, trust(host), more).level).toBe('trusted');
  });
});

describe('trust does not cover', () => {
  const site = 'kawase-tea.example';
  test.each([
    ['a changed link text', `https://${site}/`, site, { text: 'www.amazon.co.jp' }, 'danger', 'textNamesBrand'],
    ['another site in the text', `https://${site}/`, site, { text: 'www.example.org' }, 'caution', 'textNamesOther'],
    ['what stands before @', `https://www.amazon.co.jp@${site}/`, site, {}, 'danger', 'userInfoBait'],
    ['a name before @', `https://someone@${site}/`, site, {}, 'caution', 'userInfo'],
    ['a port', `https://${site}:8443/`, site, {}, 'caution', 'oddPort'],
    ['a hidden way', 'https://bit.ly/3abc', 'bit.ly', {}, 'caution', 'hidesDestination'],
    [
      'a claim whose end a trusted service hints at',
      'https://protect-eu.mimecast.com/s/abc?domain=vbduteq.net',
      'mimecast.com',
      { claim: 'amazon' },
      'danger',
      'claimElsewhere',
    ],
    [
      'a name that the link’s words claim',
      `https://${site}/`,
      site,
      { text: 'Amazonにログイン' },
      'danger',
      'textClaimsBrand',
    ],
    [
      'what strangers write on a shared host',
      'https://docs.google.com/forms/d/e/1/viewform',
      'docs.google.com',
      { claim: 'google' },
      'caution',
      'claimOnRentedPlace',
    ],
    [
      'a claim on a shared host',
      'https://docs.google.com/forms/d/e/1/viewform',
      'docs.google.com',
      { claim: 'amazon' },
      'danger',
      'claimElsewhere',
    ],
    [
      'a claim at a bucket under a trusted host',
      'https://bucket.s3.amazonaws.com/index.html',
      's3.amazonaws.com',
      { claim: 'amazon' },
      'danger',
      'claimElsewhere',
    ],
  ] as const)('%s: %s', (_, href, host, more, level, code) => {
    const verdict = judge(href, trust(host, 'subdomains'), more);
    expect(verdict.level).toBe(level);
    expect(verdict.codes[0]).toBe(code);
  });

  test('a script, whatever is trusted', () => {
    expect(judge('javascript:alert(1)', trust(site)).level).toBe('danger');
  });
});

describe('how far an entry reaches', () => {
  test.each([
    ['kawase.example', 'host', 'https://kawase.example/', 'trusted'],
    ['kawase.example', 'host', 'https://KAWASE.example.:443/a?b#c', 'trusted'],
    ['kawase.example', 'host', 'https://shop.kawase.example/', 'unknown'],
    ['kawase.example', 'subdomains', 'https://a.shop.kawase.example/', 'trusted'],
    ['kawase.example', 'subdomains', 'https://notkawase.example/', 'unknown'],
    ['shop.kawase.example', 'subdomains', 'https://kawase.example/', 'unknown'],
  ] as const)('%s (%s): %s is %s', (host, scope, href, level) => {
    expect(judge(href, trust(host, scope)).level).toBe(level);
  });

  test('through a mail filter, but not through a redirector', () => {
    const filter = 'https://nam01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fkawase.example%2F';
    expect(judge(filter, trust('kawase.example')).level).toBe('trusted');
    const redirector = 'https://www.google.com/url?q=https://kawase.example/';
    expect(judge(redirector, trust('kawase.example')).level).toBe('unknown');
  });
});

describe('never', () => {
  const never = [{ host: 'kawase.example', scope: 'subdomains' as const }];
  test('is danger by the person’s own word, also of an official site, also on the way', () => {
    expect(judge('https://www.kawase.example/', { never })).toEqual({ level: 'danger', codes: ['barredByYou'] });
    const amazon = { never: [{ host: 'amazon.co.jp', scope: 'subdomains' as const }] };
    expect(judge('https://www.amazon.co.jp/', amazon).level).toBe('danger');
    const google = { never: [{ host: 'www.google.com', scope: 'host' as const }] };
    expect(judge('https://www.google.com/url?q=https://example.org/', google).codes).toContain('barredByYou');
  });

  test('weighs more than trust in the same host, the nearer entry more than the farther', () => {
    expect(judge('https://kawase.example/', { never, ...trust('kawase.example') }).level).toBe('danger');
    expect(judge('https://shop.kawase.example/', { never, ...trust('shop.kawase.example') }).level).toBe('trusted');
    expect(judge('https://bad.kawase.example/', { never, ...trust('shop.kawase.example') }).level).toBe('danger');
  });
});

describe('own brands', () => {
  const ownBrands = [{ names: ['川瀬信用金庫', 'Kawase Shinkin', 'Kawashin'], domains: ['kawase-shinkin.co.jp'] }];
  const mine = under({ ownBrands });

  test('their places are trusted, not official', () => {
    const verdict = assessLink({ href: 'https://direct.kawase-shinkin.co.jp/' }, mine, null);
    expect(verdict).toMatchObject({ level: 'trusted', brand: 'own.kawase-shinkin.co.jp' });
    expect(verdict.names['own.kawase-shinkin.co.jp']).toEqual({ ja: '川瀬信用金庫', en: '川瀬信用金庫' });
  });

  test('they are claimed by mails, and a link elsewhere is danger with the way to the real one', () => {
    const mail = { senderName: '川瀬信用金庫', senderAddress: 'a@vbduteq.example', subject: 'お知らせ' };
    const claim = readClaim(mail, mine.brands);
    expect(claim).toBe('own.kawase-shinkin.co.jp');
    const verdict = assessLink({ href: 'https://vbduteq.example/' }, mine, claim);
    expect(verdict).toMatchObject({
      level: 'danger',
      wayOut: { brand: 'own.kawase-shinkin.co.jp', host: 'kawase-shinkin.co.jp' },
    });
  });

  test('they are guarded against names that embed or resemble theirs', () => {
    expect(judge('https://kawase-shinkin.co.jp.vbduteq.top/', { ownBrands }).codes).toContain('brandInHost');
    const looks = { ownBrands: [{ names: ['Kawase Corn'], domains: ['kawasecom.co.jp'] }] };
    expect(judge('https://kawasec0m.co.jp/', looks).codes).toContain('lookalikeLetters');
    expect(judge('https://vbduteq.example/', { ownBrands }, { text: 'www.kawase-shinkin.co.jp' }).level).toBe('danger');
  });

  test.each([
    ['its domain with words beside it', { href: 'https://kawase-shinkin-login.com/' }, 'caution', 'brandWithWords'],
    ['another ending', { href: 'https://kawase-shinkin.top/' }, 'caution', 'otherEnding'],
    ['one letter beside', { href: 'https://kawase-shinkim.co.jp/' }, 'caution', 'nearMiss'],
    ['letters of another script', { href: 'https://kаwase-shinkin.co.jp/' }, 'danger', 'lookalikeLetters'],
    ['its name before @', { href: 'https://kawashin@vbduteq.example/' }, 'danger', 'userInfoBait'],
    ['a text that asks', { href: 'https://vbduteq.top/', text: '川瀬信用金庫にログイン' }, 'danger', 'textClaimsBrand'],
    ['its name as text', { href: 'https://vbduteq.top/', text: 'Kawase Shinkin' }, 'caution', 'textSaysBrand'],
    ['a proxy around it', { href: 'https://kawase--shinkin-co-jp.translate.goog/' }, 'caution', 'brandThroughProxy'],
  ])('guarded like those of the catalogue: %s', (_, { href, ...more }, level, code) => {
    const verdict = judge(href, { ownBrands }, more);
    expect(verdict.codes).toContain(code);
    expect(verdict.level).toBe(level);
    expect(judge(href, {}, more).codes).not.toContain(code);
  });

  test.each([
    ['https://kawase.co.jp/', {}],
    ['https://kawase-bank.co.jp/', {}],
    ['https://vbduteq.top/', { text: '川瀬の天気' }],
    ['https://vbduteq.top/kawase-shinkin', {}],
  ])('and no more than those: %s', (href, more) => {
    expect(judge(href, { ownBrands }, more)).toEqual({ level: 'unknown', codes: [] });
  });

  test('another brand’s text on a link to their place stays danger', () => {
    const verdict = judge('https://www.kawase-shinkin.co.jp/', { ownBrands }, { text: 'www.amazon.co.jp' });
    expect(verdict.level).toBe('danger');
  });

  test('a domain of the catalogue stays the catalogue’s', () => {
    const bold = { ownBrands: [{ names: ['Mine'], domains: ['amazon.co.jp'] }] };
    expect(assessLink({ href: 'https://www.amazon.co.jp/' }, under(bold), 'amazon')).toMatchObject({ brand: 'amazon' });
  });
});

test('other lists keep the catalogue that is built, other own brands do not', () => {
  expect(withLists(catalogue, NO_LISTS, { ...NO_LISTS, ...trust('a.example') }).brands).toBe(catalogue.brands);
  const ownBrands = [{ names: ['Mine'], domains: ['mine.example'] }];
  expect(withLists(catalogue, NO_LISTS, { ...NO_LISTS, ownBrands }).brands).not.toBe(catalogue.brands);
});
