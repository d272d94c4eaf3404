import type { NoticeRule } from '../notice-rule.ts';

/** A sign-in waits for the owner's answer, was stopped, or came from somewhere new. */
export default {
  kind: 'sign-in-attempt',
  wordings: {
    ja: [
      {
        weight: 6,
        channel: 'page',
        all: [
          '(?:アプリ|端末|デバイス|スマートフォン|iphone|携帯|通知|メール|リクエスト)[^。]{0,24}(?:承認|許可)(?:して|を|する)|(?:サイン|ログ)イン(?:の)?(?:要求|リクエスト)?を?(?:承認|許可)|(?:承認|許可)(?:または|か|もしくは)(?:拒否|否認)',
          '(?:サイン|ログ)イン|通知|送信|確認|アプリ',
        ],
        none: '位置情報|場合',
      },
      {
        weight: 6,
        channel: 'page',
        all: ['{unusual}…(?:サイン|ログ)イン', '検出|検知|確認され|確認しました|ブロック'],
      },
      {
        weight: 7,
        all: [
          '(?:承認|許可)(?:または|もしくは|又は|か|・|/|or|する)…(?:否認|拒否|許可しない)|(?:サイン|ログ)イン[^。]{0,10}(?:許可|承認)(?:しますか|を求め|が必要)|(?:否認|拒否)(?:または|もしくは|又は|か|・|/|する)…承認',
          '{signIn}|{account}|リクエスト|通知|試み|お客様',
        ],
      },
      { weight: 6, all: ['{unusual}…(?:{signIn})|(?:{signIn})…{unusual}', '{happened}'] },
      {
        weight: 6,
        all: [
          '(?:サイン|ログ)(?:イン|オン)(?:の|を|が)?…(?:試み|試行|試さ|試し|しようと(?!し(?:たら|ても|たところ|たこと)|すると)|承認|拒否|否認)',
        ],
        none: '試してください|お試し|承認番号',
      },
      {
        weight: 5,
        all: [
          '(?:サイン|ログ)(?:イン|オン)(?:の|を|が|に|は|・)?(?:通知|アラート|警告|お知らせ|検知|検出|確認(?:され|しま|いたしま)|ありました|がございました|されました|しましたか|履歴)|(?:{signIn})を(?:確認|検知|検出)|(?:{signIn})(?:が|の)(?:確認|検知|検出|行われ|ありま)',
        ],
        none: 'ポイント|キャンペーン|ボーナス|ログイン(?:が|の)な',
      },
      {
        weight: 5,
        all: [
          '(?:{account}|\\bid\\b)…(?:アクセス|利用|侵入|使用)…(?:しようと(?!し(?:たら|ても|たところ|たこと)|すると)|試み|試行)|(?:パスワード)を(?:使|知|入力)[^。]{0,16}(?:サイン|ログ)イン(?:した|しよう|を試)',
        ],
      },
      {
        weight: 6,
        all: [
          '(?:新しい|別の|他の|見慣れない|見覚えのない|不明な)(?:端末|デバイス|機器|ブラウザ)(?:が|で|から|に)…(?:アカウント|利用|使用|(?:サイン|ログ)イン|アクセス)',
          'ご自身|ご本人|ご家族|心当たり|覚え|お知らせ|場合|いま|ました|ています',
        ],
        none: '登録(?:方法|手順)|使い方|{code}|{password}(?:は|：|:)',
      },
      { weight: 6, all: ['(?:サイン|ログ)イン(?:に|で)(?:使用|利用|使わ)(?:され|れ)'] },
      { weight: 1, all: ['セキュリティ(?:通知|警告|アラート)|(?:サイン|ログ)イン(?:の|を|が)'] },
      {
        weight: 4,
        within: 110,
        all: [
          '(?:サイン|ログ)イン',
          '要求|リクエスト|試|通知|検知|検出|拒否|承認|許可|ブロック|不審|心当たり|ご自身|ご本人',
          '端末|デバイス|場所|iphone|windows|android|chrome|付近|日時|心当たり|拒否|承認|ご本人|ご自身',
        ],
        none: 'ログインして(?:ご|お|くだ|詳細)|サインインして|障害|メンテナンス|改修|{code}|注文',
      },
    ],
    en: [
      {
        weight: 6,
        channel: 'page',
        all: [
          '\\bapprove (?:(?:the|this|your|a) )?(?:[\\w.]+ ){0,2}(?:sign[- ]?in|log[- ]?in|request|notification|prompt)|\\bapprove (?:or|/) ?deny|\\btap (?:yes|approve|allow)\\b|\\bcheck your (?:phone|device|[\\w ]{0,20}app)\\b',
          '\\bsign|\\blog|\\bnotification|\\brequest|\\bphone\\b|\\bdevice\\b|\\bapp\\b',
        ],
        none: '\\bif you\\b|purchase|payment',
      },
      {
        weight: 6,
        channel: 'page',
        all: [
          '{unusual}…\\b(?:sign|log)[- ]?in\\b|\\b(?:sign|log)[- ]?in\\b…{unusual}',
          '\\bdetected\\b|\\bnoticed\\b|\\bblocked\\b|\\battempt|\\bprevented\\b',
        ],
        none: '\\bif you\\b',
      },
      {
        weight: 7,
        all: [
          '\\b(?:approve|allow|accept) ?(?:or|/) ?(?:deny|reject|decline|block)\\b|\\b(?:deny|reject|decline) (?:or|/) approve\\b|\\bapprove (?:it|this|the) …(?:deny|reject)',
          '{signIn}|{account}|\\brequest\\b|\\bnotification\\b|\\battempt',
        ],
      },
      { weight: 6, all: ['{unusual}…{signIn}|{signIn}…{unusual}', '{happened}|{unusual}'], none: 'refund|\\border\\b' },
      {
        weight: 6,
        all: [
          '\\b(?:sign(?:ed|ing)?|log(?:ged|ging)?)[- ]?in\\b|\\blogin\\b|\\bsignin\\b',
          '\\battempt(?:s|ed|ing)?\\b|\\btried\\b|\\btrying\\b|\\bwas this you\\b|\\bis this you\\b|\\bapproval\\b|\\bwas it you\\b|\\bdid you (?:just )?(?:sign|log)',
        ],
        none: '\\btry again\\b',
      },
      {
        weight: 5,
        all: [
          '\\b(?:sign-?in|login|log-?in) (?:alert|notification|activity|detected|from|approval)|\\b(?:new|recent|successful) (?:sign-?in|login|log-?in|device)\\b|\\bsomeone (?:just )?(?:signed|logged)|\\b(?:your (?:[\\w.]+ )?account|it) was (?:just |recently )?(?:accessed|signed in|logged in|used to sign)',
        ],
        none: 'newsletter',
      },
      {
        weight: 5,
        all: [
          '\\b(?:someone|somebody|a third party|an unknown (?:person|user))…(?:\\baccess(?:ed|ing)?|\\bget(?:ting)? into|\\bsign(?:ed|ing)?|\\blog(?:ged|ging)?|\\buse|\\bbreak into|\\bhack)…(?:{account}|\\bin\\b)',
        ],
        none: '{code}|\\breset\\b|\\border\\b',
      },
      {
        weight: 6,
        all: [
          '\\b(?:a|one) new (?:sign|log)[- ]?in\\b|\\bjust (?:signed|logged) in\\b|\\bapprove (?:the |this |your |a )?(?:sign|log)[- ]?in\\b|\\bnew (?:\\w+ )?(?:browser|device|computer|phone)\\b…(?:signed|logged) in',
        ],
        none: '{code}|page|design|screen|#\\d',
      },
      { weight: 1, all: ['\\bsecurity (?:alert|notice|warning)\\b|\\bsign-?in (?:alert|notice)\\b'] },
      {
        weight: 4,
        within: 200,
        all: [
          '\\b(?:sign|log)(?:ged|ned|ging|ning)?[- ]?(?:in|on)\\b|\\blogin\\b',
          "\\bdeny\\b|\\bwasn't you\\b|\\bnot you\\b|\\brecogni[sz]e\\b|\\bunusual\\b|\\battempt\\b|\\bnew device\\b",
          '\\bdevice\\b|\\blocation\\b|\\bdeny\\b|\\bnear\\b|\\byou\\b',
        ],
        none: '{code}|\\bpassword was\\b|\\border\\b|#\\d',
      },
      {
        weight: 6,
        within: 80,
        all: ['\\b(?:blocked|stopped|prevented|denied)\\b', '\\b(?:sign|log)[- ]?in\\b'],
        none: 'your account (?:is|was|has been) (?:blocked|locked)',
      },
    ],
  },
  examples: {
    hit: {
      ja: [
        {
          title: 'サインインを承認',
          page: 'サインインを承認してください\n\nスマートフォンのアプリに通知を送信しました。',
        },
        {
          subject: 'Amazonセキュリティ警告: サインイン試行が検出されました',
          body: '日時、端末、場所。承認または拒否してください。',
        },
        'アカウントサービスに異常なサインインが試みられたことを検出しました。承認または否認してください。',
        { subject: '新しい端末からのログインのお知らせ', body: 'お客様のアカウントへのログインを確認しました。' },
      ],
      en: [
        {
          title: 'Check your phone',
          page: 'Approve sign in request\n\nOpen your Authenticator app, and enter the number shown to sign in.',
        },
        { subject: 'Security alert: sign-in attempt detected', body: 'Someone tried to sign in. Approve or deny.' },
        'Amazon: Sign-in attempt from Osaka. Was this you? Approve or deny.',
        { subject: 'New sign-in to your account', body: 'We noticed a sign-in from a new device.' },
      ],
    },
    miss: [
      { title: 'ログイン', page: 'ログイン\n\nログイン状態を保持する' },
      { title: 'Apps', page: 'Approve this payment request in your app.' },
      'ログインして、お得なキャンペーンをチェック',
      { subject: 'ご注文の確認', body: 'サインインして注文履歴をご覧ください。' },
      'Sign in to see your orders.',
    ],
  },
} satisfies NoticeRule;
