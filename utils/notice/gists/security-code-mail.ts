import type { NoticeGist } from '../notice-gist.ts';

/** Figures by mail that prove somebody, or a way to a forgotten password. */
export default {
  kind: 'security-code-mail',
  ahead: 1.2,
  gists: {
    ja: [
      {
        channel: 'mail',
        about: '{digits}|{mixed}|\\d\\d \\d\\d \\d\\d',
        event: 'コード|番号(?:を|は|:|が)|数字|ワンタイム|認証(?!され)|本人(?:様)?確認|お使い|照合',
        none: '内線|装っ|注文番号|お?問い?合わせ番号|伝票|追跡|電話番号|会員番号|予約|円|お届け|合計|型番|会議|zoom|ドア|部屋|授業|駐車|ロッカー|クーポン|wi-?fi|郵便番号|整理番号|契約番号|口座番号|カード番号|利用者番号|受付番号|ポイント',
      },
      {
        about: 'パスワード',
        event:
          '(?:再設定|再発行|リセット|変更|復旧|忘れ)[^。]{0,20}(?:リクエスト|要求|申し?込|申請|依頼|受け?付|リンク|url|手順|メール|ご案内|こちら|希望)|(?:リクエスト|要求|申し?込|申請|依頼|受け?付|お忘れ)[^。]{0,20}(?:再設定|再発行|リセット|変更)|お忘れ',
        none: '必要|必須|強制|漏|流出|第三者|有効期限(?:が)?切れ|変更され|変更しま|変更が完了',
      },
    ],
    en: [
      {
        channel: 'mail',
        about: '{digits}|{mixed}|\\d\\d \\d\\d \\d\\d',
        event:
          "codes?|pass ?codes?|pin|otp|one-time|verif*|confirm (?:it's you|your)|enter|type|input|authenticat*|digits|sign in|log in|prove",
        none: 'order|tracking|invoice|ref(?:erence)?|promo|coupon|gift|discount|booking|reservation|ticket|zoom|meeting|door|gate|garage|room|class|locker|case|call|parcel|package|delivery|points|wi-?fi|card ending|ending|balance|points|account number|receipt|total|kwh',
      },
      {
        about: 'password',
        event:
          "(?:asked|request*|wants?|trying|tried|link|instructions|here's how|forg[eo]t*|lost|remember) [^。]{0,50}(?:reset*|recover*|chang*|new one|new password|back in)|(?:reset*|recover*|chang*|new) [^。]{0,50}(?:request*|link|asked|instructions|didn't ask)|forg[eo]t*",
        none: 'must|required|mandatory|expired|compromised|breach*|leak*|expos*|has been (?:changed|reset)|was (?:changed|reset)|changed|#\\d',
      },
    ],
  },
  examples: {
    hit: {
      ja: [
        { subject: 'お客様の番号', body: 'ご本人確認のため、画面で照合してください: 4471 20' },
        { subject: 'パスワードをお忘れの方へ', body: '新しいパスワードを決めるためのご案内です。' },
      ],
      en: [
        { subject: 'It is you?', body: 'To prove that it is you, please give us these digits: 771 209' },
        { subject: 'Back into your account', body: "Here's how you can choose a new one if you lost the password." },
      ],
    },
    miss: [
      { subject: 'ご注文の確認', body: '注文番号 4471201 を控えてください。' },
      { subject: 'Your order', body: 'Please keep the order number 771209.' },
    ],
  },
} satisfies NoticeGist;
