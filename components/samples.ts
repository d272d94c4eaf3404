import type { CardWays } from '#utils/guard/card-port.ts';
import type { Reason } from '#utils/verdict/reason.ts';
import type { FrameReport, ListedLink, TabReport } from '#utils/verdict/tab-report.ts';
import type { Level, Verdict } from '#utils/verdict/verdict.ts';

/** Every state a verdict can be in when it is drawn, as plain values: what the sample sheet and the tests draw. */

const NAMES: Verdict['names'] = {
  amazon: { ja: 'Amazon', en: 'Amazon' },
  rakuten: { ja: '楽天', en: 'Rakuten' },
  smbc: { ja: '三井住友銀行', en: 'Sumitomo Mitsui Banking Corporation' },
};
const AMAZON = { brand: 'amazon', host: 'www.amazon.co.jp' };

export const WAYS: CardWays = { openReal: () => {}, stay: () => {}, goOn: () => {} };

/** A verdict from its few differences to a plain one. */
function verdict(
  level: Level,
  owner: string,
  more: Partial<Verdict> & { before?: string; path?: string } = {},
): Verdict {
  const { before = '', path = '/', ...rest } = more;
  const destination = `https://${before}${owner}${path}`;
  return {
    level,
    brand: rest.wayOut?.brand ?? null,
    site: owner,
    destination,
    reasons: [],
    wayOut: null,
    names: NAMES,
    shown: { before, owner, faults: [], punycode: null, rest: destination, via: [] },
    ...rest,
  };
}

export const VERDICTS = {
  claimElsewhere: verdict('danger', 'vbduteq.net', {
    before: 'www.amazon.co.jp.signin.',
    path: '/ap/signin?openid=1f0a77',
    wayOut: AMAZON,
    reasons: [
      { code: 'claimElsewhere', params: { claim: 'amazon', site: 'vbduteq.net' } },
      { code: 'brandInHost', params: { embedded: 'amazon.co.jp', site: 'vbduteq.net' } },
    ],
  }),
  textNamesBrand: verdict('danger', 'vbduteq.net', {
    wayOut: AMAZON,
    reasons: [{ code: 'textNamesBrand', params: { named: 'amazon.co.jp', site: 'vbduteq.net' } }],
  }),
  userInfoBait: verdict('danger', 'spmq.asia', {
    path: '/?id=93',
    wayOut: AMAZON,
    reasons: [{ code: 'userInfoBait', params: { bait: 'www.amazon.co.jp', site: 'spmq.asia' } }],
  }),
  lookalike: verdict('danger', 'xn--mzon-63da.co.jp', {
    site: 'xn--mzon-63da.co.jp',
    destination: 'https://www.xn--mzon-63da.co.jp/gp/css/order-history',
    wayOut: AMAZON,
    reasons: [
      { code: 'lookalikeLetters', params: { looksLike: 'amazon', letters: 'а', site: 'xn--mzon-63da.co.jp' } },
      {
        code: 'mixedScripts',
        params: { letters: 'а', name: 'www.аmаzon.co.jp', site: 'xn--mzon-63da.co.jp' },
      },
    ],
    shown: {
      before: 'www.',
      owner: 'xn--mzon-63da.co.jp',
      faults: [[4, 17]],
      punycode: null,
      rest: 'https://www.xn--mzon-63da.co.jp/gp/css/order-history',
      via: [],
    },
  }),
  japaneseName: verdict('danger', 'smbc-direct.cyou', {
    wayOut: { brand: 'smbc', host: 'www.smbc.co.jp' },
    reasons: [{ code: 'claimElsewhere', params: { claim: 'smbc', site: 'smbc-direct.cyou' } }],
  }),
  script: verdict('danger', '', {
    site: '',
    destination: 'javascript:document.location=atob(location.hash)',
    reasons: [{ code: 'scriptAddress', params: { scheme: 'javascript:' } }],
    shown: { before: '', owner: '', faults: [], punycode: null, rest: 'javascript:document.location=…', via: [] },
  }),
  shortener: verdict('caution', 't.co', {
    path: '/9xQzPpL2',
    reasons: [{ code: 'hidesDestination', params: { service: 't.co' } }],
  }),
  disguisedIp: verdict('caution', '203.0.113.77', {
    path: '/login',
    reasons: [{ code: 'disguisedIp', params: { written: '0xcb.0x71.77', address: '203.0.113.77' } }],
  }),
  rented: verdict('unknown', 'kawaii-goods.s3.amazonaws.com', {
    reasons: [{ code: 'rentedPlace', params: { owner: 'Amazon', site: 'kawaii-goods.s3.amazonaws.com' } }],
  }),
  plain: verdict('unknown', 'kawase-tea.jp', { before: 'shop.', path: '/items/sencha' }),
  wrapped: verdict('unknown', 'kawase-tea.jp', {
    before: 'news.',
    path: '/2026/11',
    reasons: [{ code: 'throughTracker', params: { service: 'click.mailer.example' } }],
    shown: {
      before: 'news.',
      owner: 'kawase-tea.jp',
      faults: [],
      punycode: null,
      rest: 'https://news.kawase-tea.jp/2026/11',
      via: ['jpn01.safelinks.protection.outlook.com', 'click.mailer.example'],
    },
  }),
  official: verdict('official', 'amazon.co.jp', {
    before: 'www.',
    brand: 'amazon',
    path: '/gp/css/order-history',
    reasons: [{ code: 'officialSite', params: { brand: 'amazon' } }],
  }),
  trusted: verdict('trusted', 'nakano-dental.jp', { before: 'yoyaku.' }),
  longHost: verdict('danger', 'a-rather-long-owner-name-that-fills-a-line-of-its-own-and-more.example', {
    before: `${'www.amazon.co.jp.account-verification.'.repeat(5)}signin.`,
    path: `/${'session/'.repeat(40)}`,
    wayOut: AMAZON,
    reasons: [
      {
        code: 'brandInHost',
        params: {
          embedded: 'amazon.co.jp',
          site: 'a-rather-long-owner-name-that-fills-a-line-of-its-own-and-more.example',
        },
      },
    ],
  }),
  rightToLeft: verdict('danger', 'evil.example', {
    wayOut: { brand: 'rtl', host: 'www.amazon.co.jp' },
    names: { rtl: { ja: 'אמזון \u202Enozama', en: 'אמזון \u202Enozama' } },
    reasons: [{ code: 'textNamesBrand', params: { named: '\u202Epj.oc.nozama\u202C אמזון', site: 'evil.example' } }],
  }),
  manyReasons: verdict('danger', 'vbduteq.net', {
    wayOut: AMAZON,
    reasons: Array.from({ length: 5 }, (_, at): Reason[] => [
      { code: 'claimElsewhere', params: { claim: 'amazon', site: 'vbduteq.net' } },
      { code: 'textNamesOther', params: { named: `amazon${at}.co.jp`, site: 'vbduteq.net' } },
      { code: 'oddPort', params: { port: String(8000 + at) } },
      { code: 'hiddenCharacters', params: { site: 'vbduteq.net' } },
    ]).flat(),
  }),
  noSentence: verdict('caution', 'example.net', {
    reasons: [{ code: 'notYetInvented', params: {} } as unknown as Reason],
  }),
} satisfies Record<string, Verdict>;

const link = (verdict: Verdict, text: string, count = 1): ListedLink => ({ verdict, text, count });
const countLevels = (links: ListedLink[]): Record<Level, number> => {
  const levels = { danger: 0, caution: 0, unknown: 0, trusted: 0, official: 0 };
  for (const { verdict, count } of links) levels[verdict.level] += count;
  return levels;
};
const frame = (host: string, links: ListedLink[], more: Partial<FrameReport> = {}): FrameReport => ({
  frameId: 0,
  host,
  state: 'reading',
  mails: [],
  links,
  levels: countLevels(links),
  notListed: 0,
  page: null,
  ...more,
});
const tab = (frames: FrameReport[], more: Partial<TabReport> = {}): TabReport => ({
  host: 'mail.google.com',
  unseen: null,
  webmail: 'builtIn',
  level: frames[0]?.links[0]?.verdict.level ?? null,
  frames,
  ...more,
});
const MIXED = [
  link(VERDICTS.claimElsewhere, 'https://www.amazon.co.jp/ap/signin', 3),
  link(VERDICTS.lookalike, 'ご注文の確認はこちら'),
  link(VERDICTS.script, ''),
  link(VERDICTS.longHost, 'アカウントを確認する'),
  link(VERDICTS.shortener, 't.co/9xQzPpL2'),
  link(VERDICTS.plain, 'お茶の通販'),
  link(VERDICTS.official, 'Amazon.co.jp'),
];

export const REPORTS = {
  mixed: tab([frame('mail.google.com', MIXED)]),
  nothingStoodOut: tab([frame('mail.google.com', MIXED.slice(5))]),
  caution: tab([frame('mail.google.com', MIXED.slice(4))]),
  noMail: tab([frame('mail.google.com', [], { state: 'noMail' })]),
  noLinks: tab([frame('mail.google.com', [])]),
  elsewhere: tab([], { host: 'shop.kawase-tea.jp', webmail: null }),
  officialPlace: tab([], { host: 'www.amazon.co.jp', webmail: null }),
  added: tab([frame('mail.example.jp', [], { state: 'noMail' })], { host: 'mail.example.jp', webmail: 'added' }),
  threeFrames: tab([
    frame('webmail.example.jp', MIXED.slice(0, 1)),
    frame('mail-body.example.jp', MIXED.slice(4, 6), { frameId: 3 }),
    frame('another-body.example.jp', [], { frameId: 7, state: 'noBody' }),
  ]),
  broken: tab([frame('mail.google.com', [], { state: 'noBody' })]),
  failed: tab([frame('mail.google.com', [], { state: 'failed' })]),
  browserPage: tab([], { host: null, webmail: null, unseen: 'browserPage' }),
  closedSite: tab([], { host: 'chromewebstore.google.com', webmail: null, unseen: 'closedSite' }),
  ownPage: tab([], { host: null, webmail: null, unseen: 'ownPage' }),
  otherExtension: tab([], { host: null, webmail: null, unseen: 'otherExtension' }),
  file: tab([], { host: null, webmail: null, unseen: 'file' }),
  noWebPage: tab([], { host: null, webmail: null, unseen: 'noWebPage' }),
  noPermission: tab([], { host: null, webmail: null, unseen: 'noPermission' }),
  thousands: tab([
    frame(
      'mail.google.com',
      Array.from({ length: 5000 }, (_, at) => link(at < 2 ? VERDICTS.claimElsewhere : VERDICTS.plain, `${at + 1}`)),
      { notListed: 1200, levels: { danger: 6, caution: 0, unknown: 6194, trusted: 0, official: 0 } },
    ),
  ]),
} satisfies Record<string, TabReport>;

/** What is said of the page's address alone, by the report in which nothing else was judged. */
export const PLACES = { elsewhere: VERDICTS.plain, officialPlace: VERDICTS.official } satisfies Partial<
  Record<keyof typeof REPORTS, Verdict>
>;
