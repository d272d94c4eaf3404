import type { NoticeGist } from '../notice-gist.ts';

/** What one pays for again and again goes on or ends. */
export default {
  kind: 'prime-renewal',
  ahead: 0.2,
  gists: {
    ja: [
      {
        about:
          'プライム|\\bprime\\b|会員(?:資格|期間|登録)?|メンバーシップ|会費|年会費|サブスク|定期購[入読]|定期便|プラン|プレミアム|premium|有料|無料(?:体験|トライアル|お試し|期間)|お試し|トライアル|体験期間|契約|ライセンス|ウイルス対策|保守契約|\\bplus\\b|利用券|継続',
        event:
          '自動(?:更新|継続|課金|延長|的|で|購入|引)|更新(?:され|いた|します|しました|予定|日|手続|時期|期限|の(?:お知らせ|ご案内))|継続(?:され|いた|します|課金|購入|の(?:お知らせ|ご案内))|期限(?:が|は|を)|満了|終了(?:し|いた|日|の|とな|予定|後)|終わり|切り?替わ|切れ(?:ま|て)|移行|請求(?:され|いた|します|となり|が発生|予定|日)|引き落と|課金|失効|解約(?:され|となり|しました|いたし|手続|のお知らせ|予約)|まもなく|延長|次回',
        none: 'お届け|セール|先行|特別価格|対象商品|キャンペーン|視聴|配信(?:開始|終了)|追加料金なし|放題|ポイント|失敗|でき(?:ません|ず|なか)|拒否|承認され|支払い?方法|カード(?:情報|の有効)|未払|滞納|免許|アプリ(?:を|の)|ソフトウェア|システム|メンテ|停止|制限|凍結|本人確認|口座|図書|規約|割引(?:クーポン)?|ログイン(?:が|の|を)|荷物|パスワード|サービス終了|今すぐ(?:お)?試',
      },
    ],
    en: [
      {
        about:
          'prime|memberships?|subscriptions?|plan|licen[sc]e|protection|antivirus|trial|premium|plus|auto-?pay|annual|yearly|monthly|coverage|domain|support contract|warranty|policy',
        event:
          "renew*|auto-?renew*|expir*|ends?|ending|ended|(?:will|'ll|to) be (?:charged|billed|debited|taken|extended)|you'll (?:pay|be charged|be billed)|we'll (?:charge|bill|take)|last day|becomes? paid|converts?|continues?|laps*|runs? out|running out|roll* over|next (?:payment|billing|charge)|auto-?debit*|automatic*|about to|over soon|cancel(?:led|ed|lation)|charged|extended|begins|starts",
        none: "sale|deals|movie|stream|watch|newsletter|start (?:your|a) (?:free )?trial|court|clinical|fail*|declin*|couldn't|could not|unsuccessful|password|parcel|points|library|passport|suspended|locked|restricted|code|delivery|shipping|privacy|terms|refund*|order (?:#|number)|lesson plan|data plan|floor plan|listings?|seller|new (?:season|album|episode)|report|statement|usage|earn|save|discount|off",
      },
    ],
  },
  examples: {
    hit: {
      ja: ['お客様のサブスクは今週で切れます。', '体験期間はまもなく満了し、以後は有料となります。'],
      en: ['Your coverage runs out tomorrow.', "Your premium plan rolls over on Friday; you'll pay $12."],
    },
    miss: ['プライム会員限定セールを開催しています。', 'Start your free trial today.'],
  },
} satisfies NoticeGist;
