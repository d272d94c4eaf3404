import type { NoticeRule } from '../notice-rule.ts';

/** An order or a charge that the reader never made. */
export default {
  kind: 'order-not-mine',
  wordings: {
    ja: [
      {
        weight: 7,
        all: [
          '(?:ご?注文|ご?購入|お?買い?物|お買い上げ|オーダー|決済|(?:カード|ギフト[^。]{0,6})(?:の|が)?(?:ご)?利用|取引|支払いを(?:行い|しま|受け付け|承認)|ご利用(?:金額|日|店|内容|の|が(?:あり|確認|ござい)|を確認)|\\d円(?:の|を|分の)?(?:ご)?(?:利用|決済|購入|支払|注文)|(?:この|下記の|以下の)(?:ご|お)?(?:取引|支払い?|請求|購入|注文|利用|決済)|請求|お取引|お?支払い?(?:が|を)?(?:完了|いたし|しまし))',
          '(?:お?心当たり|身に?覚え|見覚え|お?覚え|記憶)(?:の|が|は|に)?(?:無|な|ござ|あり)|(?:ご)?本人(?:様)?(?:による|の|が)?(?:ご?注文|ご?購入|ご?利用|取引)?(?:で|では|じゃ)(?:は)?な|第三者(?:による|が|の)…(?:注文|購入|利用|決済)|不正(?:な)?(?:注文|購入|決済|取引)|ご自身(?:で|の|が)?…(?:ない|なけれ)|(?:ご)?本人(?:様)?による(?:もの)?で(?:は)?な|(?:ご)?本人(?:様)?(?:による|の)…(?:でしょうか|ですか|でしたか)|(?:注文|購入)(?:を)?(?:して|されて|行って)(?:い)?ない|(?:承認|許可|依頼)(?:を)?(?:して|されて)い?ない|覚えがな',
        ],
        none: 'このメール(?:に|が|は)?…(?:心当たり|覚え)|メール(?:に|の)(?:お)?心当たり|(?:サイン|ログ)イン|注文番号をお控え|防止|停止',
      },
      {
        weight: 6,
        all: ['(?:高額|不審|不正|疑わしい|異常)な?(?:商品の?)?(?:ご|お)?(?:注文|購入|買い?物|決済|取引)'],
        none: '{signIn}',
      },
      {
        weight: 5,
        all: [
          '(?:ご?注文|ご?購入)(?:を|の)?…キャンセル(?:する|の)?…(?:電話|こちら|クリック|リンク|タップ|ボタン|手続)',
          '至急|すぐ|今すぐ|時間以内|ない場合|でない|\\d円|高額|確認',
        ],
        none: 'キャンセルポリシー|キャンセル(?:について|不可|期限|料)',
      },
      {
        weight: 5,
        within: 160,
        all: ['ご?注文|ご?購入', '(?:お?心当たり|身に?覚え|見覚え|お?覚え)(?:の|が|は|に)?(?:無|な|ござ)'],
        none: '(?:この|本|当)(?:e-?)?メール|{signIn}',
      },
      {
        weight: 1,
        all: [
          'ご?注文(?:内容)?の?(?:ご?確認|を?承り|受付|を?キャンセル)|ご注文ありがとう|ご(?:利用|購入)(?:内容|の)(?:確認|お知らせ)',
        ],
      },
    ],
    en: [
      {
        weight: 7,
        all: [
          '\\borders?(?:ed)?\\b|\\bpurchas(?:e|es|ed)\\b|\\btransactions?\\b|\\bcharged?s?\\b|\\binvoice\\b|\\bpayment of\\b|\\bpayment to\\b|\\bspent\\b|[$£€] ?\\d',
          "\\bdid(?:n't| not) (?:place|make|authori[sz]e|order|recogni[sz]e|request|buy|approve|do)|\\b(?:not|wasn't|isn't) (?:placed|made|done|authori[sz]ed|ordered) by you|\\b(?:wasn't|not|isn't) you(?:rs)?\\b|\\bunauthori[sz]ed\\b|\\b(?:don't|do not) recogni[sz]e|\\bnever (?:ordered|placed|made|bought)|\\bfraudulent\\b|\\bsuspicious (?:order|purchase|transaction|charge)|\\bunrecogni[sz]ed\\b|\\bdid you (?:make|place|attempt|authori[sz]e|order|buy)|\\bwas (?:this|it|the) (?:[\\w]+ )?(?:you|yours)\\b|\\bif not\\b|\\bhaven't (?:ordered|placed|made|bought|authori[sz]ed)|\\b(?:ordered|made|placed|done) by you\\?|\\bmay not recogni[sz]e|\\bwithout your (?:permission|knowledge)",
        ],
        none: '\\bsign(?:ed)?[- ]in\\b|\\blog(?:ged)?[- ]in\\b|\\bpassword\\b|this e-?mail in error',
      },
      {
        weight: 6,
        all: [
          '\\b(?:order|purchase|charge|transaction|payment)\\b',
          '\\bto (?:cancel|dispute|stop|block)\\b|\\bcancel (?:it|this|the) (?:order|purchase|transaction)?',
          '\\bcall\\b|\\bphone\\b|\\bimmediately\\b|\\bright away\\b|\\bclick\\b|\\b\\+?1?[- (]*8\\d\\d[-) ]',
        ],
        none: 'cancellation policy',
      },
      {
        weight: 1,
        all: [
          '\\border (?:confirmation|confirmed|summary|details|placed)\\b|\\binvoice\\b|\\bthank(?:s| you) for your (?:order|purchase)',
        ],
      },
      {
        weight: 4,
        within: 160,
        all: [
          '\\border\\b|\\bpurchase\\b|\\bcharged?\\b|\\btransaction\\b',
          "\\bnot you\\b|\\bdispute\\b|\\bunauthori|\\bsuspicious\\b|\\bfraud\\b|\\bdidn't (?:make|place|authori[sz]e|order)",
        ],
        none: '\\bsign|\\blog|password|prime',
      },
    ],
  },
  examples: {
    hit: {
      ja: [
        {
          subject: 'Amazon.co.jp ご注文の確認',
          body: 'Apple MacBook Pro ￥298,000のご注文を承りました。ご本人によるご注文でない場合は、こちらからキャンセルしてください。',
        },
        '【Amazon】高額な注文を確認しました。お心当たりのない場合は至急ご連絡ください。',
      ],
      en: [
        {
          subject: 'Your order of iPhone 16 Pro',
          body: 'Total $1,299. If you did not place this order, call us at 1-888-555-0100.',
        },
        'Amazon: a charge of $899 was made. Not you? Cancel here.',
      ],
    },
    miss: [
      { subject: 'Amazon.co.jpでのご注文', body: 'ご注文ありがとうございます。商品が発送されましたらお知らせします。' },
      {
        subject: 'ご注文の確認',
        body: 'ご注文ありがとうございます。このメールに心当たりのない方は、お手数ですが破棄してください。',
      },
      { subject: 'Your order', body: 'Thank you for your order. You can cancel within 30 minutes.' },
    ],
  },
} satisfies NoticeRule;
