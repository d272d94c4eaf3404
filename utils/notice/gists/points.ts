import type { NoticeGist } from '../notice-gist.ts';

/** Points and prizes that one may lose. */
export default {
  kind: 'points',
  gists: {
    ja: [
      {
        about:
          'ポイント|マイル|ギフト(?:券|カード|コード|残高)?|商品券|クーポン券|特典|賞品|景品|懸賞|抽選|当選|当せん|キャッシュバック|報酬|プレゼント|\\d+p\\b|お年玉|謝礼|モニター|アンケート',
        event:
          '失効|期限|消滅|無効に|なくなり|失われ|切れ(?:ま|て)|付与(?:さ|し|い|が|の)|進呈|贈呈|受け?取|当選|当せん|選ばれ|未使用|未交換|交換|引き?換え|還元|残高|有効|本日(?:まで|中)|今月末|まもなく|お早め|配布|ご?請求',
        none: '有効期限は|有効期限について|(?:購入|利用|獲得)した日から|今週|週間|さらに|もっと|キャンペーン(?:実施|開催)|\\d倍|倍(?:に|!)|エントリー|セール|獲得予定|付与予定|対象商品|お買い物で|ご注文|ご購入|合計|お支払い|もらえる|チャンス|貯ま|貯め|off|オフ|プライム|新着|発売|宝くじ|発送|パスワード|返金|ログインを|変更され|停止|ヘルプ|会員登録ありがとう|心当たり',
      },
    ],
    en: [
      {
        about:
          'points|rewards?|gift|e-?gift|voucher|prize|cash ?back|miles|bonus|winner|lottery|raffle|draw|giveaway|survey|coupon|balance|credit|sweepstakes',
        event:
          'expir*|ends?|lapse*|redeem*|claim*|awarded|waiting|won|winner|unused|forfeit*|unclaimed|selected|chosen|lost|lose|losing|use (?:them|it) (?:before|by)|congratulations|congrats|vanish|disappear*|gone|last (?:chance|day)|run out|reserved for you|lucky',
        none: 'double points|triple|\\d+x|earn|sale|newsletter|shop now|spend|your order|library|trial|membership|subscription|prime|parcel|package|password|refund*|credit card|debit card|loyalty programme|game|match|team|off|sold|course|book|i|my|review|free delivery|shipping|code|talking points|bullet|monthly credit|audible|listen',
      },
    ],
  },
  examples: {
    hit: {
      ja: ['お持ちのマイルは今月末でなくなります。', 'アンケートの謝礼をお受け取りください。'],
      en: ['Your miles vanish tomorrow.', 'You were chosen in our raffle.'],
    },
    miss: ['今週はポイント5倍です。エントリーしてください。', 'Earn points with your next purchase.'],
  },
} satisfies NoticeGist;
