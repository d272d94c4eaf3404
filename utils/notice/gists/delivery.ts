import type { NoticeGist } from '../notice-gist.ts';

/** A parcel does not get on. */
export default {
  kind: 'delivery',
  gists: {
    ja: [
      {
        about: 'お?荷物|配達|配送|宅配|小包|郵便|宅急便|お品物|パッケージ|貨物|お届け|ゆうパック|クロネコ|輸入|国際便',
        event:
          '不在|持ち帰|持ち?戻|お?預かり|再配[達送]|保管|保留|返送|返却|差し?戻|戻され|住所(?!録)|宛先|宛名|番地|部屋番号|郵便番号|関税|通関|税関|手数料|送料|追加料金|未払|不足|止まって|滞留|滞って|留め|届けられ|でき(?:ませ|ず|な|ていま|ておりま)|出来(?:ませ|ず|な)|不能|失敗|見つか|不明|不備|誤り|引き?取|受け?取り?(?:が|の|に|日時|期限|可能)|期限|遅延|遅れ|未達|日時(?:を|の)(?:指定|選|変更|調整)|ご?指定(?:くだ|下)',
        none: 'ご不明|ありがとうござ|ご注文を承|お届け(?:予定|しました|いたしま|完了)|完了しました|配達完了|送料無料|予定(?:日)?[:は]|返品|返金|クーポン|ポイント|セール|発送しま|発送いたし|発送され|不在の場合|心当たり|メール配信|定期購|配信|出品',
      },
    ],
    en: [
      {
        about:
          'packages?|parcels?|deliver(?:y|ies|ed|ing)?|shipments?|courier|mail ?piece|consignment|postage|depot|driver|cargo|item|post office|goods',
        event:
          "missed (?:you|us)|couldn't|could not|can't|cannot|unable|failed|fails|undeliver*|missed|attempt*|tried|on hold|held|hold|stuck|waiting|stopped|incomplete|incorrect|wrong (?:address|house|street|number|zip|postcode|name)|invalid|missing|unclear|insufficient|address|customs|dut(?:y|ies)|fees?|charges?|unpaid|re-?deliver*|re-?schedul*|rearrang*|new (?:time|slot|date)|return(?:ed|ing)? to|sent back|pick ?up|collect|nobody|no one|not (?:at )?home|weren't|were out|action|detained|seized|clearance|postcode|zip|house number|release|delayed|suspended|warehouse|problem|issue",
        none: 'shipped|on (?:its|the) way|arriv(?:es|ing)|was delivered|has been delivered|out for delivery|free delivery|refund*|points|sign-?in|log-?in|password|card (?:was|has been)|thanks for|thank you for your (?:order|purchase)|newsletter|job|mail delivery (?:subsystem|system)|message|review|rate|charged|subscription|pizza|recipe|code|account|your front|safe place|tracking (?:link|number) is',
      },
    ],
  },
  examples: {
    hit: {
      ja: ['ゆうパックが留め置かれています。日時をご指定ください。', 'お品物が税関で滞留しています。ご確認ください。'],
      en: [
        'Nobody was home for your parcel. Please pick a new slot.',
        'Your consignment was detained. Please pay its clearance.',
      ],
    },
    miss: ['お荷物をお届けしました。', 'Your parcel is on its way.'],
  },
} satisfies NoticeGist;
