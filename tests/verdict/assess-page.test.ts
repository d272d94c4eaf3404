import { describe, expect, test } from 'vitest';
import { NO_LISTS, type PersonLists } from '#utils/data/person-lists.ts';
import { createKnown } from '#utils/detect/known.ts';
import { assessPage } from '#utils/verdict/assess-page.ts';
import { somePage } from '../page/some-page.ts';

const known = createKnown();
const URL = 'https://vbduteq.net/';
const amazon = { title: 'Amazonサインイン', copyright: ['© 2024, Amazon.com, Inc.'], asks: ['password' as const] };
const under = (lists: Partial<PersonLists>) => createKnown({ ...NO_LISTS, ...lists });

describe('the person’s own lists', () => {
  test('a trusted site may look as it likes', () => {
    const trusting = under({ trusted: [{ host: 'vbduteq.net', scope: 'host' }] });
    expect(assessPage(somePage(URL, amazon), trusting)).toMatchObject({
      level: 'trusted',
      reasons: [{ code: 'trustedByYou' }],
    });
  });

  test('trust does not cover where a password is sent', () => {
    const trusting = under({ trusted: [{ host: 'vbduteq.net', scope: 'host' }] });
    const forms = [{ target: 'https://formspree.io/f/a', asks: ['password' as const] }];
    expect(assessPage(somePage(URL, { ...amazon, forms }), trusting).level).toBe('danger');
  });

  test('a site that is never trusted is danger with and without a form', () => {
    const never = under({ never: [{ host: 'vbduteq.net', scope: 'host' }] });
    expect(assessPage(somePage(URL, {}), never).level).toBe('danger');
  });

  test('a name of their own is guarded like the catalogue’s', () => {
    const guarding = under({ ownBrands: [{ names: ['川瀬銀行'], domains: ['kawase-bank.example'] }] });
    const page = { title: '川瀬銀行 ログイン', copyright: ['© 川瀬銀行'], asks: ['password' as const] };
    expect(assessPage(somePage(URL, page), guarding).level).toBe('danger');
    expect(assessPage(somePage('https://direct.kawase-bank.example/', page), guarding).level).toBe('trusted');
  });
});

describe('what the verdict carries', () => {
  test('the brand, the way out, the claims and what is asked', () => {
    const verdict = assessPage(somePage(URL, amazon), known);
    expect(verdict).toMatchObject({ level: 'danger', brand: 'amazon', site: 'vbduteq.net', asks: ['password'] });
    expect(verdict.wayOut).toMatchObject({ brand: 'amazon' });
    expect(verdict.claims).toEqual([{ brand: 'amazon', name: expect.anything(), kinds: ['title', 'copyright'] }]);
    expect(JSON.parse(JSON.stringify(verdict))).toEqual(verdict);
  });

  test.each([
    'https://login.jp.mercari.com/signin',
    'https://app.netlify.com/login',
    'https://wordpress.com/log-in/ja',
    'https://www.tumblr.com/login',
  ])('a brand’s own sign-in beside its users’ pages: %s', (url) => {
    expect(assessPage(somePage(url, { asks: ['password'] }), known).level).toBe('official');
  });

  test.each([
    'https://someone.netlify.app/login',
    'https://someone.wordpress.com/log-in',
    'https://a.tumblr.com/login',
  ])('the users’ own pages: %s', (url) => {
    expect(assessPage(somePage(url, { asks: ['password'] }), known).level).not.toBe('official');
  });

  test('a query that names another place changes nothing', () => {
    const url = `https://www.amazon.co.jp/ap/signin?openid.return_to=${encodeURIComponent(URL)}&url=https://vbduteq.net/`;
    expect(assessPage(somePage(url, amazon), known)).toMatchObject({ level: 'official', site: 'amazon.co.jp' });
  });

  test('a page without a form is told no fault of its name', () => {
    expect(assessPage(somePage('https://www.arnazon.co.jp/', {}), known).level).toBe('unknown');
    expect(assessPage(somePage('https://www.arnazon.co.jp/', { asks: ['password'] }), known).level).toBe('danger');
  });

  test('the text alone never claims', () => {
    const text = 'Amazon Amazon Amazonアカウント Amazon.co.jp サインイン';
    expect(assessPage(somePage(URL, { text, asks: ['password'] }), known)).toMatchObject({
      level: 'unknown',
      claims: [],
    });
  });
});
