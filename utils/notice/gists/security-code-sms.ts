import type { NoticeGist } from '../notice-gist.ts';

/** Figures by text message that prove somebody. */
export default {
  kind: 'security-code-sms',
  ahead: 1.2,
  gists: {
    ja: [
      {
        channel: 'text',
        about: '{digits}|{mixed}|\\d\\d \\d\\d \\d\\d|\\d{6}(?=,)',
        event: 'コード|番号(?:を|は|:|が)|数字|ワンタイム|認証(?!され)|本人(?:様)?確認|照合|他人|教え|パスワード',
        none: '内線|装っ|注文番号|お?問い?合わせ番号|伝票|追跡|電話番号|会員番号|予約|円|お届け|合計|会議|zoom|ドア|部屋|授業|駐車|ロッカー|クーポン|wi-?fi|郵便番号|整理番号|契約番号|口座番号|カード番号|受付番号|ポイント|荷物|{password}(?:の)?(?:再設定|リセット)|仮|一時',
      },
    ],
    en: [
      {
        channel: 'text',
        about: '{digits}|{mixed}|\\d\\d \\d\\d \\d\\d|\\d{6}(?=,)',
        event:
          "codes?|pass ?codes?|pin|otp|one-time|verif*|confirm (?:it's you|your identity)|type|input|authenticat*|digits|sign in|log in|sign-in|log-in|never share|don't share|do not share|key",
        none: 'order|tracking|invoice|ref(?:erence)?|promo|coupon|gift|discount|booking|reservation|ticket|zoom|meeting|door|gate|garage|room|class|locker|case|call|parcel|package|delivery|points|wi-?fi|balance|account number|receipt|total|table|flight|reset|temporary|appointment|code is valid in store',
      },
    ],
  },
  examples: {
    hit: {
      ja: ['えきねっと ご本人確認 6621', 'Steam ログイン時の数字 550 281 を他人に見せないでください'],
      en: ["Please prove it's yours with PIN 8820", '482913 — authenticate with these digits, please.'],
    },
    miss: ['お荷物の追跡番号は 482913 です。ご確認ください。', 'Your table for 1930 is confirmed, booking 482913.'],
  },
} satisfies NoticeGist;
