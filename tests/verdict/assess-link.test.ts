import { describe, expect, test } from 'vitest';
import { createKnown } from '#utils/detect/known.ts';
import type { LinkSighting } from '#utils/url/link-sighting.ts';
import { assessLink } from '#utils/verdict/assess-link.ts';

const known = createKnown();
const assess = (href: string, claim: string | null = null, more: Partial<LinkSighting> = {}) =>
  assessLink({ href, ...more }, known, claim);
const outline = (href: string, claim: string | null = null, text?: string) => {
  const { level, reasons } = assess(href, claim, text ? { text } : {});
  return [level, ...reasons.map(({ code }) => code)];
};
const SAFE_LINKS = 'https://jpn01.safelinks.protection.outlook.com/?url=';

describe('a mail that claims Amazon', () => {
  test.each([
    ['its own site', 'https://www.amazon.co.jp/ap/signin', ['official', 'officialSite']],
    ['its own site without TLS', 'http://www.amazon.co.jp/', ['official', 'officialSite']],
    ['its own short address', 'https://amzn.to/3abc', ['official', 'officialSite']],
    ['a sister', 'https://aws.amazon.com/', ['official', 'officialSite']],
    ['an app store', 'https://apps.apple.com/jp/app/id374254473', ['official', 'officialSite']],
    ['a social network', 'https://www.facebook.com/AmazonJP', ['unknown', 'mixedContent']],
    ['an unknown site', 'https://vbduteq.net/', ['danger', 'claimElsewhere']],
    ['a number', 'http://192.0.2.7/', ['danger', 'claimElsewhere', 'ipHost']],
    ['a bare host', 'http://intranet/', ['danger', 'claimElsewhere']],
    [
      'rented space of its own',
      'https://b.s3.ap-northeast-1.amazonaws.com/i.html',
      ['danger', 'claimElsewhere', 'rentedPlace'],
    ],
    ['rented space of others', 'https://amazon.workers.dev/', ['danger', 'claimElsewhere', 'rentedPlace']],
    ['a form of others', 'https://docs.google.com/forms/d/1', ['danger', 'claimElsewhere', 'rentedPlace']],
    ['a form of others at a brand’s', 'https://a.typeform.com/to/b', ['danger', 'claimElsewhere', 'mixedContent']],
    ['its customers’ photos', 'https://www.amazon.co.jp/photos/share/a', ['caution', 'claimOnRentedPlace']],
    ['a hired help desk', 'https://amazon.zendesk.com/hc', ['caution', 'claimOnRentedPlace', 'mixedContent']],
    ['a shortener', 'https://bit.ly/3abc', ['caution', 'hidesDestination']],
    ['a click counter', 'https://a.list-manage.com/track/click?u=1', ['caution', 'hidesDestination']],
    [
      'a filter, then its own site',
      `${SAFE_LINKS}https%3A%2F%2Fwww.amazon.co.jp%2F`,
      ['official', 'officialSite', 'throughGateway'],
    ],
    [
      'a filter, then elsewhere',
      `${SAFE_LINKS}https%3A%2F%2Fvbduteq.net%2F`,
      ['danger', 'claimElsewhere', 'throughGateway'],
    ],
    [
      'a redirect to its own site',
      'https://www.google.com/url?q=https://www.amazon.co.jp/',
      ['unknown', 'throughTracker'],
    ],
    [
      'a redirect elsewhere',
      'https://www.google.com/url?q=https://vbduteq.net/',
      ['danger', 'claimElsewhere', 'throughTracker'],
    ],
    ['a mail address of its own', 'mailto:info@amazon.co.jp', ['unknown', 'notWeb']],
    ['a mail address elsewhere', 'mailto:info@vbduteq.net', ['caution', 'mailElsewhere', 'notWeb']],
    ['a telephone', 'tel:0120999373', ['unknown', 'notWeb']],
    ['nothing', '#', ['unknown']],
  ])('%s', (_, href, expected) => {
    expect(outline(href, 'amazon')).toEqual(expected);
  });
});

describe('other claims', () => {
  test.each([
    ['an unverified domain of its own', 'https://www.77bank.co.jp/', '77bank', ['unknown']],
    ['an unverified domain of another', 'https://www.77bank.co.jp/', 'amazon', ['unknown']],
    ['its own form service', 'https://docs.google.com/forms/d/1', 'google', ['caution', 'claimOnRentedPlace']],
    ['its own free sites', 'https://sites.google.com/view/a', 'google', ['danger', 'claimElsewhere', 'rentedPlace']],
    ['its own shop pages', 'https://item.rakuten.co.jp/shop/1', 'rakuten', ['unknown', 'rentedPlace']],
    ['its own network', 'https://github.com/a/b/pull/1', 'github', ['unknown', 'mixedContent']],
    ['a sister’s domain', 'https://www.mercari.com/jp/', 'merpay', ['official', 'officialSite']],
    ['a name of hundreds of houses', 'https://www.sparkasse-irgendwo.de/', 'sparkasse', ['unknown']],
    ['a brand that nobody knows', 'https://vbduteq.net/', 'no-such-brand', ['unknown']],
  ])('%s', (_, href, claim, expected) => {
    expect(outline(href, claim)).toEqual(expected);
  });
});

describe('a text that names a site', () => {
  test.each([
    ['the same', 'https://www.amazon.co.jp/a', 'amazon.co.jp', ['official', 'officialSite']],
    ['a sister', 'https://amzn.to/3abc', 'www.amazon.co.jp', ['official', 'officialSite']],
    ['a brand’s, elsewhere', 'https://vbduteq.net/', 'www.amazon.co.jp', ['danger', 'textNamesBrand']],
    [
      'a brand’s, on rented space',
      'https://a.workers.dev/',
      'www.amazon.co.jp',
      ['danger', 'textNamesBrand', 'rentedPlace'],
    ],
    [
      'a brand’s, behind a click counter',
      'https://a.list-manage.com/track/click?u=1',
      'amazon.co.jp',
      ['caution', 'hidesDestination', 'textNamesOther'],
    ],
    [
      'a brand’s, on another’s own site',
      'https://www.rakuten.co.jp/',
      'amazon.co.jp',
      ['caution', 'textNamesOther', 'officialSite'],
    ],
    ['somebody’s, elsewhere', 'https://vbduteq.net/', 'example.org', ['caution', 'textNamesOther']],
    ['none, it asks for a brand', 'https://vbduteq.net/', 'Amazonにログイン', ['danger', 'textClaimsBrand']],
    ['none, it says a brand', 'https://vbduteq.net/', 'Amazon', ['caution', 'textSaysBrand']],
    ['none, it speaks of a brand', 'https://vbduteq.net/', 'Amazonでログイン', ['unknown']],
    ['none, it names a file', 'https://vbduteq.net/', 'setup.zip', ['unknown']],
    ['somebody’s, and writes a mail', 'mailto:a@example.org', 'example.com', ['unknown', 'notWeb']],
  ])('%s', (_, href, text, expected) => {
    expect(outline(href, null, text)).toEqual(expected);
  });
});

describe('honest newsletters that claim nothing stay quiet', () => {
  test.each([
    'https://click.exacttarget.com/?qs=1',
    'https://u1.ct.sendgrid.net/ls/click?upn=u001.abc',
    'https://acme.list-manage.com/track/click?u=1&id=2',
    'https://www.google.com/url?q=https://example.org/',
    'https://shop.example.jp/amazon/login/verify-account?rakuten.co.jp',
    'https://example.org/#/signin',
  ])('%s', (href) => {
    expect(assess(href).level).toBe('unknown');
  });
});

describe('what is told beside the level', () => {
  test('the claimed brand, its names and its real place', () => {
    const verdict = assess('https://vbduteq.net/a', 'amazon');
    expect(verdict).toMatchObject({
      brand: 'amazon',
      site: 'vbduteq.net',
      destination: 'https://vbduteq.net/a',
      wayOut: { brand: 'amazon', host: 'www.amazon.co.jp' },
      names: { amazon: { ja: 'Amazon', en: 'Amazon' } },
      shown: { before: '', owner: 'vbduteq.net', faults: [], punycode: null, rest: 'https://vbduteq.net/a', via: [] },
    });
  });

  test('no way out where nothing is wrong, or where no place of the brand is verified', () => {
    expect(assess('https://www.amazon.co.jp/', 'amazon').wayOut).toBeNull();
    expect(assess('https://vbduteq.net/').wayOut).toBeNull();
    expect(assess('https://vbduteq.net/', '77bank')).toMatchObject({ level: 'danger', brand: '77bank', wayOut: null });
  });

  test('the brand whose name is imitated', () => {
    expect(assess('https://amazon.co.jp.vbduteq.top/')).toMatchObject({ brand: 'amazon', wayOut: { brand: 'amazon' } });
    expect(assess('https://xn--mazon-3ve.co.jp/')).toMatchObject({ brand: 'amazon', wayOut: { brand: 'amazon' } });
    expect(assess('https://vbduteq.net/', null, { text: 'www.rakuten.co.jp' })).toMatchObject({ brand: 'rakuten' });
  });

  test('letters that deceive are not drawn: the host stands as it goes over the wire', () => {
    const lookalike = assess('https://login.xn--mazon-3ve.co.jp/');
    expect(lookalike.shown).toMatchObject({ before: 'login.', owner: 'xn--mazon-3ve.co.jp', punycode: null });
    expect(lookalike.shown.faults).toEqual([[6, 19]]);
    expect(lookalike.reasons[0]).toMatchObject({ params: { looksLike: 'amazon', letters: 'а' } });

    const slash = assess('https://example.jp∕a.vbduteq.net/').shown;
    expect(slash.faults.map(([start, end]) => (slash.before + slash.owner).slice(start, end))).toEqual([
      'xn--jpa-uc2a',
    ]);
    expect(assess('https://vbduтeq.example/').shown.owner).toBe('xn--vbdueq-srf.example');
  });

  test('a foreign name that deceives nobody is shown as it is read', () => {
    expect(assess('https://xn--wgv71a119e.jp/').shown).toMatchObject({
      owner: '日本語.jp',
      punycode: 'xn--wgv71a119e.jp',
    });
    expect(assess('https://bücher.example/').shown).toMatchObject({ owner: 'bücher.example', faults: [] });
  });

  test('the letters at fault', () => {
    const melting = assess('https://arnazon.co.jp/');
    expect(melting.shown.faults).toEqual([[1, 3]]);
    expect(melting.reasons[0]).toMatchObject({ params: { letters: 'rn' } });

    const embedded = assess('https://www.amazon.co.jp.vbduteq.top/').shown;
    expect(embedded).toMatchObject({ before: 'www.amazon.co.jp.', owner: 'vbduteq.top' });
    expect(embedded.faults).toEqual([[4, 16]]);
  });

  test('the services on the way, and the end in full', () => {
    const verdict = assess(`${SAFE_LINKS}https%3A%2F%2Fvbduteq.net%2F`);
    expect(verdict.shown.via).toEqual(['jpn01.safelinks.protection.outlook.com']);
    expect(verdict.destination).toBe('https://vbduteq.net/');
  });

  test('whom a mail address belongs to', () => {
    expect(assess('mailto:Taro@Example.JP?subject=a')).toMatchObject({ site: '', shown: { owner: 'example.jp' } });
    expect(assess('tel:0312345678').shown.owner).toBe('tel:');
  });

  test('a long address is shown short and said to be long', () => {
    const verdict = assess(`https://vbduteq.net/${'a'.repeat(20_000)}`);
    expect(verdict.shown.rest).toHaveLength(300);
    expect(verdict.shown.rest.endsWith('…')).toBe(true);
    expect(verdict.reasons).toEqual([{ code: 'tooLong', params: { site: 'vbduteq.net' } }]);
  });
});
