import type { NoticeGist } from '../notice-gist.ts';

/** Money did not come. */
export default {
  kind: 'payment-failed',
  gists: {
    ja: [
      {
        about:
          'お?支払い?|決済|引き?落と|ご?請求|クレジットカード|カード(?:情報|番号|会社)?|口座振替|課金|料金|代金|会費|残高|ご?入金|税金|国税|電気代|保険料|使用料|利用料|お振?込|納付|納税|チャージ',
        event:
          '失敗|でき(?:ません|ず|なか|ていな|ておりま)|出来(?:ません|ず|なか)|いただけ(?:ま|て(?:い|おり)ま)|行えま|完了して(?:い|おり)ま|完了できま|不成立|不能|エラー|拒否|拒絶|却下|承認(?:され|が得|が下り)(?:ま|ず|な)|問題(?:が|を)|無効|期限(?:が|を)?(?:切れ|過ぎ|超|迫|終了|経過|まで|は本日)|有効期限|未払|未納|未入金|滞納|延滞|遅延|滞って|不足|督促|催促|差し?押|確認(?:が|は)?(?:取れ|とれ|でき)(?:て)?(?:い|おり)?(?:ま|ず|な)|使え(?:な|ま)|更新(?:が必要|して|をお願い|のお願い)|再登録|(?:変更|ご?確認|見直し|登録)(?:が必要|をお願い|して(?:くだ|下)|のお願い)|通ら|通りま|弾か|戻っ|過ぎて',
        none: '場合|ありがとうござ|キャンセル料|承りました|確定|明細|心当たり|覚え(?:の|が)|荷物|配送|配達|関税|送料|出品|売上|ポイント|返金|還付|払い?戻|プライム|パスワード|ログイン|サインイン|{code}|完了しました|キャンペーン|手数料(?:無料|が)',
      },
    ],
    en: [
      {
        about:
          'payments?|billing|bills?|card|charg(?:e|ed|ing)|direct debit|auto-?pay|invoice|transaction|debit|bank|balance|tolls?|tax(?:es)?|premium|rent|subscription fee|monthly fee|dues|instal(?:l)?ment|membership fee',
        event:
          "fail*|declin*|unsuccessful*|reject*|couldn't|could not|can't|cannot|unable|didn't|did not|hasn't|not (?:be )?(?:authori*|processed|accepted|approved|successful|honou?red|gone|go)|wasn't|isn't working|bounced|returned|refused|problem*|issues?|trouble|expir*|past due|overdue|late|invalid|outstanding|unpaid|error|insufficient|not enough|went wrong|hit a snag|no longer (?:valid|works)|out of date|update (?:your|the|it)|you owe|due (?:today|now|immediately)|try another|use another|different (?:card|payment)|retry|missed|needs (?:updating|attention|to be updated)|collections?|final notice|stopped by|turned down",
        none: "if you|thank|thanks|refund*|parcel|package|deliver*|shipment|customs|duty|duties|sign-?in|log-?in|password|you made|not you|recogni*|didn't (?:make|place|authori*)|did not (?:make|place|authori*)|unauthori*|fraud*|suspicious|seller|payouts?|points|library|statement is ready|gift|code|paid in full|received|minimum payment|suspended|locked|#\\d|i|my|flight|trip|meter",
      },
    ],
  },
  examples: {
    hit: {
      ja: ['今月の会費が弾かれました。ご確認ください。', 'お客様のご請求分がまだ滞っております。'],
      en: ['Your direct debit bounced.', "Your card hit a snag with this month's bill; please use another."],
    },
    miss: ['お支払いを確認しました。ありがとうございます。', 'Thank you. We received your payment.'],
  },
} satisfies NoticeGist;
