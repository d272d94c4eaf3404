import { describe, expect, test } from 'vitest';
import { CARD, judgeHtml, SIGN_IN } from '../page/judge-html.ts';

interface Honest {
  what: string;
  url?: string;
  title?: string;
  head?: string;
  body: string;
}

const OWN = 'https://www.kawase-tea.example/login';

/** Pages that speak of brands, and are not theirs, and say so. None may alarm. */
const HONEST: Honest[] = [
  {
    what: 'social sign-in buttons',
    title: 'Log in | Kawase Tea',
    body: `<h1>Log in</h1>${SIGN_IN}<button><img alt="Google" src="google.svg">Continue with Google</button><button><svg><title>Facebook</title></svg>Sign in with Facebook</button><a href="https://appleid.apple.com/auth/authorize?client_id=a"><img src="apple-logo.png" alt="Apple">Appleでサインイン</a>`,
  },
  {
    what: 'icons of partners without words',
    title: 'ログイン',
    body: `${SIGN_IN}<a href="https://accounts.google.com/o/oauth2/auth?x"><img class="social-logo" src="/i/google_logo.png" alt="Google"></a><a href="https://access.line.me/oauth2/v2.1/authorize"><img class="social-logo" src="/i/line_logo.png" alt="LINE"></a>`,
  },
  {
    what: 'Amazon Pay in a shop',
    title: 'お支払い方法の選択｜川瀬茶舗',
    head: '<script src="https://static-fe.payments-amazon.com/checkout.js"></script>',
    body: `<header><img class="logo" src="/logo.png" alt="川瀬茶舗"></header><h2>お支払い方法</h2>${CARD}<div><img src="https://m.media-amazon.com/images/G/09/AmazonPay/logo.png" alt="Amazon Pay"><p>Amazonアカウントでお支払い</p><button>Amazonアカウントでログイン</button></div><p>Amazonアカウントに登録された住所とカードで簡単に購入できます。</p><p>© 川瀬茶舗</p>`,
  },
  {
    what: 'many ways to pay',
    title: 'Checkout',
    body: `${CARD}<label><input type="radio" name="p">PayPay</label><label><input type="radio" name="p">楽天ペイ</label><label><input type="radio" name="p">d払い</label><img alt="VISA" src="visa.png"><img alt="JCB" src="jcb.png"><img alt="American Express" src="amex.png"><img alt="PayPal" src="paypal.png">`,
  },
  {
    what: 'an affiliate with a member’s sign-in',
    title: 'Amazonセールおすすめ10選 | 家電まにあ',
    url: 'https://kaden-mania.example/amazon-sale',
    body: `<header>家電まにあ${SIGN_IN}</header><h1>Amazonセールおすすめ10選</h1><a href="https://www.amazon.co.jp/dp/B0?tag=x"><img src="https://m.media-amazon.com/images/I/a.jpg" alt="ケトル"></a><a href="https://hb.afl.rakuten.co.jp/x">楽天市場で見る</a><a href="https://www.amazon.co.jp/dp/B0">Amazonで見る</a><p>© 2024 家電まにあ</p>`,
  },
  {
    what: 'a point site that speaks of a shop',
    title: '楽天市場のポイント還元 | ポイント倶楽部',
    body: `<header><img class="logo" alt="ポイント倶楽部 ロゴ" src="/l.png"></header>${SIGN_IN}<img src="/shops/rakuten.png" alt="楽天市場"><h1>楽天市場</h1><p>© ポイント倶楽部</p>`,
  },
  {
    what: 'a forum about a brand',
    title: 'How do I reset my PayPal password? - Money Forum',
    body: `<div class="logo">Money Forum</div>${SIGN_IN}<h1>How do I reset my PayPal password?</h1><p>PayPal asks me to sign in. PayPal says…</p><p>Powered by Discourse</p>`,
  },
  {
    what: 'news about a brand',
    title: 'Amazon raises Prime fees | The Daily',
    body: `<h1>Amazon raises Prime fees</h1><img alt="Amazon logo" src="photo.jpg"><p>Amazon said on Monday …</p>${SIGN_IN}<p>© The Daily</p>`,
  },
  {
    what: 'a password manager’s list',
    title: 'Vault',
    body: `<h2>Amazon</h2><h2>Netflix</h2><h2>PayPal</h2><h2>Google</h2><img alt="Amazon" src="i1.png"><img alt="Netflix" src="i2.png"><img alt="PayPal" src="i3.png"><form><label>Master password<input type="password"></label><button>Unlock</button></form>`,
  },
  {
    what: 'a company’s sign-in by ADFS',
    url: 'https://sts.kawase-bank.example/adfs/ls/',
    title: 'Sign In',
    body: `<div id="loginArea"><form id="loginForm"><input id="userNameInput" name="UserName" type="email"><input id="passwordInput" name="Password" type="password"><input type="hidden" name="AuthMethod" value="FormsAuthentication"><span id="submitButton">Sign in</span></form></div><div id="copyright">© 2018 Microsoft</div>`,
  },
  {
    what: 'a company’s own Outlook on the web',
    url: 'https://mail.kawase-bank.example/owa/auth/logon.aspx',
    title: 'Outlook',
    body: `<form name="logonForm" action="/owa/auth.owa" method="post"><input type="hidden" name="destination"><input type="hidden" name="flags"><input type="hidden" name="forcedownlevel"><div class="signInInputText"><input name="username" id="username"></div><input type="password" name="password" class="signInInputText"><img alt="Outlook" src="olk_logo_white.png"></form><p>© 2016 Microsoft Corporation. All rights reserved.</p>`,
  },
  {
    what: 'software under its maker’s name',
    url: 'https://git.kawase-bank.example/users/sign_in',
    title: 'Sign in · GitLab',
    body: `<img class="brand-header-logo" alt="GitLab" src="/logo.svg"><h1>GitLab</h1>${SIGN_IN}<a href="https://about.gitlab.com/help">Help</a>`,
  },
  {
    what: 'a device in the house',
    url: 'http://192.168.0.10/',
    title: 'Synology DiskStation - Login',
    body: `<img class="logo" alt="Synology" src="l.png">${SIGN_IN}`,
  },
  {
    what: 'a developer’s copy',
    url: 'http://localhost:3000/signin',
    title: 'Amazon Sign-In',
    body: `${SIGN_IN}<p>© 1996-2024, Amazon.com, Inc. or its affiliates</p>`,
  },
  {
    what: 'a namesake on a host of its name',
    url: 'https://www.orange-cafe.example/login',
    title: 'Orange - Login',
    body: `<img class="logo" alt="Orange" src="l.png">${SIGN_IN}`,
  },
  {
    what: 'a map and a captcha',
    title: 'Sign in',
    body: `${SIGN_IN}<p>Map data ©2024 Google</p><p>This site is protected by reCAPTCHA and the Google <a href="https://policies.google.com/privacy">Privacy Policy</a> and <a href="https://policies.google.com/terms">Terms of Service</a> apply.</p>`,
  },
  {
    what: 'fonts, players and badges',
    title: 'Log in',
    head: '<link rel="stylesheet" href="https://fonts.googleapis.com/css?family=Roboto"><link rel="stylesheet" href="https://www.gstatic.com/a.css">',
    body: `${SIGN_IN}<iframe src="https://www.youtube.com/embed/a"></iframe><a href="https://play.google.com/store/apps/details?id=a"><img alt="Get it on Google Play" src="g.png"></a><a href="https://apps.apple.com/app/a"><img alt="Download on the App Store" src="a.png"></a>`,
  },
  {
    what: 'friends in the footer',
    title: 'Log in — Kawase',
    body: `${SIGN_IN}<footer><a href="https://www.facebook.com/kawase"><img alt="Facebook logo" src="f.png"></a><a href="https://www.instagram.com/kawase"><svg class="logo" aria-label="Instagram"></svg></a></footer>`,
  },
  {
    what: 'a university that uses a service',
    title: 'Gmail ログイン | 川瀬大学',
    body: `<img class="logo" alt="川瀬大学 ロゴ" src="u.png">${SIGN_IN}<p>Gmailを利用するには、大学のIDでログインしてください。</p><p>© 川瀬大学</p>`,
  },
  {
    what: 'a sender of mail that asks which mailbox',
    title: 'Connect your mailbox',
    body: '<form><label>Gmail address <input type="email" name="gmail"></label><label>App password <input type="password"></label><button>Connect</button></form>',
  },
  {
    what: 'a shop for another’s gift cards',
    title: 'Apple Gift Card kaufen | Kartenhaus',
    body: `<img class="logo" alt="Kartenhaus Logo" src="k.png"><h1>Apple Gift Card</h1><img alt="Apple" src="apple.png">${CARD}<p>© Kartenhaus GmbH. Apple is a trademark of Apple Inc.</p>`,
  },
  {
    what: 'a newsletter',
    title: 'Kawase Tea',
    body: '<form class="newsletter"><input type="email" placeholder="Email"><button>Subscribe</button></form>',
  },
  {
    what: 'a common sign-in elsewhere',
    title: 'Log in',
    body: '<form action="https://sso.kawase-group.example/auth"><input name="u"><input type="password"><button>Log in</button></form>',
  },
  {
    what: 'a page that the browser translated',
    url: 'https://www.amazon.co.jp/ap/signin',
    title: 'Amazon Sign-In',
    body: `<font>${SIGN_IN}</font><p>© 1996-2024, Amazon.com, Inc.</p>`,
  },
  {
    what: 'a translated page of the brand without a form',
    url: 'https://www-amazon-co-jp.translate.goog/gp/help?_x_tr_sl=ja',
    title: 'Amazon.co.jp ヘルプ',
    body: '<p>© 1996-2024, Amazon.com, Inc.</p>',
  },
  {
    what: 'another brand’s page that names a partner',
    url: 'https://www.mercari.com/login',
    title: 'PayPayと連携',
    body: `<img class="logo" alt="PayPay" src="p.png"><h1>PayPay</h1>${SIGN_IN}`,
  },
  {
    what: 'a form of a form service',
    url: 'https://docs.google.com/forms/d/e/1/viewform',
    title: '参加申込',
    body: '<div jsaction="a" jscontroller="b" jsname="c" class="VfPpkd-x"><form><input jsname="x" jsaction="y" class="VfPpkd-y" aria-label="氏名"><input jsname="x" jscontroller="z" aria-label="電話番号"><input aria-label="住所"></form></div><img alt="Google" class="logo">',
  },
  {
    what: 'a shop that asks a carrier where a parcel is',
    title: '配送状況の確認 | 川瀬茶舗',
    body: `<h1>ヤマト運輸 お荷物問い合わせ</h1><img alt="クロネコヤマト" src="y.gif">${SIGN_IN}<p>© 川瀬茶舗</p>`,
  },
  {
    what: 'a question about a sign-in',
    url: 'https://q-a.kotae-hiroba.example/q/1',
    title: 'メルカリ ログイン',
    body: `<h1>メルカリ ログイン</h1><p>メルカリにログインできません。</p>${SIGN_IN}<p>© こたえひろば</p>`,
  },
  {
    what: 'one entry of a vault',
    title: 'ヒミツ金庫',
    body: '<img class="brand" alt="ヒミツ金庫" src="l.svg"><h2>えきねっと</h2><label>ユーザー名<input value="a"></label><label>パスワード<input type="password"></label><button>えきねっと ログイン</button>',
  },
  {
    what: 'a bank that sells another’s card',
    title: '三井住友カードのご案内｜川瀬信用金庫',
    body: `<h1>三井住友カード</h1><img alt="三井住友カード" src="smbc_card_logo.png">${SIGN_IN}<p>© 川瀬信用金庫</p>`,
  },
  {
    what: 'a program for tax returns',
    title: 'e-Tax 電子申告｜ぜいむ楽々',
    body: '<h1>e-Tax（国税電子申告）</h1><form><label>利用者識別番号<input name="r"></label><label>暗証番号<input type="password"></label><button>次へ</button></form><p>国税庁</p><p>© ぜいむ楽々株式会社</p>',
  },
  {
    what: 'an employer on a job site',
    title: '楽天グループの採用・求人 | しごと寺子屋',
    body: `<h1>楽天グループ</h1><img class="company-logo" alt="楽天グループ" src="c.png">${SIGN_IN}<p>© しごと寺子屋</p>`,
  },
  {
    what: 'a bank among those of a household book',
    title: '三井住友銀行の連携 | 家計ちょう',
    body: `<img class="logo" alt="家計ちょう" src="l.svg"><h1>三井住友銀行</h1>${SIGN_IN}<p>© 家計ちょう株式会社</p>`,
  },
  {
    what: 'a university of two letters',
    url: 'https://portal.au.edu/login',
    title: 'AU Portal',
    body: `<h1>AU Login</h1><img class="logo" alt="AU" src="au-logo.png">${SIGN_IN}<p>© Aurora University</p>`,
  },
  {
    what: 'a shop on a hired platform',
    title: 'アカウント – 川瀬茶舗',
    head: '<link rel="stylesheet" href="https://cdn.shopify.com/s/x.css">',
    body: `${SIGN_IN}<img alt="Shopify" src="https://cdn.shopify.com/x.svg"><small>© 2025, 川瀬茶舗 Powered by Shopify</small>`,
  },
  {
    what: 'one entry of a vault that is named in the title alone',
    title: 'かぎばこ',
    body: '<h1>Amazon.co.jp</h1><img src="/icons/amazon.co.jp/icon.png" alt="Amazon"><form><label>ユーザー名<input></label><label>パスワード<input type="password"></label><label>URL<input value="https://www.amazon.co.jp/ap/signin"></label><button>保存</button></form>',
  },
  {
    what: 'a program for mails that asks for one mailbox',
    url: 'https://mailer.example/add',
    title: 'Add account – Mailer',
    body: '<h1>Gmail</h1><img alt="Gmail" src="gm.svg"><form><input type="email" placeholder="Gmail address"><input type="password" placeholder="App password"><button>Add</button></form>',
  },
  {
    what: 'a program that files tax returns',
    title: '電子申告',
    body: '<h2>国税庁 e-Tax</h2><form><label>利用者識別番号（16桁）<input name="a"></label><label>暗証番号<input type="password" name="b"></label><button>申告データを送信</button></form><p>© 仕訳クラウド株式会社</p>',
  },
  {
    what: 'news whose last line begins with a name',
    title: 'ドコモ、通信障害の原因を発表 - ケータイタイムズ',
    body: `${SIGN_IN}<h1>ドコモ、通信障害の原因を発表</h1><img src="docomo.jpg" alt="NTTドコモ"><p>NTTドコモは…</p>`,
  },
  {
    what: 'links to offices at the end',
    title: '佐藤税理士事務所 顧客ログイン',
    body: `<h1>佐藤税理士事務所</h1>${SIGN_IN}<a href="https://www.e-tax.nta.go.jp/"><img src="etax.gif" alt="e-Tax"></a><ul><li><a href="https://www.nta.go.jp/">国税庁</a></li></ul>`,
  },
  {
    what: 'a portal of links to one service',
    title: '川瀬大学 情報基盤センター',
    body: `${SIGN_IN}${['word', 'excel', 'teams', 'onedrive', 'outlook', 'forms'].map((app) => `<a href="https://www.microsoft.com/ja-jp/microsoft-365/${app}">${app}</a>`).join('')}`,
  },
  {
    what: 'a form that signs in at a service, on a customer’s page',
    title: 'Kawase Rent — tenants',
    body: `<h1>Kawase Rent</h1>${SIGN_IN.replace('login.php', 'https://accounts.craigslist.org/login')}<a href="https://accounts.craigslist.org/reset">Forgot password?</a>`,
  },
  {
    what: 'a plug-in that is called like a shop',
    title: 'ログイン ‹ 川瀬の日記',
    head: '<link rel="stylesheet" href="/wp-content/plugins/amazon-links/amazon.css"><link rel="stylesheet" href="/wp-content/plugins/rakuten/rakuten.css">',
    body: SIGN_IN,
  },
  {
    what: 'a page about a house, in a magazine that says its own name in its metadata alone',
    title: 'メルカリ',
    head: '<meta property="og:site_name" content="経済なう">',
    body: `${SIGN_IN}<h1>メルカリ</h1><p>株価…</p>`,
  },
  {
    what: 'an employer among others',
    title: 'Googleの求人',
    body: `<img class="logo" src="s.png" alt="しごとナビ">${SIGN_IN}<h1>Google</h1><img alt="Google" src="g.png">`,
  },
  {
    what: 'what people say of a shop',
    title: 'Amazonの口コミ・評判',
    body: `${SIGN_IN}<h1>Amazon</h1><img alt="Amazon" src="a.png"><p>© くちこみ広場</p>`,
  },
  {
    what: 'labels for a carrier',
    title: 'ヤマト運輸 送り状発行 | おくりじょう',
    body: `${SIGN_IN}<h1>ヤマト運輸</h1><img alt="ヤマト運輸" src="y.png">`,
  },
  {
    what: 'a fair whose sponsor stands last',
    title: '展示会 来場登録',
    body: '<h1>来場登録</h1><form><input placeholder="氏名"><input placeholder="電話番号"><input placeholder="住所"><button>登録</button></form><p>協賛</p><img alt="KDDI" src="k.png"><p>KDDI株式会社</p>',
  },
  {
    what: 'paying by a service',
    title: 'PayPay お支払い',
    body: `<img alt="PayPay" src="p.png">${CARD}`,
  },
  {
    what: 'a company’s remote desktop',
    url: 'https://rds.kawase-bank.example/RDWeb/Pages/login.aspx',
    title: 'RD Web Access',
    body: '<form id="FrmLogin" name="FrmLogin"><input id="DomainUserName" name="DomainUserName"><input id="UserPass" name="UserPass" type="password"><input type="submit" value="Sign in"></form><img src="ms.png" alt="Microsoft"><p>© Microsoft Corporation</p>',
  },
];

describe('honest pages', () => {
  test.each(HONEST.map((page) => [page.what, page] as const))('%s', (_, { url = OWN, ...page }) => {
    const { level, reasons, claims } = judgeHtml(url, page);
    expect(level, JSON.stringify({ reasons, claims })).not.toBe('danger');
    expect(level, JSON.stringify({ reasons, claims })).not.toBe('caution');
  });
});

describe('what is doubtful is said, not barred', () => {
  test.each([
    ['a form on a rented host', 'https://someone.workers.dev/', 'secretOnRentedPlace'],
    ['a form without encryption', 'http://www.kawase-tea.example/login', 'secretWithoutHttps'],
    ['a form at a number', 'https://203.0.113.9/', 'secretOnIp'],
    ['a sign-in through a translator', 'https://www-kawase--tea-example.translate.goog/', 'secretThroughProxy'],
  ])('%s', (_, url, code) => {
    const { level, reasons } = judgeHtml(url, { title: 'Log in', body: SIGN_IN });
    expect([level, reasons[0]?.code]).toEqual(['caution', code]);
  });
});
