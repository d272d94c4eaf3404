import type { NoticeRule } from '../notice-rule.ts';

/** Money is to come back, if only the reader says where to. */
export default {
  kind: 'refund',
  wordings: {
    ja: [
      {
        weight: 6,
        channel: 'page',
        all: ['還付|返金|払い?戻し?|給付金', '受け?取|申請|手続|口座|お知らせ|確認|ございま'],
      },
      {
        weight: 6,
        all: [
          '返金|払い?戻し|還付|リファンド|過払い|過誤納|返還',
          '手続|お知らせ|通知|申請|受け取|受取|処理|対象|承認|(?:いた|を|が)?しま(?:した|す)|致しま|完了|振り?込|金額|\\d円|未受領|確認|必要|ありま|ござい',
        ],
        none: 'フォーム|出張|経費|交通費|立て?替え|返品を(?:ご)?希望|返金まで(?:に|は)?…(?:日|週|か月)|現金でお|(?:飲み会|旅行|会)の?(?:会)?費|返品(?:・|と|や|または|/|及び|および)返金|返金(?:については|ポリシー|規約|不可|保証|条件|は(?:でき|いたしかね|承))|できかねます|返金(?:には)?応じ|詳しくは返品',
      },
      { weight: 1, all: ['返金|還付|払い?戻し|税務署|国税'] },
    ],
    en: [
      {
        weight: 6,
        channel: 'page',
        all: ['\\brefund|\\brebate', '\\bclaim|\\breceive|\\beligible\\b|\\bpending\\b|\\bconfirm|\\bprocess'],
      },
      {
        weight: 6,
        all: [
          '\\brefund(?:s|ed|ing)?\\b|\\brebate\\b|\\breimburse(?:d|ment)?\\b|\\bmoney back\\b|\\boverpa(?:id|yment)\\b|\\bovercharged\\b',
          '\\bissued\\b|\\bhave a\\b|\\byou \\$|\\bbank\\b|\\baccepted\\b|\\bprocess(?:ed|ing)\\b|\\bapproved\\b|\\bpending\\b|\\bclaim\\b|\\beligible\\b|\\bentitled\\b|\\bdue\\b|\\bowed?\\b|\\bavailable\\b|\\breceive\\b|\\bconfirm\\b|\\binitiated\\b|\\brequest\\b|\\bfailed\\b|\\bwaiting\\b|\\bunclaimed\\b|\\bcomplete\\b|\\bfor your\\b|\\bof [$£€\\d]|\\btax\\b|\\bnotification\\b|\\bon its way\\b|\\bsent\\b|\\bcredited\\b|\\bovercharged\\b|\\bready\\b',
        ],
        none: 'refund policy|returns? (?:and|&|or) refunds?|money-back|no refunds|full refund (?:within|if|up)|non-?refundable|for a (?:full )?refund (?:within|if|up to)',
      },
      { weight: 1, all: ['\\brefunds?\\b|\\btax\\b'] },
      {
        weight: 6,
        all: ['\\b(?:been|was|were|have|has) refunded\\b|\\brefunded you\\b'],
        none: 'policy|cannot be|not be',
      },
      {
        weight: 4,
        within: 80,
        all: ['\\brefunds?\\b', '\\byour?\\b', '\\bhold\\b|\\bdetails\\b|\\bcard\\b|\\baccount\\b|[$£€]\\d'],
        none: 'refund policy|returns? (?:and|&|or) refunds?|money-back|no refunds|full refund (?:within|if|up)|non-?refundable|for a (?:full )?refund|thank',
      },
    ],
  },
  examples: {
    hit: {
      ja: [
        { title: '還付金のお知らせ', page: '還付金の受け取り手続きをしてください。' },
        { subject: '返金手続きのお知らせ', body: '過払い分の返金を受け取るには、口座情報をご入力ください。' },
        '国税庁からのお知らせ: 還付金の受け取り手続きをお願いします。',
      ],
      en: [
        { title: 'Tax refund', page: 'You are eligible for a refund. Confirm your details to receive it.' },
        { subject: 'Your refund is ready', body: 'Claim your refund of $84.20 now.' },
        'Amazon: a refund of $49.99 is pending. Confirm your details.',
      ],
    },
    miss: [
      { subject: 'ご注文の確認', body: '返品・返金については、ヘルプをご覧ください。' },
      'チケットの払い戻しはできかねます。',
      { subject: 'Your order', body: 'See our refund policy. Returns and refunds are easy.' },
    ],
  },
} satisfies NoticeRule;
