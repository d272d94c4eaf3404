import { describe, expect, test } from 'vitest';
import { CARD, judgeHtml, SIGN_IN } from '../page/judge-html.ts';

interface Imitation {
  brand: string;
  title?: string;
  head?: string;
  body: string;
}

const STRANGER = 'https://vbduteq.net/m/';

/** What imitations of each brand show, in few lines; every one of them must be seen. */
const IMITATIONS: Imitation[] = [
  {
    brand: 'amazon',
    title: 'Amazonサインイン',
    body: `${SIGN_IN}<p>© 1996-2024, Amazon.com, Inc. or its affiliates</p>`,
  },
  {
    brand: 'amazon',
    title: 'Аmazоn.co.jp',
    body: `<h1>ログイン</h1><img src="img/amazon_logo.png" class="logo">${SIGN_IN}`,
  },
  {
    brand: 'amazon',
    title: 'ログイン',
    body: '<i class="a-icon-logo" role="img" aria-label="Amazon"></i><form name="signIn"><input type="hidden" name="appActionToken"><input type="email" id="ap_email" name="email" class="a-input-text"><input type="submit" class="a-button-input" value="次に進む"></form>',
  },
  {
    brand: 'apple',
    title: 'Apple Account',
    body: `${SIGN_IN}<footer>Copyright © 2024 Apple Inc. All rights reserved.</footer>`,
  },
  {
    brand: 'apple',
    title: 'Sign In',
    body: `<h1>Apple IDでサインイン</h1><form><input id="account_name_text_field" class="form-textbox-input" aria-label="Apple ID"><input type="password" id="password_text_field" class="form-textbox-input"><button id="sign-in">Sign in</button></form>`,
  },
  { brand: 'rakuten', title: '【楽天】ログイン', body: `<img alt="楽天市場" class="logo" src="r.png">${SIGN_IN}` },
  {
    brand: 'rakuten',
    title: 'ログイン',
    body: '<h1>楽天会員ログイン</h1><form><input id="loginInner_u" name="u"><input type="password" id="loginInner_p" name="p"><input type="hidden" name="service_id" value="t6"><button>ログイン</button></form>',
  },
  {
    brand: 'eki-net',
    title: 'えきねっと｜ログイン',
    body: `${SIGN_IN}<p>Copyright © JR East Net Station Co.,Ltd. All Rights Reserved.</p>`,
  },
  {
    brand: 'eki-net',
    title: 'JR東日本：ログイン＞ユーザーログイン（えきねっと）',
    body: `<h2>えきねっとユーザーログイン</h2>${SIGN_IN}`,
  },
  {
    brand: 'smbc-card',
    title: 'Vpassログイン｜クレジットカードの三井住友VISAカード',
    body: `<img alt="三井住友カード" src="h.svg">${SIGN_IN}`,
  },
  {
    brand: 'smbc-card',
    title: 'ログイン',
    body: `<header><img alt="三井住友カード" src="logo.gif"></header><label>VpassID<input name="userid"></label>${SIGN_IN}<small>Copyright (C) Sumitomo Mitsui Card Co., Ltd.</small>`,
  },
  { brand: 'saison', title: 'Netアンサー ログイン', body: `${SIGN_IN}<p>© CREDIT SAISON CO.,LTD.</p>` },
  {
    brand: 'aeon-card',
    title: '暮らしのマネーサイト｜ログイン',
    body: `<img alt="イオンカード" class="header-logo">${SIGN_IN}<p>© AEON Financial Service Co., Ltd.</p>`,
  },
  {
    brand: 'mercari',
    title: 'メルカリ - 日本最大のフリマサービス',
    body: `<h1>ログイン</h1><svg role="img" aria-label="メルカリ" class="logo"></svg>${SIGN_IN}<p>© Mercari, Inc.</p>`,
  },
  {
    brand: 'au',
    title: 'au IDログイン',
    body: '<h1>au ID</h1><form><input name="loginAliasId" id="loginAliasId" placeholder="au ID"><input type="password" name="loginAuonePwd" id="loginAuonePwd"><button id="btn_pwdLogin">ログイン</button></form>',
  },
  { brand: 'docomo', title: 'dアカウント - ログイン', body: `<h1>dアカウントのID</h1>${SIGN_IN}<p>© NTT DOCOMO</p>` },
  { brand: 'etc-meisai', title: 'ETC利用照会サービス', body: `<h1>ETC利用照会サービス</h1>${SIGN_IN}` },
  {
    brand: 'etc-meisai',
    title: 'ＥＴＣ利用照会サービス ログイン',
    body: '<form><input name="risLoginId"><input type="password" name="risPassword"><input type="button" name="focusTarget" value="ログイン"></form>',
  },
  { brand: 'yamato', title: 'クロネコメンバーズ | ログイン', body: `<img alt="ヤマト運輸" src="logo.png">${SIGN_IN}` },
  {
    brand: 'yamato',
    title: 'お荷物お問い合わせ',
    body: `<header><img src="/i/kuroneko_logo.png" alt="クロネコヤマト"></header>${CARD}<p>© YAMATO TRANSPORT CO., LTD.</p>`,
  },
  {
    brand: 'nta',
    title: '国税電子申告・納税システム(e-Tax)',
    body: `<h1>国税庁</h1><form><label>利用者識別番号<input name="no"></label><label>暗証番号<input type="password"></label><button>ログイン</button></form>`,
  },
  { brand: 'sbi-sec', title: 'SBI証券｜ログイン', body: `<img alt="SBI証券" src="l.png" class="logo">${SIGN_IN}` },
  {
    brand: 'paypay',
    title: 'PayPay',
    body: `<h1>PayPayにログイン</h1><p>PayPayアカウント</p>${SIGN_IN}<p>© PayPay Corporation</p>`,
  },
  {
    brand: 'microsoft',
    title: 'Sign in to your Microsoft account',
    body: '<form><input type="email" name="loginfmt" id="i0116"><input type="submit" id="idSIButton9" class="win-button" value="Next"></form>',
  },
  {
    brand: 'google',
    title: 'Sign in – Google accounts',
    body: `<h1>Sign in</h1><p>Use your Google Account</p>${SIGN_IN}`,
  },
  { brand: 'paypal', title: 'Log in to your PayPal account', body: `<p class="paypal-logo">PayPal</p>${SIGN_IN}` },
  {
    brand: 'facebook',
    title: 'Facebook – log in or sign up',
    body: `<img alt="Facebook" src="fb.svg">${SIGN_IN}<p>Meta © 2024</p>`,
  },
  {
    brand: 'snapchat',
    title: 'Log In • Snapchat',
    head: '<link rel="canonical" href="https://accounts.snapchat.com/accounts/login">',
    body: SIGN_IN,
  },
  { brand: 'netflix', title: 'Netflix', body: `<svg class="nfLogo"><title>Netflix</title></svg>${SIGN_IN}` },
  {
    brand: 'netflix',
    body: '<form><input id="id_password" name="password" type="password" class="nfTextField" data-uia="field-password"><button class="nf-btn nf-btn-primary" data-uia="cta">OK</button></form>',
  },
  {
    brand: 'etsy',
    body: '<form><input id="join_neu_email_field" name="email" class="wt-input"><input id="join_neu_password_field" type="password" class="wt-input"><button class="wt-btn wt-btn--primary" data-join-neu-button>Sign in</button></form>',
  },
  {
    brand: 'coinmarketcap',
    body: `${SIGN_IN.replace('</form>', '<p>New to CoinMarketCap?</p></form>')}<a href="https://coinmarketcap.com/account/forgot-password">Forgot password?</a>`,
  },
  {
    brand: 'smbc',
    title: 'お支払い方法の更新',
    body: `<img id="logo" alt="三井住友銀行" src="l.png">${CARD}<p>Copyright © Sumitomo Mitsui Banking Corporation</p>`,
  },
  { brand: 'steam', title: 'Steam', body: `${SIGN_IN}<p>© 2025 Valve Corporation</p>` },
  {
    brand: 'amazon',
    title: 'お支払い方法の更新',
    body: `<img class="nav-logo" src="/assets/amazon-logo.5d3e1.png">${CARD}<p>© 1996-2024, Amazon.com, Inc. or its affiliates</p>`,
  },
  {
    brand: 'amazon',
    title: 'ログイン',
    head: '<link rel="stylesheet" href="./Amazon Sign-In_files/amazon.css">',
    body: `<h1>Amazon</h1><div class="logo"></div>${SIGN_IN}<a href="https://www.amazon.co.jp/ap/register">新規登録</a>`,
  },
  {
    brand: 'apple',
    title: 'お支払い情報の更新',
    body: `<svg class="apple-logo"></svg>${CARD}<footer>Copyright © 2024 Apple Inc.</footer>`,
  },
  {
    brand: 'apple',
    body: `<h2>2ファクタ認証</h2>${[0, 1, 2, 3, 4, 5].map((at) => `<input maxlength="1" id="char${at}" class="form-textbox char-field">`).join('')}<button id="no-trstd-device-pop">コードを受信していない場合</button>`,
  },
  {
    brand: 'apple',
    title: 'パスワードをリセット - Apple サポート',
    body: '<h1>パスワードをリセット</h1><div><input type="text" placeholder="メールまたは電話番号"><button>続ける</button></div><footer>Copyright © 2024 Apple Inc.</footer>',
  },
  {
    brand: 'amazon',
    title: 'Add a new address',
    body: '<i class="a-icon-logo" role="img" aria-label="Amazon"></i><form><input name="address-ui-name" placeholder="Full name"><input name="address-ui-phone" placeholder="Phone number"><input name="address-ui-line1" placeholder="Street address"><input type="submit" value="Add address"></form><footer>© 1996-2024, Amazon.com, Inc. or its affiliates</footer>',
  },
  {
    brand: 'microsoft',
    title: 'Sign in to your account',
    body: '<img class="logo" src="https://aadcdn.msauth.net/shared/1.0/content/images/microsoft_logo_ee5c8d9fb6248c938fd0dc19370e90bd.svg" alt="Microsoft"><form><input type="tel" name="otc" placeholder="Code"><input type="submit" value="Verify"></form>',
  },
  {
    brand: 'saison',
    title: 'カード情報確認',
    body: `<img class="logo" src="a.png" alt="セゾンカード">${CARD}<p>CREDIT SAISON CO., LTD. All Rights Reserved.</p>`,
  },
  {
    brand: 'rakuten',
    body: '<form><input id="password_current" name="password" type="password"><div id="cta011" role="button">ログイン</div><a href="https://member.id.rakuten.co.jp/rms/nid/upkfwd">パスワードを忘れた場合</a></form>',
  },
  {
    brand: 'researchgate',
    body: `<h1>Log in to researchgate.net</h1>${SIGN_IN}<a href="https://www.researchgate.net/lost-password">Forgot password?</a>`,
  },
  {
    brand: 'craigslist',
    body: `${SIGN_IN.replace('login.php', 'https://accounts.craigslist.org/login')}<a href="https://accounts.craigslist.org/reset">Forgot password?</a>`,
  },
  {
    brand: 'uber',
    body: `<h1>I can't sign in</h1>${SIGN_IN}${['a', 'b', 'c'].map((path) => `<a href="https://help.uber.com/riders/${path}">${path}</a>`).join('')}<a href="https://www.uber.com/legal/?name=privacy">Privacy Notice</a><a href="https://www.uber.com/legal/?name=terms">Terms of Use</a>`,
  },
  {
    brand: 'rakuten',
    title: 'ログイン',
    head: '<link rel="stylesheet" href="css/rakuten.css">',
    body: `<img src="img/rakuten_logo.png">${SIGN_IN}`,
  },
  { brand: 'paypay', title: 'PayPay 本人確認', body: `<img src="a.svg">${SIGN_IN}<p>PayPay株式会社</p>` },
  { brand: 'eki-net', title: 'えきねっと お支払い情報の更新', body: `<img src="ekinet_logo.png">${CARD}` },
  {
    brand: 'smbc-card',
    title: '三井住友カ一ド',
    body: `<img alt="三井住友カード" class="logo" src="l.svg">${SIGN_IN}`,
  },
  { brand: 'dropbox', title: 'Login - Dropbox', body: `<img src="logo.png" class="logo" alt="Dropbox">${SIGN_IN}` },
];

describe('imitations in a stranger’s place', () => {
  test.each(IMITATIONS.map((page, at) => [`${page.brand} ${at}`, page] as const))('%s', (_, { brand, ...page }) => {
    const verdict = judgeHtml(STRANGER, page);
    expect(verdict).toMatchObject({ level: 'danger', brand });
    expect(verdict.wayOut?.brand).toBe(brand);
    expect(verdict.claims[0]?.kinds.filter((kind) => kind !== 'text').length).toBeGreaterThan(0);
  });

  test('the same pages where nobody is asked for anything are no danger', () => {
    const levels = IMITATIONS.map(({ title = '' }) => judgeHtml(STRANGER, { title, body: `<h1>${title}</h1>` }).level);
    expect(levels).not.toContain('danger');
  });
});

describe('the same pages in the brand’s own place', () => {
  const PLACES: Record<string, string> = {
    amazon: 'https://www.amazon.co.jp/ap/signin',
    rakuten: 'https://grp01.id.rakuten.co.jp/rms/nid/login',
    'smbc-card': 'https://www.smbc-card.com/mem/index.jsp',
    microsoft: 'https://login.microsoftonline.com/common/oauth2/authorize',
    google: 'https://accounts.google.com/signin',
    yamato: 'https://member.kms.kuronekoyamato.co.jp/login',
  };

  test.each(IMITATIONS.filter(({ brand }) => PLACES[brand]).map((page, at) => [`${page.brand} ${at}`, page] as const))(
    '%s is official',
    (_, { brand, ...page }) => {
      expect(judgeHtml(PLACES[brand]!, page)).toMatchObject({ level: 'official', brand, wayOut: null });
    },
  );
});

describe('other disguises of the same claim', () => {
  const amazon = { title: 'Amazonサインイン', body: `${SIGN_IN}<p>© 2024, Amazon.com, Inc.</p>` };

  test.each([
    ['a rented host', 'https://amzn-login.workers.dev/'],
    ['a storage bucket', 'https://b.s3.ap-northeast-1.amazonaws.com/index.html'],
    ['an address without a name', 'https://203.0.113.9/'],
    ['a look-alike', 'https://www.arnazon.co.jp/'],
    ['a file', 'file:///tmp/amazon.html'],
    ['another official-sounding host', 'https://amazon.co.jp.vbduteq.net/'],
    ['a stranger through a translator', 'https://vbduteq-net.translate.goog/'],
  ])('%s', (_, url) => {
    expect(judgeHtml(url, amazon)).toMatchObject({ level: 'danger', brand: 'amazon' });
  });

  test.each([
    ['a password drawn as dots', '<input name="x" style="-webkit-text-security: disc">'],
    ['a font of dots', '<style>.p { font-family: "text-security-disc" }</style><input class="p" name="x">'],
    ['editable text', '<div>パスワード</div><div contenteditable="true"></div><button>次へ</button>'],
    ['a box for each digit', `<form>${'<input maxlength="1">'.repeat(6)}</form>`],
    ['a plain field called password', '<input type="text" name="password">'],
    ['a first step', '<form><input type="email" name="email"><button>次に進む</button></form>'],
    ['a frame written into the page', `<iframe srcdoc='${SIGN_IN.replaceAll("'", '&#39;')}'></iframe>`],
    ['a declared shadow root', `<div><template shadowrootmode="open">${SIGN_IN}</template></div>`],
    [
      'an address form',
      '<form><input name="name" placeholder="氏名"><input name="tel" placeholder="電話番号"><input name="address" placeholder="住所"></form>',
    ],
  ])('asked by %s', (_, form) => {
    expect(
      judgeHtml(STRANGER, { title: 'Amazonサインイン', body: `${form}<p>© 2024, Amazon.com, Inc.</p>` }).level,
    ).toBe('danger');
  });
});
