import type { NoticeGist } from '../notice-gist.ts';

/** A password that does not last. */
export default {
  kind: 'temporary-password',
  ahead: 1.3,
  gists: {
    ja: [
      {
        about: 'パスワード|パスコード|暗証番号|\\bpw\\b|パス(?=[:を])',
        event:
          '仮の|仮(?=パス|ログイン|発行|暗証)|一時|臨時|暫定|使い捨て|今回(?:だけ|のみ|限り)|(?:一|1)(?:回|度)(?:だけ|のみ|しか|限り)|その場限り|代わり(?:に|と)',
        none: 'ワンタイム|アカウントを一時|利用を一時|一時停止|一時的な(?:問題|障害|不具合|エラー)|一時的に(?:ロック|停止|制限|利用)|{digits}',
      },
    ],
    en: [
      {
        about: 'pass(?:word|phrase|code|key)s?|credentials?|log-?in',
        event:
          'temp|temporary|temporarily|interim|provisional|one-?off|single-use|throwaway|stand-?in|short-lived|short-term|instead of your (?:usual|normal|regular|own|password)|works? (?:only )?once|just this once',
        none: 'temporarily (?:locked|suspended|disabled|blocked|limited|unavailable)|one[- ]time (?:pass ?code|code)|codes?|account (?:is|has been) temporarily',
      },
    ],
  },
  examples: {
    hit: {
      ja: [
        '今回だけお使いいただけるパスワードを作成しました。',
        'パスワードの代わりに、その場限りの文字列をお使いください: k7Tq2p',
      ],
      en: [
        'Please use this throwaway passphrase: brave-otter-19.',
        'We made you short-lived credentials; please change them.',
      ],
    },
    miss: ['パスワードを変更しました。', 'Please choose a strong password.'],
  },
} satisfies NoticeGist;
