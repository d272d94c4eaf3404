import type { NoticeRule } from '../notice-rule.ts';

const SHOP_EVENT_JA =
  '(?:サイン|ログ)イン|アクセス|検出|検知|口座|振り?込|入金|送金|売上|停止|一時|制限|確認|審査|変更|無効|権限|検証|本人|追加され|更新|再開|異議|ロック|警告|違反|大量';

/** About the account of somebody who sells. */
export default {
  kind: 'seller-account',
  wordings: {
    ja: [
      {
        weight: 8,
        all: [
          `出品(?:者|用|権限)?(?:の)?(?:アカウント|資格|様|の皆|権限|情報)|セラー(?:セントラル|アカウント|様)|\\bseller ?central\\b|販売(?:者|用)?(?:アカウント|資格|権限|者様)|(?:大口|小口)出品|出店(?:者|アカウント|店舗)|ショップ(?:の)?(?:管理|出店)|出品者[^。]{0,4}口座|振り?込先口座|売上金|(?:店舗|ストア)(?:用)?アカウント|ストアクリエイター|\\brms\\b|入金(?:先)?口座`,
          SHOP_EVENT_JA,
        ],
        none: '出品者(?:から|に連絡|より)|販売者(?:から|に連絡)',
      },
      {
        weight: 7,
        all: [
          '出品(?:中の)?(?:商品|物)?(?:が|を|は)?…(?:停止|取り下げ|削除|公開されました|登録されました|追加されました|大量)',
          '{account}|お客様|あなた|ストア|出品',
        ],
        none: 'フォロー|検索条件|新着|お気に入り|値下げ',
      },
      { weight: 1, all: ['出品(?:者)?アカウント|セラー'] },
    ],
    en: [
      {
        weight: 8,
        all: [
          "\\bsell(?:er|ing) (?:[\\w.]+ )?(?:central|account|privileges|profile|id)\\b|\\bamazon seller\\b|\\bdear seller\\b|\\bseller(?:'s)? (?:payout|bank|deposit)|\\byour (?:seller )?(?:listings?|storefront|payouts?|disbursements?)\\b|\\bmarketplace (?:seller|account)|\\bdeposit method\\b|\\bmerchant account\\b|\\b(?:deposit|payout|disbursement)s? (?:account|bank|method|details)\\b|\\bbank account to which\\b|\\bdeposit your sales\\b|\\bpayouts? (?:from|of|for) your\\b|\\b(?:shop|store|seller)(?:'s)? payouts?\\b|\\b(?:shop|store)'s (?:deposit|bank|payout)\\b|\\byour (?:[\\w.]+ )?(?:shop|store(?:front)?) (?:has been|was|is|will be)\\b",
          '\\bbank\\b|\\bdeposit\\b|\\bpay-?outs?\\b|\\bdisburse|\\bsuspen|\\bdeactivat|\\blistings?\\b|\\bverif|\\breview\\b|\\bpolicy\\b|\\bpermission|\\brestrict|\\bchanged?\\b|\\bupdated?\\b|\\badded\\b|\\bdeclined\\b|\\bhold\\b|\\bpaused\\b|\\bremoved\\b|\\bfunds\\b|\\bviolation\\b|\\bactivat|\\bsign|\\baction\\b',
        ],
        none: 'estate|realtor|on (?:the|its) way|should arrive|has arrived|webinar|newsletter|tips',
      },
      { weight: 1, all: ['\\bseller\\b'] },
    ],
  },
  examples: {
    hit: {
      ja: [
        { subject: 'Amazon出品者アカウント: 銀行口座情報が変更されました', body: '売上金の振込先が変更されました。' },
        '【セラーセントラル】出品用アカウントの利用を一時停止しました。本人確認をお願いします。',
      ],
      en: [
        { subject: 'Your deposit method was changed', body: 'The bank account of your seller account was updated.' },
        'Amazon Seller Central: your selling privileges have been suspended.',
      ],
    },
    miss: [
      { subject: '発送のお知らせ', body: '出品者: 川瀬書店。商品を発送しました。' },
      { subject: 'Your order', body: 'Sold by Kawase Books. Your order was shipped by the seller.' },
      'フォロー中の出品者が新しい商品を出品しました。',
    ],
  },
} satisfies NoticeRule;
