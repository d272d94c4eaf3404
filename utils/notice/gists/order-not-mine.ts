import type { NoticeGist } from '../notice-gist.ts';

/** Money was spent, and the reader may object. */
export default {
  kind: 'order-not-mine',
  gists: {
    ja: [
      {
        about:
          'ご?注文|ご?購入|お?買い?物|お買い上げ|オーダー|決済|ご?利用(?:金額|日|店|内容|明細|代金)?|お?取引|お?支払い?|請求|引き落とし|送金|\\d円|¥ ?\\d',
        event:
          'お?心当たり|身に?覚え|見覚え|お?覚え(?:の|が|は)|記憶に|第三者|不正|不審|疑わし|なりすま|ご?本人(?:様|さま)?(?:で|の|による|に)|ご自身(?:で|の|に)|されて(?:い)?ない|した覚え|キャンセル(?:する|は|の(?:お)?手続|をご|なさ|したい|し(?:て|た)|ください|が必要)|取り?消(?:す|し(?:は|の|を|て|た))|異議|していない|誤り(?:が|の)|間違い(?:が|で)|知らない|高額|(?:あなた|お客様)(?:で|が)',
        none: '監視|体制|ご不審|ポリシー|メール(?:に|が|は)[^。]{0,6}(?:心当たり|覚え)|ログイン|サインイン|パスワード|キャンセル(?:ポリシー|料|不可|待ち|され)|返金|プライム|更新|荷物|配達|住所|停止|制限|凍結|ロック|アドレス|端末|{code}|ポイント|防止|出品',
      },
    ],
    en: [
      {
        about:
          'orders?|ordered|purchas*|transactions?|charg(?:e|es|ed)|invoice|payments?|spent|transfer*|bought|checkout|debit|receipt|withdraw*|card (?:was|has been) used|[$£€] ?\\d[\\d.,]*|subscription',
        event:
          "(?:didn't|did not|haven't|have not|never) (?:just )?(?:make|made|place*|order*|authori*|request*|buy|bought|approv*|do|expect|recogni*|send|sent|spend)|not you|not yours|wasn't you|isn't you|not (?:made|placed|authori*)|unauthori*|(?:don't|do not|doesn't|can't|not) (?:recogni*|look right|look familiar|remember)|never (?:ordered|placed|made|bought)|fraud*|suspicious|unrecogni*|unusual|was (?:this|it|that) you|did you|if not|made by you|done by you|dispute|to cancel|cancel it|cancel here|cancel now|cancel the|stop it|stop this|reply no|report it|something (?:is|looks) wrong|unfamiliar|without your|by mistake|call us|call (?:our|the)|is this yours|yours\\?|high[- ]value",
        none: "sign(?:ed)?[- ]?in|log(?:ged)?[- ]?in|password|this e-?mail in error|cancellation policy|refund*|renew*|trial|prime|parcel|package|deliver*|declined|failed|unsuccessful|couldn't|could not|unable|code|seller|points|review*|address|free cancellation|question",
      },
    ],
  },
  examples: {
    hit: {
      ja: [
        '58,000円の送金を受け付けました。誤りがある場合は異議を申し立ててください。',
        '高額なお買い物がありました。あなたでなければご連絡ください。',
      ],
      en: [
        'A withdrawal of $900 looks unfamiliar. Is this yours?',
        'You were charged $420. Something looks wrong? Please tell us.',
      ],
    },
    miss: ['ご注文ありがとうございます。3,200円のお支払いを確認しました。', 'Thank you for your order of $42.'],
  },
} satisfies NoticeGist;
