import type { NoticeGist } from '../notice-gist.ts';

/** The password is no longer good. */
export default {
  kind: 'forced-password-reset',
  gists: {
    ja: [
      {
        about: 'パスワード|パスコード|暗証番号|ログイン情報',
        event:
          '必要|必須|求め|しなければ|強制|義務|(?:リセット|初期化|無効化?|失効)(?:に)?(?:さ|し|いた|致|と)|無効|期限(?:が|を)?(?:切れ|過ぎ|迫|終了|満了)|有効期(?:間|限)|使え(?:な|ま)|(?:使用|利用|ログイン|サインイン)(?:は|が)?(?:でき|いただけ)(?:な|ま|なく)|漏|流出|侵害|危殆|リスト(?:に|で)|安全で(?:は)?な|弱い|脆弱|新しい[^。]{0,14}(?:設定|作成|登録|決め)[^。]{0,6}(?:くだ|下|願|いただ)|(?:変更|再設定|見直し|更新)(?:を)?(?:して|お願い|いただ|を?願)',
        none: '場合|お忘れ|リクエスト|申し?込|受け?付|ご依頼|要求|希望|間違|誤|定期的|使い回し(?:は|を)|心当たり|でない|でなけれ|仮|一時|{code}|ログインを検|アクセスを検',
      },
    ],
    en: [
      {
        about: 'passwords?|pass ?codes?|credentials',
        event:
          "require*|must|mandatory|need* to|ha(?:s|ve|d) to|forced|expir*|out of date|no longer (?:works?|valid|accepted|safe|secure)|invalid|compromis*|breach*|leak*|expos*|stolen|unsafe|(?:we|we've|we have|been|was|are being) (?:have )?(?:reset|resetting|invalidated|cleared|scrambled|wiped|expired)|too old|same password|found (?:in|on|online)|dark web|turned up|appear* (?:in|on)|won't work|stop working|choose a new|set a new|pick a new|create a new|change it now|replace it|won't let me in|fresh password|to get back in",
        none: "if you|requested|you asked|your request|forg[eo]t*|wasn't you|not you|was (?:just )?changed|temporary|code|otp|tips?|didn't|#\\d|sign-?in attempt|never share",
      },
    ],
  },
  examples: {
    hit: {
      ja: [
        'お客様のパスワードが外部のリストで見つかりました。見直しをお願いします。',
        'これまでの暗証番号は明日から使えません。ご確認ください。',
      ],
      en: ['Your password turned up on the dark web.', "Your passcode is unsafe and won't work from tomorrow."],
    },
    miss: ['パスワードの変更のお申し込みを受け付けました。', 'Your password was changed. If you did it, all is well.'],
  },
} satisfies NoticeGist;
