import type { NoticeRule } from '../notice-rule.ts';

const PAYING_JA =
  '(?:お?支払い?(?:方法|情報|手続き|処理)?|決済(?:方法|情報|手段)?|引き?落とし|ご?請求(?:情報|先|処理)?|クレジットカード(?:情報)?|デビットカード|(?:登録|ご利用)(?:の|済みの?)?(?:クレジット)?カード(?:情報)?|カード(?:情報|番号|会社|の有効|の承認|の認証|の利用|の請求|の決済)|口座振替|課金|料金の?)';

/** The payment did not go through, or its method wants to be entered anew. */
export default {
  kind: 'payment-failed',
  wordings: {
    ja: [
      {
        weight: 6,
        channel: 'page',
        all: [
          '(?:お?支払い?|決済|カード|お引き?落とし)(?:方法)?(?:に|が|は|を|の)?…(?:問題が|失敗|できませんでした|承認され(?:ま|な)|拒否され|処理できま|有効期限が切れ)',
        ],
        none: '場合|ことがあり',
      },
      {
        weight: 1,
        channel: 'page',
        all: ['お?支払い?(?:方法|情報)?(?:の|を)?(?:ご)?(?:更新|確認|変更)|カード情報(?:の)?(?:ご)?確認|未払い'],
      },
      {
        weight: 6,
        all: [`${PAYING_JA}(?:の|が|を|に|は|で)?…{failed}`],
        none: '規約|ご注意ください。なお|キャンセル(?:料|不可)',
      },
      {
        weight: 5,
        all: [
          `${PAYING_JA}(?:の|を|が)?…(?:更新|変更|再登録|登録し直|再入力|見直|ご?確認)(?:を|が|の)?(?:して|お願い|必要|いただ|ください|下さい|手続|する必要)`,
        ],
        none: 'ありがとうございま|承りました|予約確認|明細|確定',
      },
      {
        weight: 5,
        all: [
          '(?:カード|お?支払い?)',
          '有効期限(?:が|は)?…(?:切れ|終了|過ぎ|迫|近づ)|未納|滞納|督促|最終通告|差し押さえ|差押',
        ],
        none: 'ポイント|マイル|ギフト券',
      },
      {
        weight: 6,
        all: [
          '未払い?の?[^。]{0,6}(?:料|金|残高|分|税|代)|(?:料金|税|代金|保険料|受信料)(?:の|が|を)?…(?:未払|未納|滞納|お?支払い?期限)',
        ],
        none: '送料|関税|配送|配達|荷物|郵便|小包|通関',
      },
      {
        weight: 2,
        isSubject: true,
        all: [
          'お?支払い?(?:方法|情報)の?ご?(?:確認|更新|変更)|お?支払い?の?お願い|料金のお支払い|(?:クレジット)?カード情報の?(?:確認|更新|変更)',
        ],
        none: '完了|ありがとう|確定|明細',
      },
      {
        weight: 5,
        all: [
          '残高不足|(?:ご)?入金(?:が|の|を)?…確認(?:が)?(?:でき|取れ|とれ)(?:て)?(?:い|おり)?(?:ま|な|ず)|お?支払い?(?:の)?期限(?:が|を)?…(?:過ぎ|超過|経過|本日|切れ)|お?支払い(?:が|は)?(?:いただけ|頂け)(?:ま|て(?:い|おり)?ま)|料金(?:の)?(?:未納|未払)',
        ],
        none: '出品|売上',
      },
      { weight: 1, all: ['お?支払|カード|決済|請求|料金'] },
      { weight: 6, all: ['滞納|納付期限|差し?押さ?え?|最終(?:通知|通告|警告)'], none: '図書|{account}|パスワード' },
      {
        weight: 6,
        all: [
          `(?:会費|料金|代金|ご注文)(?:の|が|を)?…(?:請求|お?支払い?|引き?落とし|決済)(?:が|を|は)?…(?:でき(?:ません|ず|なか)|失敗|承認され(?:ま|な|ず)|処理され(?:ま|な)|拒否)`,
        ],
        none: 'キャンセル(?:料|不可)',
      },
    ],
    en: [
      {
        weight: 6,
        channel: 'page',
        all: [
          "\\b(?:payment|card)\\b…\\b(?:failed|declined|unsuccessful|rejected|(?:couldn't|could not|not) be processed)|\\b(?:problem|issue|trouble) with your (?:\\w+ )?(?:payment|card|billing)",
        ],
        none: '\\bif\\b|may be',
      },
      { weight: 1, channel: 'page', all: ['\\b(?:update|confirm|verify) your (?:\\w+ )?(?:payment|billing|card)'] },
      {
        weight: 6,
        all: [
          '\\b(?:payments?|billing|charge|direct debit|auto-?pay|bills?|credit card|debit card|card on file|your (?:[\\w.]+ )?card|transaction|invoice|bank)\\b',
          '{failed}',
        ],
        within: 70,
        none: 'refund|deliver|parcel|package|\\border you did|sign|customs|shipment|dut(?:y|ies)',
      },
      {
        weight: 5,
        all: [
          '\\b(?:update|verify|confirm|re-?enter|correct|provide|check|renew) (?:the |your |a |new )(?:[\\w.]+ ){0,3}?(?:payment|billing|card|credit card|bank)(?: method| info(?:rmation)?| details)?',
        ],
        none: 'thank(?:s| you) for your (?:order|payment|purchase)|parcel|package|deliver',
      },
      {
        weight: 5,
        all: [
          "\\bwe (?:were|are|have been) (?:unable|not able) to (?:charge|process|collect|bill|take)|\\byour (?:last|recent|latest|monthly) payment\\b…(?:fail|declin|not|n't)|\\bpayment (?:was |has been |is )?returned\\b|\\bfinal (?:notice|demand)\\b…(?:payment|bill|invoice)|\\bpayment (?:failure|declined|failed|problem|issue|required|overdue)\\b",
        ],
        none: 'customs|shipment|dut(?:y|ies)\\b|parcel|package',
      },
      {
        weight: 2,
        isSubject: true,
        all: ['\\b(?:payment|billing) (?:method|information|details|update|alert|notice)\\b'],
        none: 'received|thank|confirmation|receipt',
      },
      {
        weight: 5,
        all: [
          '\\binsufficient funds\\b|\\b(?:payment|bill|balance) (?:is |of [$£€\\d.,]+ is )?(?:required|overdue|past due|pending|unpaid)\\b',
        ],
        none: 'thank|refund|seller|payout|minimum payment|customs|shipment|dut(?:y|ies)',
      },
      { weight: 1, all: ['\\bpayments?\\b|\\bbilling\\b|\\bcard\\b'] },
      {
        weight: 4,
        all: [
          '\\bunpaid\\b|\\boverdue\\b|\\bpast due\\b|\\blate fees?\\b|\\boutstanding\\b',
          '\\bpay\\b|\\bpayments?\\b|\\bbills?\\b|\\binvoice\\b|\\btolls?\\b|\\bbalance\\b|\\bfees?\\b',
        ],
        none: 'delivery|shipping|parcel|package|postage|refund|seller|library|work|performance',
      },
    ],
  },
  examples: {
    hit: {
      ja: [
        { title: 'お支払い方法の更新', page: 'お支払い方法に問題があります\n\nお支払いを処理できませんでした。' },
        { subject: 'お支払い方法の情報を更新してください', body: 'お客様のお支払い方法が承認されませんでした。' },
        '【Amazon】ご登録のカードの有効期限が切れています。お支払い情報を更新してください。',
      ],
      en: [
        { title: 'Update payment method', page: 'Your payment was declined\n\nPlease update your payment method.' },
        { subject: 'Your payment was declined', body: 'Please update your payment method.' },
        'Netflix: we were unable to process your payment. Update your billing details.',
      ],
    },
    miss: [
      { title: 'お支払い方法', page: 'お支払い方法の追加\n\nカード番号を入力してください。' },
      { title: 'Payments', page: 'Add a credit or debit card.' },
      { subject: 'ご注文の確認', body: 'お支払い方法: クレジットカード。ご注文ありがとうございます。' },
      { subject: 'Your receipt', body: 'Payment received: $12.00. Thank you for your payment.' },
      '今月の飲み会の支払い、まだなら今度でいいよ',
    ],
  },
} satisfies NoticeRule;
