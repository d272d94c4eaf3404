import type { NoticeRule } from '../notice-rule.ts';

/** Amazon's own: a sign-in from another network or device was stopped, and a password that lasts minutes was sent. */
export default {
  kind: 'temporary-password',
  wordings: {
    ja: [
      {
        weight: 8,
        all: [
          '(?:仮|臨時)(?:の|の?ログイン用?の?|発行)?パスワード|一時(?:的な|的|用の?|利用の?|の)?(?:ログイン)?パスワード|テンポラリー?パスワード|仮pw',
        ],
      },
    ],
    en: [
      { weight: 8, all: ["\\btemp(?:orary)? (?:[\\w.'-]+ ){0,4}?passwords?\\b"] },
      { weight: 5, all: ['\\b(?:single|one)[- ](?:use|time) (?:[\\w.]+ ){0,3}temporary\\b'] },
    ],
  },
  examples: {
    hit: {
      ja: [
        {
          subject: '1回限りの Amazon アカウント仮パスワード',
          body: '端末またはアプリの登録が試みられました。仮パスワードは10分間有効です。',
        },
        'Amazonの仮パスワードは Kx7Pq2 です。10分以内に入力してください。',
      ],
      en: [
        {
          subject: 'Your Amazon account temporary password',
          body: 'A device tried to register. Use this temporary password within 10 minutes.',
        },
        'Your temporary password is Kx7Pq2. It is valid for 10 minutes.',
      ],
    },
    miss: [
      'パスワードは一時的な問題で変更できません',
      'Your password was changed.',
      '123456はご自身の Amazon セキュリティコードです。',
    ],
  },
} satisfies NoticeRule;
