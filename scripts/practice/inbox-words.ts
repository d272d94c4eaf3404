export type Tongue = 'ja' | 'en';

/** The few words of the practice inbox itself; the extension's own sentences live in its locales. */
export const WORDS = {
  ja: {
    title: '練習用の受信箱',
    lead: '本物のようなメールと偽物のメールを混ぜた、練習用の受信箱です。メールを開き、リンクにポインターを合わせてみてください。',
    list: 'メール一覧',
    noPlace: 'ここに着くところでした',
    noPlaceLead: '練習用のブラウザなので、インターネットには接続していません。本来なら、次のアドレスが開いていました。',
    back: 'この画面は閉じてかまいません。',
  },
  en: {
    title: 'Practice inbox',
    lead: 'A mixture of genuine-looking and forged mails to practise with. Open one and point at its links.',
    list: 'Mails',
    noPlace: 'You would have landed here',
    noPlaceLead: 'This is a practice browser without a way to the internet. Otherwise this address would have opened:',
    back: 'You can close this page.',
  },
} as const satisfies Record<Tongue, Record<string, string>>;

/** The language of a browser by its `Accept-Language`: Japanese when it comes first, English otherwise. */
export function tongueOf(acceptLanguage: string | undefined): Tongue {
  return /^\s*ja\b/i.test(acceptLanguage ?? '') ? 'ja' : 'en';
}
