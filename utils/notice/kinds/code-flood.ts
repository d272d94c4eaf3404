import type { NoticeRule } from '../notice-rule.ts';

/** Codes again and again while the owner does nothing: two-step verification is holding an attack back. */
export default {
  kind: 'code-flood',
  wordings: {
    ja: [
      {
        weight: 8,
        all: [
          '{code}|コード',
          '何度も|何回も|繰り返し|くり返し|連続(?:して|で)|次々|立て続け|複数回|多数|複数の|いくつもの|大量|短時間に|短い(?:間|時間)|短期間|\\d+(?:分|秒|時間)(?:おき|ごと|置き|毎)|\\d+(?:回|件|通)(?:以上)?[、,]?(?:も|の|送|認証|確認|セキュリ|コード|ワンタイム|届|要求|リクエスト|発行|連続)|頻繁|続い(?:て|た)|続けて|続々|相次|数(?:分|秒|時間)(?:おき|ごと|置き)|何十(?:回|件|通)|何(?:件|通)も|止まりません|止まらない',
        ],
        none: '間違え|誤って|誤入力|入力に失敗|間違った',
      },
      {
        weight: 8,
        all: [
          '{digits}[^。]{0,10}(?:は|が)[^。]{0,24}(?:コード|パスワード)|(?:コード|パスワード)[^。]{0,12}(?:は|:)[^。]{0,6}{digits}',
        ],
        within: 30,
        times: 3,
      },
    ],
    en: [
      {
        weight: 8,
        all: [
          '{code}|\\bcodes?\\b',
          '\\bagain and again\\b|\\brepeated(?:ly)?\\b|\\bmultiple\\b|\\bseveral\\b|\\bmany\\b|\\bevery (?:few|\\d+|couple of|two|three) (?:minutes?|seconds?)\\b|\\b\\d+ (?:times|codes|requests)\\b|\\bover and over\\b|\\bflood(?:ed|ing)?\\b|\\bevery (?:\\d+|few|other) ?min|\\ball (?:day|night)\\b|\\bnon-?stop\\b|\\bkeeps? (?:getting|receiving|coming|sending)\\b|\\bunusual number\\b|\\blarge number\\b|\\bnumber of\\b|\\bin a row\\b|\\btoo many\\b',
        ],
        none: 'incorrect|wrong code|mistyped|entered',
      },
      {
        weight: 8,
        all: ['{digits} is your|\\bcode(?: is)?:? {digits}|{code}(?: is)?:? {digits}|\\botp(?: is)?:? {digits}'],
        within: 30,
        times: 3,
      },
    ],
  },
  examples: {
    hit: {
      ja: [
        '何もしていないのに、Amazonの認証コードが3分おきに届きます。',
        '482913はご自身の Amazon セキュリティコードです。 118204はご自身の Amazon セキュリティコードです。 660157はご自身の Amazon セキュリティコードです。',
        { subject: '認証コードが短時間に複数回リクエストされました' },
      ],
      en: [
        'I keep getting Amazon security codes every 3 minutes.',
        '482913 is your Amazon OTP. 118204 is your Amazon OTP. 660157 is your Amazon OTP.',
        { subject: 'Multiple verification codes were requested for your account' },
      ],
    },
    miss: [
      '482913はご自身の Amazon セキュリティコードです。',
      '482913はご自身の Amazon セキュリティコードです。 482913はご自身の Amazon セキュリティコードです。 482913はご自身の Amazon セキュリティコードです。',
      '482913 is your Amazon OTP. Do not share it.',
    ],
  },
} satisfies NoticeRule;
