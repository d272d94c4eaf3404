import type { NoticeRule } from '../notice-rule.ts';

/** The account is locked, held back or wants to be “confirmed”: the usual text of forged mails, of every brand. */
export default {
  kind: 'account-suspended',
  wordings: {
    ja: [
      {
        weight: 6,
        channel: 'page',
        all: [
          '(?:アカウント|口座|会員資格|ご?利用|カード)(?:は|が|を|の)?…(?:停止|ロック|凍結|保留|制限|無効)(?:に|化)?(?:さ|し|いたし|致し|中|と?なっ)',
        ],
        none: '場合|されます|すると|防ぐ|なければ|防止',
      },
      {
        weight: 1,
        channel: 'page',
        all: ['本人(?:様)?(?:の)?確認|(?:情報|アカウント)(?:の)?(?:ご)?(?:確認|更新|再開)'],
        none: '支払',
      },
      {
        weight: 6,
        all: ['(?:{account}|\\bid\\b|カードの?(?:ご)?利用)…{stopped}', '{stopped}…{done}'],
        none: '停止(?:される|され(?:ます|る場合)|いたします|となります)|されます|場合があり|なければ|ない場合',
      },
      {
        weight: 4,
        all: ['(?:{account}|\\bid\\b|カードの(?:ご)?利用)…{stopped}'],
        none: '商品|プラン|配信|購読|メルマガ',
      },
      {
        weight: 5,
        all: [
          '{account}|お客様の情報|ご登録情報|登録情報|お客様情報|ご利用状況',
          '(?:確認|検証|認証|更新|再登録|照合)(?:が|の)?(?:必要|お願い|手続き|が完了し|完了し|されて|できて|取れ|未)|本人(?:様)?確認|再認証|(?:ご)?確認(?:ください|下さい|いただ)|再開|復旧|解除',
        ],
        none: 'パスワードの再設定|注文|お荷物|配送',
      },
      {
        weight: 4,
        all: [
          '(?:異常|不審|不正)な?(?:アクティビティ|活動|動き|操作|利用|行為|取引|挙動)|不正利用|不正使用',
          '検知|検出|確認|発見|疑い|可能性|おそれ|見つか',
        ],
        none: '注文|購入|決済',
      },
      {
        weight: 2,
        isSubject: true,
        all: [
          '(?:アカウント|会員情報|ご?登録情報|お客[様さ]ま?情報|ご?利用|口座)(?:情報)?の?(?:再|ご)?(?:確認|更新|認証|検証|異常|保護)|アカウント(?:に関する|についての)?(?:重要|お知らせ)|本人(?:様)?確認|所有権の証明',
        ],
        none: 'ありがとう|メールアドレス|ポイント',
      },
      {
        weight: 5,
        all: [
          '(?:お客[様さ]ま?|あなた)の…(?:停止|制限|ロック|凍結|無効化?)(?:を)?(?:し(?:ま|て)|され|いたし|致し|させ|中)|カードの?(?:ご利用)?(?:を|が|は)…(?:停止|制限|ロック|無効)|(?:機能|サービス)(?:が|を|は)?…(?:ご利用|お使い)(?:いただけ|になれ)(?:ま|な)',
        ],
        none: '注文|メンテナンス|配送|荷物|支払い?方法',
      },
      { weight: 0.4, all: ['{account}|会員|ご利用|本人確認'] },
      {
        weight: 5,
        all: [
          '(?:ご?利用|番号|\\bid|機能|取引|口座|カード|資格|登録)(?:の|が|を|は)?…停止(?:について|のお知らせ|のご連絡|予告|(?:いた)?します|となります|しました|しています)',
          '継続|認証|確認|再開|解除|手続|ログイン|サインイン|安全|不正|違反',
        ],
        none: 'メンテナンス|商品|配送|障害|出品|売上|停電|システム|お支払|料金|パスワード',
      },
      {
        weight: 7,
        all: ['ご?利用を?(?:一時的?に?)?(?:お)?(?:見合わせ|お断り|差し?控え|止め)'],
        none: 'ご利用をお?控えください|クーポン|商品',
      },
      {
        weight: 7,
        all: [
          'サービス(?:の(?:ご利用|提供))?(?:を|が|は)?…(?:停止|終了)(?:します|いたします|致します|されます|となります)|(?:自動|強制)(?:的に)?…(?:退会|解約|登録解除|削除)|(?:退会|登録解除|解約|アカウント削除)(?:の)?(?:予告|ご案内|処理)',
          '未確認|本日|お手続|手続き|ログイン|サインイン|継続|ご利用|確認|更新|{account}',
        ],
        none: 'メンテナンス|システム|サポート(?:を)?終了|会費|年会費|月額|円|トライアル|体験',
      },
      {
        weight: 4,
        within: 60,
        all: [
          '(?:ご?利用|お?取引|機能)(?:を|が|の)?(?:一時的?に?|一部)?(?:制限|停止)|ロック|凍結',
          'お客[様さ]ま?|カード|アカウント|口座|会員',
          '確認|解除|認証|お知らせ|手続|再開',
        ],
        none: 'メンテナンス|サーバ|障害|配信|システム|時間帯|商品|配送|荷物|停電|工事|パスワード|注文|支払|出品',
      },
    ],
    en: [
      {
        weight: 6,
        channel: 'page',
        all: [
          "\\b(?:your|this|the) (?:[\\w.]+ ){0,3}account\\b…\\b(?:is|has been|was)\\b(?: \\w+)? (?:on hold|locked|suspended|restricted|limited|disabled|deactivated|closed|blocked|frozen)|\\baccount (?:on hold|locked|suspended|restricted|disabled)\\b|\\bwe(?:'ve| have)? (?:temporarily |permanently )?(?:locked|suspended|restricted|disabled|limited|put|placed)…\\baccount",
        ],
        none: '\\bif\\b|will be|may be|unless',
      },
      {
        weight: 1,
        channel: 'page',
        all: ['\\b(?:verify|confirm|update|restore) your (?:[\\w.]+ ){0,2}(?:account|identity|information|details)'],
      },
      {
        weight: 6,
        all: [
          '{account}…(?:{stopped})|(?:{stopped})…{account}|\\blocked out\\b',
          '{done}|\\bnotice\\b|\\bstatus\\b|\\bwe\\b',
        ],
        none: 'will be|may be|unless|otherwise|within|to avoid|or else',
      },
      { weight: 4, all: ['{account}…(?:{stopped})|(?:{stopped})…{account}'], none: '配信|購読|unsubscribe' },
      {
        weight: 5,
        all: [
          '\\b(?:verify|confirm|validate|re-?verify|re-?confirm|update|review) (?:your )(?:[\\w.]+ ){0,3}?(?:account|identity|details|information|profile)|\\baccount (?:verification|confirmation|review)\\b|\\b(?:restore|regain|reactivate|unlock|recover|reinstate) (?:[\\w.]+ ){0,4}?(?:access|account)',
        ],
        none: '{code}|{digits}|payment|billing|card|delivery|address',
      },
      {
        weight: 4,
        all: ['\\b(?:unusual|suspicious|unauthori[sz]ed|abnormal|irregular) (?:account )?activit(?:y|ies)\\b'],
      },
      {
        weight: 2,
        isSubject: true,
        all: [
          '\\baccount (?:needs|requires) (?:your )?(?:attention|action|review)|\\bsuspension\\b|\\baccount (?:alert|problem|issue|update|notice|warning)\\b|\\b(?:problem|issue) with your (?:[\\w.]+ )?account',
        ],
        none: 'payment|billing',
      },
      {
        weight: 5,
        all: [
          "\\byour (?:[\\w.]+ ){0,3}?(?:access|account|card|profile|wallet|mailbox|id)\\b…(?:{stopped})|\\b(?:can't|cannot|no longer) (?:use|access) your (?:[\\w.]+ )?account",
        ],
        none: 'will be|may be|unless|payment|delivery|parcel|package',
      },
      { weight: 0.4, all: ['{account}|\\bverify\\b|\\bmailbox\\b'] },
      {
        weight: 5,
        all: [
          '\\byour (?:\\w+ )?(?:page|channel|ads?|group|posts?)\\b…\\b(?:unpublished|removed|disabled|suspended|restricted|deleted)\\b',
        ],
      },
      {
        weight: 5,
        all: [
          "\\b(?:won't|will not|cannot|can't|can no longer|no longer) (?:be able to )?(?:send|withdraw|transfer|place|use|buy|sell)\\b",
          '\\buntil\\b|\\bidentity\\b|\\b(?:more|additional|some) (?:\\w+ )?information\\b|\\bconfirm\\b|\\bverif|\\breview\\b',
        ],
        none: 'maintenance|ship|order #',
      },
      {
        weight: 5,
        all: [
          '\\b(?:mailbox|account|profile|service)\\b…\\b(?:going to be|about to be|will be) (?:deactivated|closed|suspended|deleted|disabled|locked|terminated)',
        ],
      },
      {
        weight: 4,
        within: 80,
        all: [
          '\\b(?:locked|suspended|restricted|limited|disabled|closed|deactivated|blocked|frozen|terminated|closure)\\b',
          '\\byour\\b',
          '\\b(?:account|access|profile|card|wallet|membership|mailbox|id)\\b',
        ],
        none: '\\bsign-?(?:ed )?in\\b|\\blog-?in\\b|verification|authentication|package|parcel|refund|delivery|payment|store|museum|office|printer|ticket|door|seller|selling',
      },
    ],
  },
  examples: {
    hit: {
      ja: [
        {
          title: 'アカウントが保留されています',
          page: 'アカウントが保留されています\n\nお客様のアカウントを一時的に停止しました。',
        },
        { subject: '【重要】Amazonアカウントが一時停止されました', body: '24時間以内に情報をご確認ください。' },
        'お客様のア力ウントはロックされました。以下のリンクから解除してください。',
      ],
      en: [
        {
          title: 'Account on hold temporarily',
          page: 'Your account is on hold\n\nWe have placed your account and any pending orders on hold.',
        },
        {
          subject: 'Your Amazon account has been locked',
          body: 'We noticed unusual activity. Verify your information.',
        },
        'Netflix: your account is on hold. Restore access here.',
      ],
    },
    miss: [
      { title: 'ログイン', page: 'ログイン\n\n不正利用を防ぐため、アカウントがロックされる場合があります。' },
      { title: 'Sign in', page: 'Sign in\n\nIf your account is locked, contact us.' },
      'サーバーの保守のため、サービスを一時停止します。',
      { subject: 'お支払い方法を更新してください', body: '更新されない場合、アカウントが停止されます。' },
      'The museum is closed on Monday.',
    ],
  },
} satisfies NoticeRule;
