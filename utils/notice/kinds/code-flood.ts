import type { NoticeRule } from '../notice-rule.ts';

/** Codes again and again while the owner does nothing: two-step verification is holding an attack back. */
export default {
  kind: 'code-flood',
  wordings: {
    ja: [
      {
        weight: 10,
        all: [
          '{code}|コード',
          '何度も|何回も|繰り返し|くり返し|連続(?:して|で)|次々|立て続け|複数回|多数|複数の|いくつもの|大量|短時間に|短い(?:間|時間)|短期間|\\d+(?:分|秒|時間)(?:おき|ごと|置き|毎)|\\d+(?:回|件|通)(?:以上)?[、,]?(?:も|の|送|認証|確認|セキュリ|コード|ワンタイム|届|要求|リクエスト|発行|連続|あり|送信)|頻繁|続い(?:て|た)|続けて|続々|相次|数(?:分|秒|時間)(?:おき|ごと|置き)|何十(?:回|件|通)|何(?:件|通)も|止まりません|止まらない|上限|規定(?:の)?回数|回数(?:を|が)?…(?:超え|制限|達し)|異常に(?:多|たくさん)|過度|(?:多|おお)すぎ|立て続|の?連続(?:リクエスト|要求|送信|発行)',
        ],
        none: '最新の|最も新しい|間違え|誤って|誤入力|入力に失敗|間違った',
      },
      {
        weight: 12,
        all: [
          '{digits}[^。]{0,10}(?:は|が)[^。]{0,24}(?:コード|パスワード)|(?:コード|パスワード|番号)[^。]{0,12}(?:は|:)[^。]{0,6}{digits}|(?:コード|パスワード|番号) ?[「【]?{digits}',
        ],
        within: 30,
        times: 3,
      },
    ],
    en: [
      {
        weight: 10,
        all: [
          '{code}|\\bcodes?\\b',
          '\\bagain and again\\b|\\brepeated(?:ly)?\\b|\\bmultiple\\b|\\bseveral\\b|\\bmany\\b|\\bevery (?:few|\\d+|couple of|two|three) (?:minutes?|seconds?)\\b|\\b\\d+ (?:times|codes|requests)\\b|\\bover and over\\b|\\bflood(?:ed|ing)?\\b|\\bevery (?:\\d+|few|other) ?min|\\ball (?:day|night)\\b|\\bnon-?stop\\b|\\bkeeps? (?:getting|receiving|coming|sending)\\b|\\bunusual number\\b|\\blarge number\\b|\\bnumber of\\b|\\bin a row\\b|\\btoo many\\b|\\b(?:reached|exceeded|hit|over|at) (?:the|your|our) (?:\\w+ ){0,2}limit\\b|\\brequest limit\\b|\\btoo (?:often|frequently)\\b|\\bexcessive\\b|\\bin quick succession\\b|\\blots of\\b|\\bmore (?:often )?than usual\\b|\\b(?!1\\b)\\d{1,3} (?:[\\w]+ ){0,3}(?:codes|passcodes|requests)\\b|\\bdozens of\\b|\\bhundreds of\\b|\\bunusually (?:high|large|many)\\b|\\bmaximum number\\b',
        ],
        none: 'most recent|latest|newest|incorrect|wrong code|mistyped|entered',
      },
      {
        weight: 12,
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
