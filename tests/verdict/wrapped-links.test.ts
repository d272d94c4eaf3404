import { describe, expect, test } from 'vitest';
import { createKnown } from '#utils/detect/known.ts';
import { assessLink } from '#utils/verdict/assess-link.ts';
import { wrappedLinks } from '../url/wrapped-links.ts';

const known = createKnown();
const outline = (href: string, claim: string | null = null) => {
  const { level, reasons } = assessLink({ href }, known, claim);
  return [level, ...reasons.map(({ code }) => code)];
};
const inGoogle = (href: string) => `https://www.google.com/url?q=${encodeURIComponent(href)}`;
const inSafeLinks = (href: string) =>
  `https://jpn01.safelinks.protection.outlook.com/?url=${encodeURIComponent(href)}&data=05`;

describe('what is inside is judged as if it stood there by itself', () => {
  test.each([
    ['user-info', 'https://www.amazon.co.jp@vbduteq.net/', ['danger', 'userInfoBait']],
    ['a name before @', 'https://taro@vbduteq.net/', ['caution', 'userInfo']],
    ['a backslash', 'https://www.amazon.co.jp\\@vbduteq.net/', ['caution', 'parsersDisagree']],
    ['a disguised number', 'http://0x7f.1/', ['caution', 'disguisedIp']],
    ['a disguised host', 'https://%77ww.vbduteq.net/', ['caution', 'encodedHost']],
    ['hidden characters', 'https://vbd\tuteq.net/', ['caution', 'hiddenCharacters']],
    ['a look-alike', 'https://arnazon.co.jp/', ['danger', 'lookalikeLetters']],
    ['a brand inside the host', 'https://amazon.co.jp.vbduteq.top/', ['danger', 'brandInHost']],
    ['a port', 'https://vbduteq.net:8443/', ['caution', 'oddPort']],
    ['a shortener', 'https://bit.ly/3abc', ['caution', 'hidesDestination']],
  ])('%s', (_, inner, expected) => {
    for (const wrap of [inGoogle, inSafeLinks, (href: string) => inSafeLinks(inGoogle(href))]) {
      expect(outline(wrap(inner)).slice(0, 2)).toEqual(expected);
    }
  });
});

describe('what is inside is no web address, or there are two', () => {
  test.each([
    ['a script', inSafeLinks('javascript:alert(1)'), ['caution', 'wrapsNoSite']],
    ['an app', inGoogle('intent://scan/'), ['caution', 'wrapsNoSite']],
    ['two of them', `${inSafeLinks('https://a.example/')}&url=https%3A%2F%2Fb.example`, ['caution', 'twoDestinations']],
    ['too many layers', [1, 2, 3, 4, 5, 6].reduce(inGoogle, 'https://a.example/'), ['caution', 'tooManyLayers']],
  ])('%s', (_, href, expected) => {
    expect(outline(href).slice(0, 2)).toEqual(expected);
    expect(outline(href, 'amazon')[0]).toBe('caution');
  });
});

describe('a service that may send on elsewhere', () => {
  test.each(wrappedLinks)('$service: $href is never official, and never danger by itself', ({ href }) => {
    expect(['unknown', 'caution']).toContain(outline(href)[0]);
    expect(outline(href, 'amazon')[0]).toBe('danger');
  });

  test('only a mail filter lets an official place stay official', () => {
    const genuine = 'https://www.amazon.co.jp/';
    expect(outline(inSafeLinks(genuine))[0]).toBe('official');
    expect(outline(inGoogle(genuine))[0]).toBe('unknown');
    expect(outline(inSafeLinks(inGoogle(genuine)))[0]).toBe('unknown');
    expect(outline('https://protect-eu.mimecast.com/s/abc?domain=amazon.co.jp')[0]).toBe('unknown');
  });
});

describe('a page shown by a translator or by AMP is never a place for a password', () => {
  test.each([
    'https://www-amazon-co-jp.translate.goog/ap/signin',
    'https://translate.google.com/translate?u=https%3A%2F%2Fwww.amazon.co.jp%2Fap%2Fsignin',
    'https://www.google.com/amp/s/www.amazon.co.jp/ap/signin',
    'https://www-amazon-co-jp.cdn.ampproject.org/c/s/www.amazon.co.jp/ap/signin',
    inSafeLinks('https://www-amazon-co-jp.translate.goog/ap/signin'),
  ])('%s', (href) => {
    for (const claim of [null, 'amazon']) {
      expect(outline(href, claim).slice(0, 2)).toEqual(['caution', 'brandThroughProxy']);
      expect(assessLink({ href }, known, claim)).toMatchObject({ brand: 'amazon', wayOut: { brand: 'amazon' } });
    }
  });

  test('a page of nobody in particular is only said to be shown so', () => {
    expect(outline('https://kawase-example.translate.goog/')).toEqual(['unknown', 'throughProxy']);
  });

  test('the way stays open to see', () => {
    const { shown, destination } = assessLink({ href: inSafeLinks(inGoogle('https://vbduteq.net/a')) }, known, null);
    expect(shown.via).toEqual(['jpn01.safelinks.protection.outlook.com', 'www.google.com']);
    expect(destination).toBe('https://vbduteq.net/a');
  });
});
