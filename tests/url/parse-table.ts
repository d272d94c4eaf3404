/** What the URL standard's parser makes of an address that a link has, written into a mail at `PARSE_BASE`. */
export interface Parsed {
  protocol: string;
  host: string;
  /** Decoded. */
  user: string;
  path: string;
  origin: string;
}

export const PARSE_BASE = 'https://mail.google.com/mail/u/0/';

/** Every trick with an address that we know of, as it is written; `null`: no browser opens it. */
export const parseTable: readonly (readonly [written: string, parsed: Parsed | null])[] = [
  [
    'https://www.amazon.co.jp@evil.example/ap/signin',
    {
      protocol: 'https:',
      host: 'evil.example',
      user: 'www.amazon.co.jp',
      path: '/ap/signin',
      origin: 'https://evil.example',
    },
  ],
  [
    'https://www.amazon.co.jp%2Fap%2Fsignin@evil.example/',
    {
      protocol: 'https:',
      host: 'evil.example',
      user: 'www.amazon.co.jp/ap/signin',
      path: '/',
      origin: 'https://evil.example',
    },
  ],
  [
    'https://www.amazon.co.jp:443@evil.example/',
    { protocol: 'https:', host: 'evil.example', user: 'www.amazon.co.jp', path: '/', origin: 'https://evil.example' },
  ],
  [
    'https://www.amazon.co.jp\\@evil.example/',
    {
      protocol: 'https:',
      host: 'www.amazon.co.jp',
      user: '',
      path: '/@evil.example/',
      origin: 'https://www.amazon.co.jp',
    },
  ],
  [
    'https:\\\\evil.example\\amazon.co.jp',
    { protocol: 'https:', host: 'evil.example', user: '', path: '/amazon.co.jp', origin: 'https://evil.example' },
  ],
  [
    'https:/evil.example/amazon.co.jp',
    {
      protocol: 'https:',
      host: 'mail.google.com',
      user: '',
      path: '/evil.example/amazon.co.jp',
      origin: 'https://mail.google.com',
    },
  ],
  [
    'https:evil.example',
    {
      protocol: 'https:',
      host: 'mail.google.com',
      user: '',
      path: '/mail/u/0/evil.example',
      origin: 'https://mail.google.com',
    },
  ],
  [
    '\u0009https://evil.example/',
    { protocol: 'https:', host: 'evil.example', user: '', path: '/', origin: 'https://evil.example' },
  ],
  [
    'ht\u000atps://evil.ex\u0009ample/',
    { protocol: 'https:', host: 'evil.example', user: '', path: '/', origin: 'https://evil.example' },
  ],
  ['java\u000ascript:alert(1)', { protocol: 'javascript:', host: '', user: '', path: 'alert(1)', origin: 'null' }],
  ['\u0001javascript:alert(1)', { protocol: 'javascript:', host: '', user: '', path: 'alert(1)', origin: 'null' }],
  [
    'https://www.amazon.co.jp∕ap∕signin.evil.example/',
    {
      protocol: 'https:',
      host: 'www.amazon.co.xn--jpapsignin-8g1fc.evil.example',
      user: '',
      path: '/',
      origin: 'https://www.amazon.co.xn--jpapsignin-8g1fc.evil.example',
    },
  ],
  [
    'https://www.amazon.co.jp⁄ap.evil.example/',
    {
      protocol: 'https:',
      host: 'www.amazon.co.xn--jpap-1g7a.evil.example',
      user: '',
      path: '/',
      origin: 'https://www.amazon.co.xn--jpap-1g7a.evil.example',
    },
  ],
  [
    'https://www.amazon.co.jp⧸ap.evil.example/',
    {
      protocol: 'https:',
      host: 'www.amazon.co.xn--jpap-wl7b.evil.example',
      user: '',
      path: '/',
      origin: 'https://www.amazon.co.xn--jpap-wl7b.evil.example',
    },
  ],
  ['https://www.amazon.co.jp／ap.evil.example/', null],
  [
    'https://www.amazon.co.jpノ.evil.example/',
    {
      protocol: 'https:',
      host: 'www.amazon.co.xn--jp-9j4a.evil.example',
      user: '',
      path: '/',
      origin: 'https://www.amazon.co.xn--jp-9j4a.evil.example',
    },
  ],
  [
    'https://www.amazon.co.jp〳.evil.example/',
    {
      protocol: 'https:',
      host: 'www.amazon.co.xn--jp-z53a.evil.example',
      user: '',
      path: '/',
      origin: 'https://www.amazon.co.xn--jp-z53a.evil.example',
    },
  ],
  [
    'https://www.amazonꓸcoꓸjp.evil.example/',
    {
      protocol: 'https:',
      host: 'www.xn--amazoncojp-4c29aca.evil.example',
      user: '',
      path: '/',
      origin: 'https://www.xn--amazoncojp-4c29aca.evil.example',
    },
  ],
  [
    'https://www.amazon。co。jp/',
    { protocol: 'https:', host: 'www.amazon.co.jp', user: '', path: '/', origin: 'https://www.amazon.co.jp' },
  ],
  [
    'https://www．amazon．co．jp/',
    { protocol: 'https:', host: 'www.amazon.co.jp', user: '', path: '/', origin: 'https://www.amazon.co.jp' },
  ],
  [
    'https://ｗｗｗ.ａｍａｚｏｎ.co.jp/',
    { protocol: 'https:', host: 'www.amazon.co.jp', user: '', path: '/', origin: 'https://www.amazon.co.jp' },
  ],
  [
    'https://www.amazon.co.jp\u200b.evil.example/',
    {
      protocol: 'https:',
      host: 'www.amazon.co.jp.evil.example',
      user: '',
      path: '/',
      origin: 'https://www.amazon.co.jp.evil.example',
    },
  ],
  [
    'https://ama\u200bzon.co.jp/',
    { protocol: 'https:', host: 'amazon.co.jp', user: '', path: '/', origin: 'https://amazon.co.jp' },
  ],
  [
    'https://ama\u00adzon.co.jp/',
    { protocol: 'https:', host: 'amazon.co.jp', user: '', path: '/', origin: 'https://amazon.co.jp' },
  ],
  [
    'https://ama\u2060zon.co.jp/',
    { protocol: 'https:', host: 'amazon.co.jp', user: '', path: '/', origin: 'https://amazon.co.jp' },
  ],
  ['https://ama\u200dzon.co.jp/', null],
  ['https://\u202epj.oc.nozama.evil.example/', null],
  [
    'https://аmazon.co.jp/',
    { protocol: 'https:', host: 'xn--mazon-3ve.co.jp', user: '', path: '/', origin: 'https://xn--mazon-3ve.co.jp' },
  ],
  [
    'https://amazоn.co.jp/',
    { protocol: 'https:', host: 'xn--amazn-mye.co.jp', user: '', path: '/', origin: 'https://xn--amazn-mye.co.jp' },
  ],
  [
    'https://amazοn.co.jp/',
    { protocol: 'https:', host: 'xn--amazn-uce.co.jp', user: '', path: '/', origin: 'https://xn--amazn-uce.co.jp' },
  ],
  [
    'https://amàzon.co.jp/',
    { protocol: 'https:', host: 'xn--amzon-sqa.co.jp', user: '', path: '/', origin: 'https://xn--amzon-sqa.co.jp' },
  ],
  [
    'https://amazon‐co.jp/',
    { protocol: 'https:', host: 'xn--amazonco-5m3d.jp', user: '', path: '/', origin: 'https://xn--amazonco-5m3d.jp' },
  ],
  [
    'https://amazon‑co.jp/',
    { protocol: 'https:', host: 'xn--amazonco-5m3d.jp', user: '', path: '/', origin: 'https://xn--amazonco-5m3d.jp' },
  ],
  [
    'https://amazonーco.jp/',
    { protocol: 'https:', host: 'xn--amazonco-3g5g.jp', user: '', path: '/', origin: 'https://xn--amazonco-3g5g.jp' },
  ],
  [
    'https://amazon一co.jp/',
    { protocol: 'https:', host: 'xn--amazonco-509l.jp', user: '', path: '/', origin: 'https://xn--amazonco-509l.jp' },
  ],
  ['https://0x7f.1/', { protocol: 'https:', host: '127.0.0.1', user: '', path: '/', origin: 'https://127.0.0.1' }],
  ['https://2130706433/', { protocol: 'https:', host: '127.0.0.1', user: '', path: '/', origin: 'https://127.0.0.1' }],
  ['https://0177.0.0.1/', { protocol: 'https:', host: '127.0.0.1', user: '', path: '/', origin: 'https://127.0.0.1' }],
  ['https://127.1/', { protocol: 'https:', host: '127.0.0.1', user: '', path: '/', origin: 'https://127.0.0.1' }],
  [
    'https://[::ffff:1.2.3.4]/',
    { protocol: 'https:', host: '[::ffff:102:304]', user: '', path: '/', origin: 'https://[::ffff:102:304]' },
  ],
  ['https://①②③.④⑤⑥.⑦.⑧/', null],
  [
    'https://www.amazon.co.jp./',
    { protocol: 'https:', host: 'www.amazon.co.jp.', user: '', path: '/', origin: 'https://www.amazon.co.jp.' },
  ],
  [
    'https://WWW.AMAZON.CO.JP/',
    { protocol: 'https:', host: 'www.amazon.co.jp', user: '', path: '/', origin: 'https://www.amazon.co.jp' },
  ],
  [
    'https://%77%77%77.amazon.co.jp/',
    { protocol: 'https:', host: 'www.amazon.co.jp', user: '', path: '/', origin: 'https://www.amazon.co.jp' },
  ],
  [
    'https://www.amazon.co.jp%2eevil.example/',
    {
      protocol: 'https:',
      host: 'www.amazon.co.jp.evil.example',
      user: '',
      path: '/',
      origin: 'https://www.amazon.co.jp.evil.example',
    },
  ],
  ['https://www.amazon.co.jp%00.evil.example/', null],
  ['https://www.amazon.co.jp%09.evil.example/', null],
  [
    'https://amazon.co.jp.evil.example/',
    {
      protocol: 'https:',
      host: 'amazon.co.jp.evil.example',
      user: '',
      path: '/',
      origin: 'https://amazon.co.jp.evil.example',
    },
  ],
  [
    'https://amazon.co.jp-evil.example/',
    {
      protocol: 'https:',
      host: 'amazon.co.jp-evil.example',
      user: '',
      path: '/',
      origin: 'https://amazon.co.jp-evil.example',
    },
  ],
  [
    'https://evil.example/#@www.amazon.co.jp',
    { protocol: 'https:', host: 'evil.example', user: '', path: '/', origin: 'https://evil.example' },
  ],
  [
    'https://evil.example?@www.amazon.co.jp',
    { protocol: 'https:', host: 'evil.example', user: '', path: '/', origin: 'https://evil.example' },
  ],
  [
    'https://evil.example/;@www.amazon.co.jp',
    { protocol: 'https:', host: 'evil.example', user: '', path: '/;@www.amazon.co.jp', origin: 'https://evil.example' },
  ],
  [
    'blob:https://www.amazon.co.jp/uuid',
    {
      protocol: 'blob:',
      host: '',
      user: '',
      path: 'https://www.amazon.co.jp/uuid',
      origin: 'https://www.amazon.co.jp',
    },
  ],
  ['data:text/html,<form>', { protocol: 'data:', host: '', user: '', path: 'text/html,<form>', origin: 'null' }],
  [
    'filesystem:https://www.amazon.co.jp/x',
    { protocol: 'filesystem:', host: '', user: '', path: 'https://www.amazon.co.jp/x', origin: 'null' },
  ],
  [
    'view-source:https://a.example',
    { protocol: 'view-source:', host: '', user: '', path: 'https://a.example', origin: 'null' },
  ],
  [
    'https://www-amazon-co-jp.translate.goog/ap/signin?_x_tr_sl=ja',
    {
      protocol: 'https:',
      host: 'www-amazon-co-jp.translate.goog',
      user: '',
      path: '/ap/signin',
      origin: 'https://www-amazon-co-jp.translate.goog',
    },
  ],
  [
    'https://evil-example.translate.goog/',
    {
      protocol: 'https:',
      host: 'evil-example.translate.goog',
      user: '',
      path: '/',
      origin: 'https://evil-example.translate.goog',
    },
  ],
  [
    'https://xn--80ak6aa92e.com/',
    { protocol: 'https:', host: 'xn--80ak6aa92e.com', user: '', path: '/', origin: 'https://xn--80ak6aa92e.com' },
  ],
  [
    'https://faß.de/',
    { protocol: 'https:', host: 'xn--fa-hia.de', user: '', path: '/', origin: 'https://xn--fa-hia.de' },
  ],
  [
    'https://ßamazon.de',
    { protocol: 'https:', host: 'xn--amazon-9sa.de', user: '', path: '/', origin: 'https://xn--amazon-9sa.de' },
  ],
  [
    'https://www.amazon.co.jp:8443/',
    { protocol: 'https:', host: 'www.amazon.co.jp', user: '', path: '/', origin: 'https://www.amazon.co.jp:8443' },
  ],
  [
    '//evil.example/x',
    { protocol: 'https:', host: 'evil.example', user: '', path: '/x', origin: 'https://evil.example' },
  ],
  [
    '/\\evil.example',
    { protocol: 'https:', host: 'evil.example', user: '', path: '/', origin: 'https://evil.example' },
  ],
  [
    'https://user:pa%40ss@evil.example/',
    { protocol: 'https:', host: 'evil.example', user: 'user', path: '/', origin: 'https://evil.example' },
  ],
];
