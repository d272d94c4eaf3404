import type { NoticeGist } from '../notice-gist.ts';

/** Money comes back. */
export default {
  kind: 'refund',
  ahead: 1,
  gists: {
    ja: [
      {
        about:
          '返金|還付|払い?戻|リファンド|過払|過誤|返還|返戻|戻入|給付金|助成金|支援金|補償金|返却(?:金|いた)|円をお返し|お返しする|お戻し|過剰(?:請求|徴収)|二重(?:請求|引)|重複(?:請求|して|課金)|多く(?:請求|いただ|お支払)|キャッシュバック',
        event:
          '手続|お知らせ|通知|申請|受け取|受取|処理|対象|承認|しま(?:した|す)|致しま|いたしま|されま|完了|振り?込|金額|\\d円|¥ ?\\d|未受領|確認|必要|口座|ござい|登録|入力|お戻し|返し|期限|本日',
        none: '拒否|返金まで|フォーム|経費|交通費|立て?替え|返品を(?:ご)?希望|返金(?:ポリシー|規約|不可|保証|条件)|ポリシー|できかね|いたしかね|応じ|返品(?:・|と|や|または|及び)返金|飲み会|会費|詳しくは|場合|現金で|キャンペーン|エントリー|ポイント',
      },
    ],
    en: [
      {
        about:
          'refund*|rebate|reimburse*|money back|overpa(?:id|yment|ying)|overcharg*|charged (?:you )?(?:twice|too much)|double[- ]charg*|credit(?:ed)? (?:back|to your)|stimulus|compensation|paid too much|give you back|return(?:ed|ing)? (?:the |your )?(?:money|payment|[$£€])|back (?:on|to|into|in) your (?:card|bank|balance)|owe you|you (?:are|r) due|get it back|tax credit|unclaimed (?:money|funds|payment)',
        event:
          'issu*|you|your|bank|accept*|process*|approv*|pending|claim*|eligible|entitled|due|owed|available|receiv*|confirm*|initiat*|fail*|waiting|complete*|ready|sent|details|today|account|card',
        none: "refund policy|returns? (?:and|&|or) refunds?|money-back|no refunds|full refund (?:within|if|up)|non-?refundable|for a (?:full )?refund|i|my|i'm|would like|earn|cash ?back on|up to|guarantee|#\\d|learn|tips|receipts|travel|expenses?|sign-?in|password|code|points",
      },
    ],
  },
  examples: {
    hit: {
      ja: ['二重に引き落とした料金をお戻しいたします。二重請求のお詫びです。', '給付金の受取口座をご登録ください。'],
      en: ["You were charged twice; we'll give you back $30.", 'We owe you $84. Please tell us where to send it.'],
    },
    miss: ['返金ポリシーをご覧ください。', 'See our refund policy for your order.'],
  },
} satisfies NoticeGist;
