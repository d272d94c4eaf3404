import type { NoticeGist } from '../notice-gist.ts';

/** What one signs in with is another now. */
export default {
  kind: 'sign-in-id-changed',
  gists: {
    ja: [
      {
        about:
          '(?:メール)?アドレス|メアド|電話番号|携帯番号|(?:サイン|ログ)イン(?:id|用|情報|名|に使)|ユーザー(?:id|名)|パスワード|暗証番号|連絡先|登録(?:者)?情報|お客様情報|(?:2|二)段階認証|2要素|パスキー|復旧用|復元用|予備|再設定用|秘密の質問|認証(?:アプリ|方法|用)|生体認証|\\bid\\b',
        event:
          '(?:変更|更新|追加|削除|登録|解除|設定|差し替え|置き換え|書き換え|切り替え|上書き|入れ替え|オフに?)(?:が|に|を)?(?:され|られ(?:ま|て)|しました|いたしました|致しました|完了|済|なり(?:ま|し)|行われ|反映|受け?付け|承り|のお知らせ|の通知|の確認|がありま|がござ)|変わ(?:りま|って)|新しく(?:なり|登録|設定|追加)|別の(?:もの|アドレス|番号)|登録されていない|見つからない|見つかりません|知らない|とは(?:異な|違)',
        none: '駐車場|部屋|ドア|ロッカー|門の|前のまま|必要|お願い|して(?:くだ|下)|期限|規約|リクエスト|当社|弊社|送信元|ポリシー|配送|お届け|荷物|出品|店舗|売上|振込|口座|{code}|漏|流出|不備|強制|注文|クーポン|無効化いたし|念のため|メンテ',
      },
    ],
    en: [
      {
        about:
          'e-?mail(?: address)?|(?:mobile|cell)(?: phone)?(?: number)?|phone number|your phone|password|sign-?in (?:id|details|e-?mail|information|method)|log-?in (?:id|e-?mail|details|name|method)|user ?names?|recovery (?:\\w+)|contact (?:info|information|details|e-?mail)|security (?:info|information|settings|details|questions?|key)|(?:two|2)[- ](?:step|factor)(?: verification| authentication)?|2fa|mfa|passkey|authenticator(?: app)?|account (?:details|info|information|settings)|backup (?:\\w+)',
        event:
          "(?:was|were|has|have|been|is|are|just|successfully|you|you've|we|we've|someone)(?: (?:just|now|been|recently|successfully|have)){0,2} (?:chang*|updat*|modif*|replac*|remov*|add|added|switch*|edited|delet*|swapped|altered|set|linked|unlinked|turned off|disabled|moved|overwritten|registered)|is now|no longer (?:linked|on|your|the one|used)|different now|uses the|never seen|isn't mine|not mine|has no account|change (?:confirm*|notice|notif*|alert|complete*)|new (?:e-?mail|phone|number|recovery|password|passkey|sign|user)[^。]{0,30}(?:added|set|saved|registered|on your|linked)",
        none: 'require*|must|expired|policy|terms|our (?:e-?mail|address|number|new)|request*|order|delivery|parcel|package|breach*|leak*|compromis*|precaution*|shop|store|seller|payout|bank|code|newsletter|for your security|price*|flight|#\\d|subscription|shipping|document|file|suspended|locked',
      },
    ],
  },
  examples: {
    hit: {
      ja: [
        'お客様の予備のアドレスが上書きされました。通知先の登録もこの連絡先の変更が反映されています。',
        'ご登録の連絡先が差し替えられました。',
      ],
      en: ['Your passkey was swapped.', "We've just unlinked your authenticator app."],
    },
    miss: ['メールアドレスの登録をお願いいたします。', 'Our e-mail address was changed.'],
  },
} satisfies NoticeGist;
