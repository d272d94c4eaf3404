import type { NoticeGist } from '../notice-gist.ts';

/** Codes, and many of them. */
export default {
  kind: 'code-flood',
  ahead: 1,
  gists: {
    ja: [
      {
        about:
          '{code}|コード|認証(?:メール|sms|通知|要求|リクエスト)|確認(?:メール|sms)|sms|承認(?:通知|要求|リクエスト)',
        event:
          '何度も|何回も|繰り返|くり返|連続|次々|立て続け|複数(?:回|件)|多数|大量|短時間|短い間|(?:分|秒|時間)(?:おき|ごと|毎|間隔|間に)|(?<![\\d])\\d+(?:回|件|通)(?!目)|頻繁|続けざま|相次|多すぎ|上限|過剰|急増|ひっきりなし|止まらな|止まりません|鳴り止|次から次|通常より多|集中',
        none: '最新の|間違|誤|ポイント|{digits}は|クーポン|キャンペーン|注文|最も新しい|入力に失敗',
      },
    ],
    en: [
      {
        about:
          '{code}|codes?|otps?|pass ?codes?|(?:verification|login) (?:texts?|requests?|messages?|e-?mails?|attempts)|approval requests|sign-in requests|prompts',
        event:
          "again and again|repeated*|multiple|several|many|every (?:few |two |three |five |ten |couple of )?(?:\\d+ )?(?:minutes?|seconds?|min)|(?:three|four|five|six|seven|eight|nine|ten|twenty) (?:\\w+ ){0,2}(?:codes|requests|texts|messages)|\\d+ times|\\d+ (?:\\w+ ){0,3}(?:codes|requests|texts|messages)|over and over|flood*|non-?stop|keeps? (?:getting|receiving|coming|sending|arriving)|unusual(?:ly)?|large number|number of|in a row|too many|too often|limit|a lot of|lots of|dozens?|bombard*|spam*|constant(?:ly)?|burst|series of|wave|barrage|high volume|one after another|excessive|back to back|won't stop|so many|hundreds",
        none: 'most recent|latest|newest|incorrect|wrong code|mistyped|promo|gift|coupon|discount|order|lines of code|source',
      },
    ],
  },
  examples: {
    hit: {
      ja: [
        '認証SMSの送信が通常より多くなっています。ご注意ください。',
        '承認通知が立て続けに送られています。お客様の操作でなければ拒否してください。',
      ],
      en: ['We saw a burst of verification texts to your phone.', 'A barrage of approval requests was sent to you.'],
    },
    miss: ['482913はご自身の Amazon セキュリティコードです。', 'Please enter the code that we sent you.'],
  },
} satisfies NoticeGist;
