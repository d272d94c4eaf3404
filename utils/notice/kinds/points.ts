import type { NoticeRule } from '../notice-rule.ts';

/** Points, gift balances and prizes that are lost unless one acts. */
export default {
  kind: 'points',
  wordings: {
    ja: [
      { weight: 6, channel: 'page', all: ['ポイント', '失効|進呈|当選|受け取|有効期限|交換'] },
      {
        weight: 5,
        all: [
          '(?:ポイント|ギフト(?:券|カード|残高|コード)|商品券|マイル|キャッシュバック|特典)',
          '失効|有効期限|期限切れ|消滅|無効になり|付与(?:され|いたし|しました|のお知らせ)|進呈(?:され|いたし|しました|のお知らせ)|贈呈|受け取(?:り|って|れ|る)|受取|獲得(?:しました|されました|おめでとう)|当選|未使用|追加されました|交換(?:手続|して|可能|期限)|プレゼント(?:いたし|します|しました)|還元(?:され|いたし|手続)|残高',
        ],
        none: '(?:購入|利用|獲得)した日から|有効期限は、|今週|週間|検索して|さらに|もっと|キャンペーン(?:実施|開催)|倍|エントリー|セール|獲得予定|付与予定|対象商品|お買い物で|ご注文|ご購入|合計|お支払い(?:方法|金額)|もらえる|チャンス',
      },
      {
        weight: 6,
        all: ['(?:ご?当選|当せん)(?:され|しました|いたし|おめでとう|のお知らせ|通知|者)'],
        none: '宝くじ|発表は|発送をもって',
      },
      { weight: 1, all: ['ポイント|ギフト|当選|プレゼント'] },
    ],
    en: [
      { weight: 6, channel: 'page', all: ['\\bpoints\\b|\\brewards?\\b', '\\bexpir|\\bredeem|\\bclaim'] },
      {
        weight: 5,
        all: [
          '\\b(?:reward|loyalty|bonus|amazon|your)? ?points\\b|\\brewards?(?: (?:balance|points?|account))\\b|\\b(?:get|claim|your|a) rewards?\\b|\\bgift (?:card|voucher|certificate|balance)s?\\b|\\be-?gift\\b|\\bcash ?back\\b|\\bmiles\\b|\\bvoucher\\b',
          '\\bexpir(?:e|es|ed|ing|y)\\b|\\bredeem\\b|\\bclaim\\b|\\bcredited\\b|\\bawarded\\b|\\bwaiting\\b|\\breceived\\b|\\bwon\\b(?!\\W?t\\b)|\\bunused\\b|\\bforfeit|\\bhas been (?:added|sent)|\\bunclaimed\\b|\\bselected\\b|\\bwill be lost\\b|\\blose\\b|\\bready\\b',
        ],
        none: 'double points|triple|\\d+x points|earn points|\\bsale\\b|newsletter|shop now|spend|your order',
      },
      {
        weight: 6,
        all: [
          "\\byou(?:'ve| have)? (?:been selected|won\\b(?!\\W?t\\b))|\\bcongratulations\\b…(?:won|winner|selected|prize)|\\byou are (?:a|the|our|today's) (?:lucky )?winner|\\bclaim your (?:prize|reward|gift)",
        ],
      },
      { weight: 1, all: ['\\bpoints\\b|\\brewards?\\b|\\bgift\\b|\\bprize\\b'] },
    ],
  },
  examples: {
    hit: {
      ja: [
        { title: 'ポイント', page: '保有ポイントが本日失効します。' },
        { subject: 'Amazonポイント 5,000ポイントが失効します', body: '本日中に受け取り手続きをしてください。' },
        'おめでとうございます。Amazonギフトカードに当選しました。',
      ],
      en: [
        { title: 'Rewards', page: 'Your points expire today. Redeem them now.' },
        { subject: 'Your Amazon reward points expire today', body: 'Redeem 12,000 points now.' },
        "Congratulations, you've won a $500 gift card. Claim it here.",
      ],
    },
    miss: [
      '今だけポイント10倍。エントリーはこちら。',
      { subject: 'ご注文の確認', body: '獲得予定ポイント: 24pt。お支払い金額 ¥2,480' },
      'Spend $50 and earn points on every order.',
    ],
  },
} satisfies NoticeRule;
