import type { NoticeRule } from '../notice-rule.ts';

/** A membership is about to be renewed, was renewed, or ends. */
export default {
  kind: 'prime-renewal',
  wordings: {
    ja: [
      { weight: 6, channel: 'page', all: ['プライム', '自動更新|更新|会員資格|解約|期限'] },
      {
        weight: 8,
        all: [
          '(?:プライム|\\bprime\\b)(?:・)?(?:の|を|は|が|会員|ビデオ|会員資格|メンバーシップ)?…(?:更新|自動|継続|期限|解約|解除|失効|満了|資格|無料体験(?:期間)?(?:が|の|は)?(?:終了|期限|まもなく)|キャンセル|(?:に|の)登録(?:され|が完了|しま)|特典(?:が|を|は)…(?:なくな|停止|失|終了))',
        ],
        none: 'セール|先行|特別価格|対象商品|キャンペーン対象|視聴|配信開始|追加料金なし|読み放題|見放題|聴き放題',
      },
      {
        weight: 4,
        within: 160,
        all: ['プライム|\\bprime\\b', '会費|年会費|月会費|会員費|請求|料金'],
        none: '{failed}|セール|先行|特別価格|対象商品|キャンペーン対象|視聴|配信開始|追加料金なし|読み放題|見放題|聴き放題',
      },
      {
        weight: 6,
        all: [
          '無料(?:の)?(?:トライアル|体験|お試し|期間)|お試し期間|トライアル(?:期間)?',
          '終了|終わ|自動(?:的に|で)|請求|有料|切り替|移行|期限',
        ],
        none: '今すぐ(?:お)?試|始め(?:よう|ませんか|る)',
      },
      {
        weight: 5,
        all: [
          '自動継続|自動更新|次回(?:の)?(?:更新|請求)日|更新(?:予定)?日',
          '\\d日|次回|期限|行い|お知らせ|円|月額|年額|会員|プレミアム|プラン',
        ],
        none: '運転免許|ソフトウェア|アップデート|定期預金',
      },
      {
        weight: 6,
        all: ['自動(?:的に|で)?(?:契約)?(?:更新|継続|課金)(?:され|となり|になり|いたし|します|日)'],
        none: 'ソフトウェア|アプリ(?:が|は)?自動',
      },
      {
        weight: 5,
        all: [
          '(?:自動更新|自動継続|定期購読|サブスクリプション|サブスク|有料(?:会員|プラン)|会員資格|メンバーシップ|年間プラン|月額プラン|年会費|ライセンス|契約)(?:の|が|は|を)?…(?:更新(?:され|いたし|します|のお知らせ|日|手続|予定)|請求(?:され|いたし)|引き落とし|課金|期限(?:が|切れ)|満了|解除|終了(?:し|いたし))',
        ],
      },
      { weight: 1, all: ['プライム|会費|自動更新'] },
    ],
    en: [
      {
        weight: 6,
        channel: 'page',
        all: ['\\bprime\\b', '\\brenew|\\bmembership\\b…\\b(?:expire|end|cancel)|\\bexpire'],
      },
      {
        weight: 8,
        all: [
          '\\bprime\\b',
          '\\brenew(?:s|al|ed|ing)?\\b|\\bauto-?renew|\\bexpir(?:e|es|ed|ing|ation)\\b|\\bmembership (?:fee|will|is|has|was|ends|charge|payment|cancel|status)|\\bsubscription\\b|\\bfree trial (?:ends|is ending|has ended|will end)|\\bcancel(?:led|ed|lation)?\\b',
        ],
        none: 'sale|deals|movie|stream|watch',
      },
      {
        weight: 5,
        all: [
          '\\b(?:subscription|membership|plan|licen[sc]e|protection|antivirus)\\b',
          '\\b(?:auto-?)?renew(?:s|al|ed|ing)?\\b|\\bwill be (?:charged|billed|debited)\\b|\\bauto-?debit|\\bexpir(?:e|es|ed|ing)\\b|\\bends (?:on|soon|today)',
        ],
        none: 'newsletter',
      },
      { weight: 1, all: ['\\bprime\\b|\\brenew(?:al)?\\b'] },
      {
        weight: 6,
        all: [
          '\\b(?:will|is set to|is due to|to) (?:be )?(?:auto(?:matically)?[- ])?renew(?:ed)?\\b|\\brenews (?:on|today|tomorrow)\\b',
          '[$£€¥]\\s?\\d|\\d (?:usd|eur|gbp|yen)|\\bautomatically\\b',
        ],
        none: 'library|loan|passport|licen[sc]e plate',
      },
      {
        weight: 6,
        all: [
          '\\btrial\\b',
          "\\blast day\\b|\\bpaid (?:membership|plan)\\b|\\b(?:ends?|ending|to end|over|expir\\w+)\\b|\\b(?:will|'ll) be (?:charged|billed)\\b|\\bbecome a paid\\b",
        ],
        none: '\\bstart (?:your|a) (?:free )?trial\\b|\\bcourt\\b|clinical',
      },
    ],
  },
  examples: {
    hit: {
      ja: [
        { title: 'プライム会員', page: 'プライム会員資格の自動更新ができませんでした。' },
        {
          subject: 'Amazonプライムの自動更新設定を解除いたしました',
          body: 'プライム会員の年会費のお支払い方法をご確認ください。',
        },
        'Amazonプライム会員資格の更新ができませんでした。',
      ],
      en: [
        { title: 'Prime', page: 'Your Prime membership will renew today.' },
        { subject: 'Your Amazon Prime membership will renew', body: 'You will be charged $139 on Friday.' },
        'Your Prime membership has expired. Renew now to keep your benefits.',
      ],
    },
    miss: [
      'プライム会員限定セール開催中。対象商品が最大50%オフ。',
      { subject: 'ご注文の確認', body: 'お急ぎ便（プライム）でお届けします。' },
      'Watch it free with Prime this weekend.',
    ],
  },
} satisfies NoticeRule;
