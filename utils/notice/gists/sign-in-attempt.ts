import type { NoticeGist } from '../notice-gist.ts';

/** Somebody was, or wants to be, in the account. */
export default {
  kind: 'sign-in-attempt',
  gists: {
    ja: [
      {
        about:
          'サインイン|ログイン|ログオン|サインオン|アクセス(?!して|コード|くだ)|端末|デバイス|ブラウザ|パソコン|スマホ|セッション|認証要求|接続',
        event:
          '試み|試行|試さ|試し(?:ま|た|て)|しようと(?!し(?:たら|ても|たところ|たこと)|すると)|しようし|検出|検知|発見|ありました|ございました|行われ|(?:を|が)確認(?:さ|し|いた|致)|ブロック|阻止|拒否|否認|承認|許可|心当たり|見覚え|覚えの?な|見慣れ|見知らぬ|不審|普段(?:と|使|利)|いつもと|通常と|海外|ご自身で(?:す|し|な)|ご?本人(?:様|さま)?(?:で|に|の操作|による)|あなたでし|新しい(?:端末|デバイス|機器|場所|環境|ブラウザ|パソコン|スマ)|初めて|別の|未登録|不明|知らない|異なる|違う|に入りました|に入った|しようとしてい',
        none: 'ポイント|キャンペーン|注文|購入|決済|支払|荷物|{code}|変更され|変更しま|アクセスが集中|障害|キャンセル|お試し|パスワード(?:を|の)(?:再設定|変更)が必要|停止|凍結|ロックし|利用を制限|設定(?:方法|手順)|出品|店舗|売上|パスワードを(?:作|変え|決め)|新しいパスワード',
      },
    ],
    en: [
      {
        about:
          'sign(?:ed|s|ing)?[- ]?(?:in|on)s?|log(?:ged|s|ging)?[- ]?(?:in|on)s?|logins?|signins?|devices?|sessions?|access(?:ed|ing)|browser|get(?:ting)? into|got into|break into|web ?mail|entered your',
        event:
          "attempt*|tried|trying|try to|detected|noticed|spotted|seen|saw|alert|was (?:this|it|that) you|(?:is|were) (?:this|it|that|you)|is that you|wasn't you|not you|isn't you|not me|approv*|den(?:y|ied)|reject|blocked|prevented|stopped|declined|turned away|unusual|suspicious|unrecogni*|unfamiliar|unknown|new|different|another|first time|someone|somebody|strange|recogni*|unexpected|never (?:seen|used)|waiting for|pending|confirm it's you|abroad|foreign|not signing in|from [a-z]{3,}[^。]{0,20}not you",
        none: 'code|order|purchase|charge*|refund|parcel|package|delivery|payment|password (?:has|was|must|is|reset)|try again|new (?:feature|design|page|look|way)|suspended|locked|restricted|on hold|disabled|number|newsletter|update* your (?:app|browser)|trial|e-?mail (?:address )?(?:was|has|is)|shop|sale',
      },
    ],
  },
  examples: {
    hit: {
      ja: [
        '普段と異なる場所からの接続を阻止しました。ご確認ください。',
        '見知らぬパソコンでのセッションが開始され、お客様の確認を待っています。別のデバイスです。',
      ],
      en: [
        'Somebody strange entered your webmail from a foreign browser.',
        'We turned away a session from a device that you never used.',
      ],
    },
    miss: ['ログインして、クーポンをお受け取りください。', 'Please log in to see your orders.'],
  },
} satisfies NoticeGist;
