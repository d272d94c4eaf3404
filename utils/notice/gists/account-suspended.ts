import type { NoticeGist } from '../notice-gist.ts';

/** Something of the reader cannot be used, or he is to prove who he is. */
export default {
  kind: 'account-suspended',
  gists: {
    ja: [
      {
        about:
          'アカウント|会員|口座|カード|ご?利用|サービス|資格|お?取引|ログイン|サインイン|ウォレット|チャンネル|ページ|\\bid\\b|アクセス|登録|メールボックス|残高|機能|お客様番号|回線',
        event:
          '停止|凍結|ロック|(?<!無)制限|保留|無効|閉鎖|失効|抹消|強制退会|退会|解約となり|ストップ|止め(?:て|さ|ま)|止まって|封鎖|遮断|ブロックさ|保護(?:モード|状態|し)|休止|差し?止め|取り?消され|削除(?:され|対象|予定|いたし|します)|(?:ご利用|お使い|ログイン|サインイン|アクセス|送金|出金|引き出し)(?:は|が|を|に)?(?:いただけ|頂け|でき|出来|なれ)(?:ませ|な(?!り)|ず|て(?:い|おり)ませ)|使え(?:な|ませ)|お断り|見合わせ|お?止めし(?:て|ま)|利用不可',
        none: '場合|メンテナンス|障害|配信|停電|工事|配送|荷物|商品|注文|パスワード|クーポン|ポイント|出品|売上|支払|決済|引き落とし|返金|料金|コード',
      },
      {
        about:
          'アカウント|会員情報|口座|カード|ご?登録(?:情報|内容)|お客[様さ]ま?(?:の)?(?:情報|番号)?|本人|プロフィール|個人情報|マイナンバー|身元',
        event:
          '(?:確認|照合|認証|審査|更新|再登録|再確認|検証|届出)(?:が|を|の|は|に)?(?:必要|未完了|完了して(?:い|おり)|済んで|終わって|取れ|とれ|でき(?:て)?(?:い|おり)?(?:な|ま|ず)|求め|急ぎ|期限|お済み|手続)|未確認|未認証|再認証|本人確認|所有者|疑い|不審|異常|不自然|おそれ|恐れ',
        none: '監視|体制|ご不審|ご不明|注文|購入|決済|支払|ログイン|サインイン|メールアドレス|電話番号|パスワード|配送|荷物|コード|番号は|出品|売上|ポイント|返金|還付|プライム',
      },
    ],
    en: [
      {
        about:
          'account*|card*|wallet|mailbox|inbox|profile|membership|page|channel|access|services?|id|line|banking|e-?mail',
        event:
          "suspen*|restrict*|limit(?:ed|ation|ations|ing)|lock(?:ed|ing)|lockout|frozen|froze|freez*|disabl*|deactivat*|terminat*|blocked|paused|on hold|a hold|closed|closure|closing|shut (?:down|off)|cut off|inactiv*|dormant|delet(?:ed|ion)|flagged|withheld|revoked|unavailable|(?:can't|cannot|unable to|no longer|not) be used|switched off|turned off|barred|banned|removed|quarantin*|put on ice|under review|interrupt*|will resume|(?:won't|will not|no longer) (?:work|have access)|stopped working",
        none: 'if your|payments?|delivery|deliver*|parcel|package|password|refund*|points|order|sign-?in|log-?in|code|seller|selling|listings?|shipping|shop|store|maintenance|verification is on|two-step|trial|with a tap|tips?|renew*|subscription|email address|phone number',
      },
      {
        about:
          'account|identity|profile|your (?:[a-z]* )?(?:details|information|info|records?)|documents|ownership|kyc|user',
        event:
          'verif*|validat*|confirm*|unverified|re-?activat*|restor*|unlock*|regain*|unfreeze|suspicious|unusual|irregular*|incomplete|outdated|out of date|mismatch|re-?register',
        none: 'code|payments?|billing|order|delivery|parcel|package|sign(?:ed)?[ -]?in|log(?:ged)?[ -]?in|password|refund|email address|phone|booking|reservation|charge|transaction|purchase|seller|listings?|shop',
      },
    ],
  },
  examples: {
    hit: {
      ja: [
        '【三井住友銀行】安全のためお取引を一部ストップしています。お手続きはこちら',
        'お客様の登録情報が照合できていません。再登録の期限は本日です。',
      ],
      en: [
        'Your wallet was put on ice overnight. Please tell us who you are.',
        'Notice: ownership of this mailbox is unverified. Please re-register it.',
      ],
    },
    miss: [
      '土曜日はシステムのメンテナンスのためご利用いただけません。',
      'You can freeze your card with a tap in our app.',
    ],
  },
} satisfies NoticeGist;
