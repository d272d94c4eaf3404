import { describe, expect, test } from 'vitest';
import { createKnown } from '#utils/detect/known.ts';
import { assessLink } from '#utils/verdict/assess-link.ts';

const known = createKnown();
const BASE = 'https://mail.google.com/mail/u/0/';

/** A link as a webmail meets it: the attribute, and what the browser makes of it. */
function meet(raw: string) {
  const href = URL.canParse(raw, BASE) ? new URL(raw, BASE).href : raw;
  return assessLink({ href, raw }, known, null);
}

describe('what is written is judged by where it really leads', () => {
  test.each([
    ['https://www.amazon.co.jp@evil.example/ap/signin', 'evil.example', 'danger', ['userInfoBait']],
    ['https://www.amazon.co.jp%2Fap%2Fsignin@evil.example/', 'evil.example', 'danger', ['userInfoBait']],
    ['https://www.amazon.co.jp:443@evil.example/', 'evil.example', 'danger', ['userInfoBait']],
    ['https://user:pa%40ss@evil.example/', 'evil.example', 'caution', ['userInfo']],
    ['https://www.amazon.co.jp\\@evil.example/', 'amazon.co.jp', 'caution', ['parsersDisagree', 'officialSite']],
    ['https:\\\\evil.example\\amazon.co.jp', 'evil.example', 'caution', ['parsersDisagree']],
    ['/\\evil.example', 'evil.example', 'caution', ['parsersDisagree']],
    ['https:/evil.example/amazon.co.jp', 'google.com', 'official', ['officialSite']],
    ['https:evil.example', 'google.com', 'official', ['officialSite']],
    ['//evil.example/x', 'evil.example', 'unknown', []],
    ['\thttps://evil.example/', 'evil.example', 'unknown', []],
    ['ht\ntps://evil.ex\tample/', 'evil.example', 'caution', ['hiddenCharacters']],
    ['https://evil.example/a\nb', 'evil.example', 'unknown', []],
    ['java\nscript:alert(1)', '', 'danger', ['scriptAddress', 'hiddenCharacters']],
    ['\u0001javascript:alert(1)', '', 'danger', ['scriptAddress', 'hiddenCharacters']],
    [
      'https://www.amazon.co.jp∕ap∕signin.evil.example/',
      'evil.example',
      'danger',
      ['brandInHost', 'fakeSeparator', 'internationalName'],
    ],
    [
      'https://www.amazon.co.jp⁄ap.evil.example/',
      'evil.example',
      'danger',
      ['brandInHost', 'fakeSeparator', 'internationalName'],
    ],
    [
      'https://www.amazon.co.jp⧸ap.evil.example/',
      'evil.example',
      'danger',
      ['brandInHost', 'fakeSeparator', 'internationalName'],
    ],
    [
      'https://www.amazon.co.jpノ.evil.example/',
      'evil.example',
      'danger',
      ['brandInHost', 'fakeSeparator', 'internationalName'],
    ],
    [
      'https://www.amazon.co.jp〳.evil.example/',
      'evil.example',
      'danger',
      ['brandInHost', 'fakeSeparator', 'internationalName'],
    ],
    [
      'https://www.amazonꓸcoꓸjp.evil.example/',
      'evil.example',
      'danger',
      ['brandInHost', 'fakeSeparator', 'internationalName'],
    ],
    ['https://www.amazon.co.jp／ap.evil.example/', '', 'caution', ['unreadable']],
    ['https://www.amazon。co。jp/', 'amazon.co.jp', 'official', ['officialSite']],
    ['https://www．amazon．co．jp/', 'amazon.co.jp', 'official', ['officialSite']],
    ['https://ｗｗｗ.ａｍａｚｏｎ.co.jp/', 'amazon.co.jp', 'official', ['officialSite']],
    ['https://www.amazon.co.jp\u200b.evil.example/', 'evil.example', 'danger', ['brandInHost']],
    ['https://ama\u200bzon.co.jp/', 'amazon.co.jp', 'official', ['officialSite']],
    ['https://ama\u00adzon.co.jp/', 'amazon.co.jp', 'official', ['officialSite']],
    ['https://ama\u2060zon.co.jp/', 'amazon.co.jp', 'official', ['officialSite']],
    ['https://ama\u200dzon.co.jp/', '', 'caution', ['unreadable']],
    ['https://\u202epj.oc.nozama.evil.example/', '', 'caution', ['unreadable']],
    [
      'https://аmazon.co.jp/',
      'xn--mazon-3ve.co.jp',
      'danger',
      ['lookalikeLetters', 'mixedScripts', 'internationalName'],
    ],
    [
      'https://amazоn.co.jp/',
      'xn--amazn-mye.co.jp',
      'danger',
      ['lookalikeLetters', 'mixedScripts', 'internationalName'],
    ],
    [
      'https://amazοn.co.jp/',
      'xn--amazn-uce.co.jp',
      'danger',
      ['lookalikeLetters', 'mixedScripts', 'internationalName'],
    ],
    ['https://amàzon.co.jp/', 'xn--amzon-sqa.co.jp', 'danger', ['lookalikeLetters', 'internationalName']],
    ['https://amazon‐co.jp/', 'xn--amazonco-5m3d.jp', 'danger', ['brandInHost', 'oddLetters', 'internationalName']],
    ['https://amazon‑co.jp/', 'xn--amazonco-5m3d.jp', 'danger', ['brandInHost', 'oddLetters', 'internationalName']],
    ['https://amazonーco.jp/', 'xn--amazonco-3g5g.jp', 'danger', ['brandInHost', 'oddLetters', 'internationalName']],
    ['https://amazon一co.jp/', 'xn--amazonco-509l.jp', 'danger', ['brandInHost', 'oddLetters', 'internationalName']],
    ['https://0x7f.1/', '127.0.0.1', 'caution', ['disguisedIp']],
    ['https://2130706433/', '127.0.0.1', 'caution', ['disguisedIp']],
    ['https://0177.0.0.1/', '127.0.0.1', 'caution', ['disguisedIp']],
    ['https://127.1/', '127.0.0.1', 'caution', ['disguisedIp']],
    ['https://127.0.0.1/', '127.0.0.1', 'caution', ['ipHost']],
    ['https://[::ffff:1.2.3.4]/', '[::ffff:102:304]', 'caution', ['ipHost']],
    ['https://①②③.④⑤⑥.⑦.⑧/', '', 'caution', ['unreadable']],
    ['https://www.amazon.co.jp./', 'amazon.co.jp', 'official', ['officialSite']],
    ['https://WWW.AMAZON.CO.JP/', 'amazon.co.jp', 'official', ['officialSite']],
    ['https://%77%77%77.amazon.co.jp/', 'amazon.co.jp', 'caution', ['encodedHost', 'officialSite']],
    ['https://www.amazon.co.jp%2eevil.example/', 'evil.example', 'danger', ['brandInHost', 'encodedHost']],
    ['https://www.amazon.co.jp%00.evil.example/', '', 'caution', ['unreadable']],
    ['https://www.amazon.co.jp%09.evil.example/', '', 'caution', ['unreadable']],
    ['https://amazon.co.jp.evil.example/', 'evil.example', 'danger', ['brandInHost']],
    ['https://amazon.co.jp-evil.example/', 'jp-evil.example', 'danger', ['brandInHost']],
    ['https://evil.example/#@www.amazon.co.jp', 'evil.example', 'unknown', []],
    ['https://evil.example?@www.amazon.co.jp', 'evil.example', 'unknown', []],
    ['https://evil.example/;@www.amazon.co.jp', 'evil.example', 'unknown', []],
    ['blob:https://www.amazon.co.jp/uuid', '', 'danger', ['scriptAddress']],
    ['data:text/html,<form>', '', 'danger', ['scriptAddress']],
    ['filesystem:https://www.amazon.co.jp/x', '', 'danger', ['scriptAddress']],
    ['view-source:https://a.example', '', 'danger', ['scriptAddress']],
    [
      'https://xn--80ak6aa92e.com/',
      'xn--80ak6aa92e.com',
      'danger',
      ['lookalikeLetters', 'latinInDisguise', 'internationalName'],
    ],
    ['https://faß.de/', 'xn--fa-hia.de', 'unknown', ['internationalName']],
    ['https://www.amazon.co.jp:8443/', 'amazon.co.jp', 'caution', ['oddPort', 'officialSite']],
  ])('%j', (raw, site, level, codes) => {
    const verdict = meet(raw);
    expect({ site: verdict.site, level: verdict.level, codes: verdict.reasons.map(({ code }) => code) }).toEqual({
      site,
      level,
      codes,
    });
  });

  test.each(['#top', '', '   '])('%j alone leads nowhere', (href) => {
    expect(assessLink({ href }, known, null)).toMatchObject({ site: '', level: 'unknown', reasons: [] });
  });

  test('with a base even a fragment leads elsewhere', () => {
    const sighting = { href: 'https://www.amazon.co.jp@evil.example/#top', raw: '#top' };
    expect(assessLink(sighting, known, null)).toMatchObject({ site: 'evil.example', level: 'danger' });
  });

  test('a page shown through Google Translate is judged by the page, and never official', () => {
    const genuine = meet('https://www-amazon-co-jp.translate.goog/ap/signin?_x_tr_sl=ja');
    expect(genuine).toMatchObject({
      site: 'amazon.co.jp',
      level: 'caution',
      brand: 'amazon',
      wayOut: { brand: 'amazon' },
      destination: 'https://www.amazon.co.jp/ap/signin',
    });
    expect(genuine.shown.via).toEqual(['www-amazon-co-jp.translate.goog']);
    expect(meet('https://evil-example.translate.goog/').site).toBe('evil.example');
  });
});
