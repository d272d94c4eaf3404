import { describe, expect, test } from 'vitest';
import { NOTICE_KINDS } from '#utils/data/notices.ts';
import { createKnown } from '#utils/detect/known.ts';
import { judgeSavedPage } from '../../scripts/judge/pages/judge-page-line.ts';

const known = createKnown();
const AMAZON = 'https://www.amazon.co.jp/ap/cvf/request';
const STRANGER = 'https://vbduteq.net/m/';
const FORM = '<form><label>コード <input name="code" autocomplete="one-time-code"></label><button>続行</button></form>';
const SIGN_IN =
  '<form><input type="email" name="email"><input type="password" name="password"><button>ログイン</button></form>';
const SIGNED = '<footer>© 1996-2024, Amazon.com, Inc. or its affiliates</footer>';

function noticeAt(url: string, title: string, body: string) {
  const html = `<!doctype html><title>${title}</title><body><img class="logo" alt="Amazon" src="l.png">${body}${SIGNED}`;
  return judgeSavedPage(html, url, known).notice;
}

/** What brands' own pages say when they stop somebody, in words of our own. */
const STOPS = [
  [
    'forced-password-reset',
    'パスワードの再設定が必要です',
    `<h1>パスワードの再設定が必要です</h1><p>セキュリティ上の理由から、パスワードの再設定をお願いしています。認証コードをEメールアドレスに送信します。</p>${SIGN_IN}`,
  ],
  [
    'forced-password-reset',
    'Password reset required',
    `<h1>Password reset required</h1><p>For your security, you must reset your password before you sign in.</p>${SIGN_IN}`,
  ],
  [
    'security-code-mail',
    '本人確認',
    `<h1>本人であることの確認</h1><p>h***@example.com にEメールで送信した確認コードを入力してください。</p>${FORM}`,
  ],
  [
    'security-code-mail',
    'Authentication required',
    `<h1>Verification required</h1><p>To continue, enter the verification code. We've sent a code to the email h***@example.com.</p>${FORM}`,
  ],
  [
    'security-code-sms',
    '2段階認証',
    `<h1>2段階認証</h1><p>末尾が12の電話番号にSMSで送信したワンタイムパスワードを入力してください。</p>${FORM}`,
  ],
  [
    'security-code-sms',
    'Two-Step Verification',
    `<h1>Enter verification code</h1><p>For your security, we've sent the code to your phone ***-***-**12.</p>${FORM}`,
  ],
  [
    'sign-in-attempt',
    'サインインの承認',
    `<h1>サインインを承認してください</h1><p>スマートフォンのアプリに通知を送信しました。通知を開いて承認してください。</p>${FORM}`,
  ],
  [
    'sign-in-attempt',
    'Check your phone',
    `<h1>Approve sign in request</h1><p>Open your authenticator app and approve the request to sign in.</p>${FORM}`,
  ],
  [
    'account-suspended',
    'アカウントが保留されています',
    `<h1>アカウントが保留されています</h1><p>お客様のアカウントを一時的に停止しました。</p>${SIGN_IN}`,
  ],
  [
    'account-suspended',
    'Account on hold temporarily',
    `<h1>Your account is on hold</h1><p>We have placed your account and any pending orders on hold.</p>${SIGN_IN}`,
  ],
] as const;

describe('a page that stops somebody', () => {
  test.each(STOPS)('%s: %s', (kind, title, body) => {
    expect(noticeAt(AMAZON, title, body)).toEqual({ kind, reading: 'genuine' });
    expect(noticeAt(STRANGER, title, body)).toEqual({ kind, reading: 'forged' });
  });

  test.each(STOPS)('%s: %s, on pages that claim nothing', (_, title, body) => {
    const html = `<!doctype html><title>${title}</title><body>${body}<footer>© Kawase Tea</footer>`;
    expect(judgeSavedPage(html, 'https://www.kawase-tea.example/login', known).notice).toBeNull();
  });
});

describe('forged pages', () => {
  test.each([
    ['delivery', '再配達', '<p>お荷物のお届けにあがりましたが不在の為持ち帰りました。</p>'],
    ['refund', '還付金のお知らせ', '<p>還付金の受け取り手続きのため、カード情報を入力してください。</p>'],
    ['payment-failed', 'お支払い方法の更新', '<p>お支払い方法に問題があるため、更新してください。</p>'],
    ['account-suspended', 'ご本人様確認', '<p>ご本人様確認のため、以下の情報を入力してください。</p>'],
    ['points', 'ポイント', '<p>保有ポイントが本日失効します。</p>'],
  ])('%s is told for what it wants', (kind, title, body) => {
    expect(noticeAt(STRANGER, title, body + SIGN_IN)).toEqual({ kind, reading: 'forged' });
  });

  test('a forged sign-in alone is no notice', () => {
    expect(
      noticeAt(STRANGER, 'Amazonサインイン', `<h1>ログイン</h1>${SIGN_IN}<a href="#">パスワードを忘れた場合</a>`),
    ).toBeNull();
  });

  test('none is ever read as genuine', () => {
    const readings = STOPS.map(([, title, body]) => noticeAt(STRANGER, title, body)?.reading);
    expect(new Set(readings)).toEqual(new Set(['forged']));
    expect(NOTICE_KINDS).toContain(STOPS[0][0]);
  });
});

describe('a brand’s own pages that are no notice', () => {
  test.each([
    ['a sign-in', AMAZON, 'Amazonサインイン', `<h1>ログイン</h1>${SIGN_IN}<a href="/f">パスワードを忘れた場合</a>`],
    [
      'a sign-in after a wrong password',
      AMAZON,
      'Amazon Sign-In',
      `<h4>There was a problem</h4><p>Your password is incorrect</p>${SIGN_IN}<a href="/f">Forgot your password?</a>`,
    ],
    [
      'a new password of one’s own wish',
      AMAZON,
      'パスワードの変更',
      `<h1>パスワードの変更</h1><p>新しいパスワードを入力してください。</p>${SIGN_IN}`,
    ],
    [
      'forgotten password',
      AMAZON,
      'パスワードアシスタンス',
      `<h1>パスワードアシスタンス</h1><p>携帯電話番号またはEメールアドレスを入力してください。</p>${SIGN_IN}`,
    ],
    [
      'a help page',
      'https://www.amazon.co.jp/gp/help/customer/display.html',
      'アカウントがロックされました',
      `<h1>アカウントがロックされました</h1><p>お客様のアカウントを一時的に停止しました。</p>${SIGN_IN}`,
    ],
    [
      'an article that explains',
      AMAZON,
      'セキュリティコードのメールが届いた場合の対処法',
      `<h1>「パスワードの再設定が必要です」というメールが届いたら</h1><p>見分け方をご案内します。</p>${SIGN_IN}`,
    ],
    [
      'a warning of what may be',
      AMAZON,
      'Amazonサインイン',
      `<h1>ログイン</h1><p>不正利用を防ぐため、アカウントがロックされる場合があります。</p>${SIGN_IN}`,
    ],
    [
      'a refund',
      'https://www.amazon.co.jp/your-orders/returns',
      '返金',
      `<h1>返金</h1><p>返金の手続きを受け付けました。</p>${SIGN_IN}`,
    ],
    [
      'a parcel',
      'https://www.amazon.co.jp/progress',
      '配送状況',
      `<h1>お届け</h1><p>不在のため荷物を持ち帰りました。</p>${SIGN_IN}`,
    ],
    [
      'a long page that mentions one',
      AMAZON,
      'Amazon',
      `<h1>アカウントを一時的に停止しました</h1>${'<p>word word word word word word word word</p>'.repeat(200)}${SIGN_IN}`,
    ],
    [
      'a code that comes from an app',
      AMAZON,
      '2段階認証',
      `<h1>2段階認証</h1><p>認証アプリに表示されているコードを入力してください。</p>${FORM}`,
    ],
  ])('%s', (_, url, title, body) => {
    expect(noticeAt(url, title, body)).toBeNull();
  });
});

describe('a page that forges what no phrase knows', () => {
  test('is told by what it says', () => {
    const body =
      '<h1>Membership</h1><p>Your plan could not be extended with the card on file. Enter another card to go on watching.</p>';
    expect(noticeAt(STRANGER, 'Membership', body + SIGN_IN)).toEqual({ kind: 'payment-failed', reading: 'forged' });
    expect(noticeAt(AMAZON, 'Membership', body + SIGN_IN)).toBeNull();
  });
  test.each(['Sign in', 'Amazon Sign-In', 'ログイン', 'Amazonログイン', 'サインイン'])(
    'is no notice where it only lets in: %s',
    (title) => {
      expect(
        noticeAt(
          STRANGER,
          title,
          `<h1>${title}</h1>${SIGN_IN}<p>Eメールまたは携帯電話番号</p><p>Keep me signed in on this device</p>`,
        ),
      ).toBeNull();
    },
  );
});
