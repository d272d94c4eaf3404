import type { NoticeGist } from '../notice-gist.ts';

/** Something happens to the account of somebody who sells. */
export default {
  kind: 'seller-account',
  ahead: 1,
  gists: {
    ja: [
      {
        about:
          '出品(?:者|用|権|ア|資)?|セラー|販売(?:者|用|権限|アカウント|資格|主)|出店|店舗|ストア(?!カード)|(?:お客様|ご?自身|あなた)の(?:ネット)?ショップ|ショップ(?:の)?(?:管理|運営|オーナー|アカウント|が|の(?:公開|販売))|売上(?:金)?|振り?込(?:先|口座)|入金(?:先|口座)|マーチャント|加盟店|\\brms\\b|ネットショップ',
        event:
          '停止|凍結|(?<!無)制限|無効|剥奪|審査|違反|削除|取り下げ|大量|変更(?:さ|が|を受|しま|いた|完了|のお)|追加(?:さ|が)|書き換え|切り?替|差し?替|確認(?:が|を|の)(?:必要|お願い|取れ)|本人確認|不正|不審|保留|未払|権限|管理者|ログイン|サインイン|アクセス|異議|警告|再開',
        none: '出品者(?:から|に連絡|より)|販売者から|フォロー|検索条件|新着|お気に入り|値下げ|営業時間|お支払い|心当たりのない(?:ご)?注文|発送|閉店|開店|セール|ポイント|クーポン|返金|ご注文|アプリストア|お荷物|コンビニ|予約|障害|カードの',
      },
    ],
    en: [
      {
        about:
          'sell(?:er|ers|ing)|merchant|storefront|your (?:\\w+ )?(?:shop|store|listings?|payouts?|sales|deposits|disbursements?|marketplace)|payout|disbursements?|deposit (?:account|method|bank)|listings?|seller central',
        event:
          'suspend*|deactivat*|restrict*|remov*|clos*|paus*|hold|held|withheld|block*|frozen|bank|chang*|updat*|add(?:ed)?|edited|review|verif*|violat*|policy|permission*|user|log(?:ged)?[- ]?in|sign(?:ed)?[- ]?in|revoked|flagged|unusual|suspicious|hundreds|bulk|dormant|reactivat*|infring*|appeal|stopped|replaced',
        none: 'estate|realtor|on (?:the|its) way|arriv*|webinar|newsletter|tips|your order|parcel|package|delivered|new arrivals|app store|play store|store credit|opening hours|sale|job|book|favou?rite|watch ?list|saved search|dear customer|grow your',
      },
    ],
  },
  examples: {
    hit: {
      ja: [
        'お客様のショップの公開を差し止め、審査しています。審査には書類が必要です。',
        '加盟店の入金先が書き換えられました。',
      ],
      en: ['Your storefront was flagged; please appeal.', 'Hundreds of products were added in bulk to your shop.'],
    },
    miss: ['出品者からメッセージが届きました。', 'Your order was shipped by the seller.'],
  },
} satisfies NoticeGist;
