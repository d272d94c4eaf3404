import type { NoticeRule } from '../notice-rule.ts';

/** Figures that are called so and are no code that was sent to prove somebody. */
const NO_CODE =
  '\\bgarage\\b|\\bgate\\b|駐車場|門の|授業|ロッカー|入館|オンライン会議|\\bclass\\b|\\blocker\\b|カード番号|cvv|裏面|card number|\\bcvc\\b|back of (?:your|the) card|会議|meeting|zoom|wi-?fi|\\bdoor\\b|部屋|ドア|クーポン|coupon|promo|gift|discount|割引|予約|booking|not arriv|never reach|届かない|届きません';

/** Somebody typed this address into “forgot password”, or into a new account; the password is not known to them. */
export default {
  kind: 'security-code-mail',
  wordings: {
    ja: [
      {
        weight: 6,
        channel: 'page',
        all: [
          '{code}',
          'メール(?:アドレス)?(?:に|へ|宛|で|を)?…(?:送信|送り|届|記載)|(?:送信|送り|届)[^。]{0,12}メール',
        ],
        none: 'sms|ショートメッセージ|電話番号|携帯',
      },
      { weight: 6, all: ['パスワード(?:の)?(?:アシスタンス|サポート|ヘルプ)'] },
      {
        weight: 6,
        all: [
          '{code}',
          '(?:e|電子)?-?メール(?:アドレス)?(?:を|の|が|に)?…(?:確認|認証|検証|送)|パスワード…(?:再設定|リセット|忘れ|変更)|再設定|復旧|回復|アクセスできない|本人(?:様)?(?:であること)?(?:を|の)?確認|本人確認|お?送りします|お送りしました|お送りいたし|お送り致し',
        ],
        none: '{twoStep}',
      },
      { weight: 5, channel: 'mail', all: ['{code}', '{sent}|{digits}'], none: NO_CODE },
      {
        weight: 10,
        channel: 'mail',
        all: ['{code}[^。]{0,24}{digits}|{digits}[^。]{0,24}{code}'],
        // in these words it is the message of two-step verification, however it came
        none: `${NO_CODE}|{digits}は(?:ご自身|お客様)の`,
      },
      {
        weight: 5,
        all: [
          '{password}…(?:再設定|リセット|再発行|お忘れ|忘れ)',
          'リクエスト|要求|受け付け|受付|申し?込み|依頼|申請|手続きを行|ご希望|お忘れ',
        ],
        none: '必要です|必要があり|強制|お願いいたし|第三者|漏え?洩?い|流出|不正',
      },
      {
        weight: 6,
        channel: 'mail',
        all: ['{digits}', '番号|数字|コード', '入力|入れて|打ち込'],
        none: `${NO_CODE}|注文番号|お問い合わせ番号|伝票|追跡|電話番号|会員番号`,
      },
    ],
    en: [
      {
        weight: 6,
        channel: 'page',
        all: [
          '{code}|\\bcode\\b',
          '\\b(?:sent|emailed|e-mailed|sending)\\b…(?:\\be-?mail|@|\\binbox)|\\be-?mail(?:ed)?\\b…(?:\\bsent\\b|\\bcode\\b)',
        ],
        none: '\\btext message|\\bsms\\b|\\bphone\\b|promo|gift',
      },
      { weight: 6, all: ['\\bpassword assistance\\b'] },
      {
        weight: 6,
        channel: 'mail',
        all: ['\\b(?:type|enter|use|put in)\\b', '{digits}', '\\b(?:code|number|digits)\\b|\\bpassword\\b'],
        none: `${NO_CODE}|order number|tracking|phone number|account number`,
      },
      {
        weight: 6,
        all: [
          '{code}',
          "\\be-?mail(?: address)?\\b|\\binbox\\b|\\b(?:this|new|sign-in) address\\b|\\breset\\b|\\bforg[eo]t(?:ten)?\\b|verify (?:your identity|it'?s you)|confirm your identity|\\brecover(?:y|ing)?\\b|\\bto authenticate\\b|\\bchange your password",
        ],
        none: '{twoStep}|\\btext message|\\bsms\\b|\\bphone\\b',
      },
      {
        weight: 5,
        channel: 'mail',
        all: ['{code}', '{sent}|{digits}'],
        none: NO_CODE,
      },
      {
        weight: 5,
        all: [
          "(?:reset|resetting|recover|change|choose a new) (?:[\\w.']+ ){0,4}?password|password (?:reset|recovery)\\b|password change (?:request|link|e-?mail|instructions)",
          '\\brequest(?:ed|s)?\\b|\\bforg[eo]t|\\basked\\b|\\breceived\\b|\\blink\\b|\\blost\\b',
        ],
        none: 'required|must|mandatory|need to|have to|requires|unauthori[sz]ed|compromised|because',
      },
      { weight: 5, channel: 'mail', all: ['\\b(?:enter|use|type) {digits} (?:to|as|for|when)\\b'] },
      {
        weight: 10,
        channel: 'mail',
        all: ['{code}[^!?]{0,60}(?:{digits}|{mixed})|(?:{digits}|{mixed})[^!?]{0,40}{code}'],
        none: `${NO_CODE}|{digits}は(?:ご自身|お客様)の`,
      },
      { weight: 7, channel: 'mail', isSubject: true, all: ['{code}'], none: `${NO_CODE}|requests?\\b|limit|turn` },
    ],
  },
  examples: {
    hit: {
      ja: [
        { title: '本人確認', page: '本人確認\n\nh***@example.comにメールで送信した確認コードを入力してください。' },
        {
          subject: 'Amazon.co.jpからセキュリティコードをお送りします',
          body: 'Eメールアドレスを確認するため、次の6桁のコードを入力してください。482913',
        },
        {
          subject: 'Amazonパスワードのアシスタンス',
          body: 'パスワードの再設定には、次のコードをお使いください。 482913',
        },
        { subject: 'パスワード再設定のご案内', body: 'パスワードの再設定のリクエストを受け付けました。' },
      ],
      en: [
        {
          title: 'Verification required',
          page: 'Verification required\n\nEnter the verification code we sent to your email.',
        },
        {
          subject: 'amazon.com: Password Assistance',
          body: 'To authenticate, please use the following One Time Password (OTP): 482913',
        },
        { subject: 'Your verification code', body: 'Enter 482913 to confirm your e-mail address.' },
        { subject: 'Reset your password', body: 'We received a request to reset your password.' },
      ],
    },
    miss: [
      { title: 'ログイン', page: 'ログイン\n\nメールアドレスとパスワードを入力してください。' },
      { title: 'Gift cards', page: 'Enter the gift card code from the email we sent.' },
      '482913はご自身の Amazon セキュリティコードです。',
      { subject: 'カード情報', body: 'カード番号、有効期限、セキュリティコードを入力してください' },
      { subject: 'Lunch', body: 'The door code at the office was changed last week.' },
    ],
  },
} satisfies NoticeRule;
