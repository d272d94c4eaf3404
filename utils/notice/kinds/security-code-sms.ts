import type { NoticeRule } from '../notice-rule.ts';

/** Somebody entered the right password and was stopped by two-step verification. */
const BY_MAIL =
  '\\breservation\\b|\\bbooking\\b|予約|\\b(?:front )?door\\b|\\bzoom\\b|\\bmeeting\\b|\\bwi-?fi\\b|会議|ドア|\\bgarage\\b|\\bgate\\b|駐車場|門の|授業|ロッカー|入館|\\bclass\\b|\\blocker\\b|(?:e|電子)?-?メール(?:アドレス)?(?:を|の|が)?(?:ご)?(?:確認|認証)|\\binbox\\b|(?:this|new|sign-in|e-?mail) address\\b|パスワード…(?:再設定|リセット|忘れ)|\\breset\\b|\\bforg[eo]t|password assistance|(?:verify|confirm) (?:your|the) e-?mail';

export default {
  kind: 'security-code-sms',
  wordings: {
    ja: [
      {
        weight: 6,
        channel: 'page',
        all: [
          '{code}',
          '(?:sms|ショートメッセージ|電話番号|携帯|スマートフォン)…(?:送信|送り|届|発信)|(?:送信|送り|届)[^。]{0,12}(?:sms|ショートメッセージ|電話|携帯)',
        ],
      },
      { weight: 5, channel: 'page', all: ['{code}', '(?:送信|お送り)(?:し|いた|致)'], none: 'メール' },
      {
        weight: 7,
        isShort: true,
        channel: 'text',
        all: ['{digits}[^。]{0,8}(?:は|が)[^。]{0,24}(?:{code}|コード|パスワード)'],
        none: BY_MAIL,
      },
      { weight: 6, isShort: true, channel: 'text', all: ['(?:{code}|コード)', '{digits}'], none: BY_MAIL },
      {
        weight: 7,
        all: ['{twoStep}', '{code}|コード', '{digits}|{sent}'],
        none: 'を有効|をオン|オフに|設定(?:して|を)|解除|無効',
      },
      {
        weight: 7,
        all: [
          '\\bsms\\b|ショートメッセージ|テキストメッセージ|携帯電話(?:番号)?(?:に|へ|宛)',
          '{code}|コード',
          '{sent}|{digits}',
        ],
        none: BY_MAIL,
      },
      { weight: 5, isShort: true, channel: 'text', all: ['{code}', '{sent}|他人|誰にも|教え'], none: BY_MAIL },
      {
        weight: 6,
        all: ['{code}', '(?:ログイン|サインイン)(?:する|の)?(?:ため|用|には)'],
        channel: 'text',
        none: BY_MAIL,
      },
      { weight: 7, isShort: true, all: ['{digits}は(?:ご自身|お客様)の?…{code}です'], none: BY_MAIL },
    ],
    en: [
      {
        weight: 6,
        channel: 'page',
        all: [
          '{code}|\\bcode\\b',
          '\\b(?:sent|texted|sending)\\b…(?:\\bphone\\b|\\bmobile\\b|\\bnumber\\b|\\bsms\\b|\\btext message|[*x•●-]{2,}\\d{2,4}\\b)|\\b(?:text message|sms)\\b…(?:\\bsent\\b|\\bcode\\b)',
        ],
        none: 'promo|gift',
      },
      {
        weight: 5,
        channel: 'page',
        all: ['{code}', "\\b(?:we|was|been|just)(?:'ve| have)? sent\\b"],
        none: 'mail|@|promo|gift',
      },
      {
        weight: 7,
        isShort: true,
        channel: 'text',
        all: ["(?:{digits}|{mixed}) (?:is|as) (?:[\\w.'&-]+ ){0,6}?(?:{code}|code|otp|password)"],
        none: BY_MAIL,
      },
      {
        weight: 6,
        isShort: true,
        channel: 'text',
        all: ['{code}|\\bcode\\b', '{digits}|\\bis:? {mixed}'],
        none: BY_MAIL,
      },
      {
        weight: 7,
        all: ['{twoStep}', '{code}|\\bcode\\b', '{digits}|{sent}'],
        none: 'turn(?:ed)? (?:on|off)|enable|disable|set up|removed',
      },
      {
        weight: 7,
        all: ['\\bsms\\b|\\btext message\\b|\\bto your (?:mobile|phone|cell)', '{code}|\\bcode\\b', '{sent}|{digits}'],
        none: BY_MAIL,
      },
      {
        weight: 5,
        isShort: true,
        channel: 'text',
        all: ['{code}', "{sent}|anyone|don't share|do not share"],
        none: BY_MAIL,
      },
      { weight: 7, isShort: true, all: ['{digits} is your amazon (?:otp|security code)'], none: BY_MAIL },
      {
        weight: 6,
        isShort: true,
        channel: 'text',
        all: ['\\b(?:enter|use|type) {digits} (?:to|as|for|when)\\b'],
        none: BY_MAIL,
      },
      {
        weight: 5,
        isShort: true,
        channel: 'text',
        all: ['{digits}', '\\b(?:verification|verify|authentication|one[- ]time|otp|passcode|sign-?in|log-?in)\\b'],
        within: 40,
        none: '(?:password assistance|\\breset\\b|order|delivery|parcel|package|appointment|booking|table|flight)',
      },
    ],
  },
  examples: {
    hit: {
      ja: [
        { title: '2段階認証', page: '2段階認証\n\n末尾12の電話番号にSMSで送信した確認コードを入力してください。' },
        { title: '認証', page: 'セキュリティコード入力\n\nご登録の宛先にセキュリティコードを送信しました。' },
        '482913はご自身の Amazon セキュリティコードです。',
        '【Amazon】認証コード:482-913 このコードを誰にも教えないでください。',
        { subject: 'Amazon', body: '482913はご自身の Amazon セキュリティコードです。ほかの人に教えないでください。' },
      ],
      en: [
        {
          title: 'Two-Step Verification',
          page: "Enter verification code\n\nFor your security, we've sent the code to your phone ***-***-**12.",
        },
        '482913 is your Amazon OTP. Do not share it with anyone.',
        'Amazon: your sign-in code is 482 913. Never share this code.',
      ],
    },
    miss: [
      { title: '本人確認', page: 'メールで送信した確認コードを入力してください。' },
      { title: 'Sign in', page: 'Sign in\n\nEnter your mobile number.' },
      {
        subject: 'Amazon.co.jpからセキュリティコードをお送りします',
        body: 'Eメールアドレスを確認するため、次の6桁のコードを入力してください。482913',
      },
      'お問い合わせ番号 4829-1304-1120 のお荷物をお届けします。',
      'See you at 1230 at the door.',
    ],
  },
} satisfies NoticeRule;
