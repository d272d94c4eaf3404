import type { NoticeRule } from '../notice-rule.ts';

const PARCEL_JA =
  '荷物|お?届け(?:物|先)?|配達|配送|宅配|小包|郵便(?:物)?|宅急便|(?:ご注文の)?商品|お品物|パッケージ|発送';

/** A parcel that could not be brought, is held back, or wants an address or a fee. */
export default {
  kind: 'delivery',
  wordings: {
    ja: [
      {
        weight: 6,
        channel: 'page',
        all: [
          '荷物|お?届け|配達|配送|小包|宅配',
          '持ち帰|再配達|不在|(?:配達|配送|お届け)でき|(?:住所|宛先)…(?:不備|不完全|誤り|不明|確認|更新)|手数料|関税|保管',
        ],
      },
      {
        weight: 6,
        all: [
          `(?:${PARCEL_JA})`,
          '持ち帰|持ち?戻|お預かり|再配送|見つか(?:りま|ら)|(?:お届け|配達|配送|届ける(?:こと)?|お渡し)(?:が|は|を)?(?:完了)?(?:でき(?:ま|な|ず)|出来(?:ま|な|ず)|不能|不可|に失敗)|届けられ(?:ま|な)|不在(?:の)?(?:ため|為|で|により|通知|連絡|票|配達|につき)|ご不在でした|(?:住所|宛先|宛名|番地|部屋番号|郵便番号)(?:が|の|に|は)?…(?:不明|不備|不完全|誤り|間違|相違|足り|不足|確認|更新|修正|問題)|関税|通関|税関|(?:送料|配送料|手数料|料金)(?:の|が)?…(?:未払|不足|未納|お支払い(?:が|を)(?:必要|お願い))|返送|差し?戻|保留|(?:配達|配送|お届け)…(?:遅れ|遅延|問題|失敗|中断|停止|一時)',
        ],
        none: 'ご不在の場合|不在の場合|返送料|返品',
      },
      { weight: 5, all: ['再配達(?:の)?(?:ご)?(?:依頼|手続|申|希望|日時|受付)'], none: 'ご不在の場合|不在の場合' },
      {
        weight: 5,
        all: [`(?:${PARCEL_JA})`, '(?:保管期限|お?引き?取り?期限|保管(?:して|期間)|お受け取り(?:が|に)(?:なら|まだ))'],
      },
      { weight: 1, all: ['(?:お?荷物|配達|配送|宅配便?|小包)の?(?:お届け|ご?確認|お知らせ|状況|予定|について)'] },
    ],
    en: [
      {
        weight: 6,
        channel: 'page',
        all: [
          '\\b(?:package|parcel|delivery|shipment)\\b',
          "\\bunable\\b|\\bcould ?n[o']t\\b|\\bfailed\\b|\\bmissed\\b|\\bre-?deliver|\\breschedul|\\bfees?\\b|\\baddress\\b|\\bon hold\\b",
        ],
      },
      {
        weight: 6,
        all: [
          '\\b(?:packages?|parcels?|deliver(?:y|ies|ed)?|shipments?|courier|mail ?piece|item)\\b',
          "\\b(?:could(?:n't| not)|unable to|can(?:'t|not)|failed to|wasn't able to|not able to|were not|was not) (?:be )?(?:deliver|complete|find|locate|confirm)|\\bundeliver(?:able|ed)\\b|\\bmissed\\b|\\battempt(?:ed)?\\b|\\bdeliver(?:y|ies) (?:failed|failure|problem|exception|issue|attempt|delayed|unsuccessful|suspended)|\\b(?:on hold|held|being held|stuck|waiting at)\\b|\\b(?:incomplete|incorrect|wrong|invalid|insufficient|missing|unclear|bad) (?:[\\w]+ ){0,2}?(?:address|street|house|zip|postcode)|\\baddress (?:[\\w]+ ){0,3}?(?:incomplete|incorrect|wrong|invalid|missing|issue|problem|unclear)|\\b(?:confirm|update|verify|correct) (?:your |the )?(?:[\\w]+ )?address|\\bcustoms\\b|\\bdut(?:y|ies)\\b|\\bimport (?:charge|fee|tax)(?:s|es)?\\b|\\bwaiting for delivery\\b|\\btried to deliver\\b|\\bbook (?:a|your) (?:new )?(?:re-?)?delivery\\b|\\bnew delivery (?:date|time|slot|day)\\b|\\bconfirm the payment\\b|\\b(?:shipping|delivery|redelivery|postage|handling) (?:fee|charge)s?\\b|\\bunpaid\\b|\\breschedule|\\bre-?deliver|\\breturn(?:ed)? to (?:the )?sender|\\bdelay(?:ed)?\\b|\\b(?:problem|trouble|issue) (?:delivering|with (?:your |the )?(?:delivery|package|parcel|shipment))|\\brearrange\\b|\\bneed (?:your|an?) (?:\\w+ )?address|\\bno one (?:was )?(?:home|available)|\\bnobody (?:was )?home",
        ],
        none: '\\btour\\b|\\bholiday\\b|free delivery|mail delivery (?:subsystem|failed)|refund|message',
      },
      {
        weight: 6,
        all: [
          '\\b(?:we|sorry we|you) missed (?:you|us|your (?:delivery|parcel|package))\\b|\\bimport (?:charge|fee|tax)(?:s|es)?\\b',
          '\\bchoose\\b|\\bday\\b|\\btime\\b|\\bcollect\\b|\\bpick ?up\\b|\\bdeliver|\\bparcel\\b|\\bpackage\\b|\\bpa(?:y|id)\\b|\\brearrange\\b',
        ],
        none: 'newsletter|party|meeting|appointment|sale',
      },
      {
        weight: 1,
        all: [
          '\\b(?:track|tracking)\\b|\\b(?:package|parcel|delivery|shipment) (?:update|notice|status|notification|is)\\b',
        ],
      },
      {
        weight: 4,
        within: 90,
        all: [
          '\\b(?:packages?|parcels?|delivery|shipment)\\b',
          '\\bmissing\\b|\\bincomplete\\b|\\bincorrect\\b|\\bheld\\b|\\bhold\\b|\\bfee\\b|\\bneeds? (?:an? |your )?(?:\\w+ )?address\\b|\\bwarehouse\\b|\\bcould not\\b',
        ],
        none: 'shipped|on its way|arriv|was delivered|estimated|free delivery|refund|hold music',
      },
    ],
  },
  examples: {
    hit: {
      ja: [
        { title: '再配達', page: 'お荷物のお届けにあがりましたが不在の為持ち帰りました。' },
        'お荷物のお届けにあがりましたが不在の為持ち帰りました。ご確認ください。',
        { subject: '配送先住所の確認', body: 'ご注文の商品をお届けできませんでした。住所に不備があります。' },
      ],
      en: [
        { title: 'Parcel', page: 'Your parcel could not be delivered. Pay the redelivery fee.' },
        'USPS: your package could not be delivered because of an incomplete address.',
        { subject: 'Delivery attempt failed', body: 'Your parcel is on hold. Pay the redelivery fee.' },
      ],
    },
    miss: [
      { subject: '発送のお知らせ', body: 'ご注文の商品を発送しました。お届け予定日: 11月22日' },
      { subject: 'お届け予定', body: 'お荷物を11月22日にお届けします。ご不在の場合は再配達をご依頼ください。' },
      { subject: 'Shipped', body: 'Your package was shipped and arrives on Sunday.' },
    ],
  },
} satisfies NoticeRule;
