import type { NoticeRule } from '../notice-rule.ts';

/** Amazon's own: a sign-in from another network or device was stopped, and a password that lasts minutes was sent. */
export default {
  kind: 'temporary-password',
  wordings: {
    ja: [
      { weight: 7, channel: 'page', all: ['(?:仮|臨時の?)パスワード', '送|入力|発行|届'], none: '場合' },
      {
        weight: 10,
        all: [
          '(?:仮|臨時)(?:の|の?ログイン用?の?|発行)?パスワード|一時(?:的な|的|用の?|利用の?|の)?(?:ログイン)?パスワード|テンポラリー?パスワード|仮pw|(?:仮|一時)パスワ(?=ー?$|ー?。)',
        ],
      },
      {
        weight: 10,
        all: [
          '(?:1|一)回(?:限り|のみ有効)の?パスワード|使い捨て(?:の)?パスワード',
          '代わりに|端末|デバイス|アプリ|機器|登録',
        ],
        none: '\\botp\\b|{digits}',
      },
    ],
    en: [
      {
        weight: 7,
        channel: 'page',
        all: ['\\btemporary password\\b', '\\bsent\\b|\\benter\\b|\\bissued\\b|\\buse\\b'],
        none: '\\bif you\\b|forg[eo]t',
      },
      { weight: 10, all: ["\\btemp(?:orary)? (?:[\\w.'-]+ ){0,4}?passwords?\\b"] },
      { weight: 5, all: ['\\b(?:single|one)[- ](?:use|time) (?:[\\w.]+ ){0,3}temporary\\b'] },
      {
        weight: 10,
        all: ['\\bsingle[- ]use password\\b|\\btemporary (?:pass ?code|pin|log-?in|sign-?in password)\\b'],
      },
      {
        weight: 10,
        all: [
          '\\bone[- ]time password\\b',
          '\\binstead of your\\b|\\byour (?:usual|regular|normal|own) (?:one|password)\\b|\\bpassword (?:field|box)\\b|\\bregister (?:a|your|the|this) (?:new )?(?:device|app)',
        ],
        none: '{digits}',
      },
    ],
  },
  examples: {
    hit: {
      ja: [
        {
          title: 'サインイン',
          page: '仮パスワードを送信しました\n\nメールに記載された仮パスワードを入力してください。',
        },
        {
          subject: '1回限りの Amazon アカウント仮パスワード',
          body: '端末またはアプリの登録が試みられました。仮パスワードは10分間有効です。',
        },
        'Amazonの仮パスワードは Kx7Pq2 です。10分以内に入力してください。',
      ],
      en: [
        { title: 'Sign in', page: 'Enter the temporary password that we sent to you.' },
        {
          subject: 'Your Amazon account temporary password',
          body: 'A device tried to register. Use this temporary password within 10 minutes.',
        },
        'Your temporary password is Kx7Pq2. It is valid for 10 minutes.',
      ],
    },
    miss: [
      { title: 'ログイン', page: 'ログイン\n\nパスワードを入力してください。' },
      'パスワードは一時的な問題で変更できません',
      'Your password was changed.',
      '123456はご自身の Amazon セキュリティコードです。',
    ],
  },
} satisfies NoticeRule;
