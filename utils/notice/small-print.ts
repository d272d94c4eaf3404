/**
 * The text without what stands below a mail: who sends it, that nobody reads answers, where help and advice about suspicious
 * mails is. It speaks of accounts, orders and forgeries under every kind of mail. Whole where the first words are such a line.
 */
export function withoutSmallPrint(text: string): string {
  let own = 0;
  let at = 0;
  for (const line of text.split('\n')) {
    if (own >= SOME && SMALL_PRINT.test(line)) return text.slice(0, at);
    own += line.trim().length;
    at += line.length + 1;
  }
  return text;
}

/** Letters that say something; a forged mail could begin with such a line. */
const SOME = 12;

const SMALL_PRINT = new RegExp(
  [
    '^[\\s※*・■●○◆◇【(（-]{0,4}(?:本|この|当)(?:e-?)?メール(?:アドレス)?(?:は|の送信|への|に(?:ご返信|返信|お心当たり|心当たり))',
    '(?:送信|配信)専用|ご返信(?:いただいて|頂いて|には)',
    '^\\s*(?:©|\\(c\\)|copyright\\b)',
    'プライバシー(?:規約|ポリシー|センター|に関する)|配信(?:停止|設定|解除)|個人情報(?:保護方針|の取り?扱い)',
    '(?:不審|怪しい|迷惑|なりすまし)な?メールに(?:ついて|関する)|見分け方(?:は|について|を見る)',
    '^.{0,30}(?:カスタマーサービス|カスタマーサポート|サポートチーム|サポートセンター|事務局|運営チーム)\\s*$',
    '^\\s*(?:発行|配信|運営)(?:元|者)?\\s*[:：]',
    '\\b(?:automated|auto-generated|system-generated) (?:message|e-?mail)\\b|\\bdo not reply\\b|\\bno-?reply mailbox\\b',
    '\\bprivacy (?:policy|notice|statement)\\b|\\bunsubscribe\\b|\\bemail preferences\\b',
    "\\bwhy (?:did|am|are) (?:you|i) (?:get|getting|receive|receiving)\\b|\\byou(?:'re| are) receiving this\\b|\\byou (?:have )?received this (?:e-?mail|message) because\\b|\\bthis (?:e-?mail|message) was (?:intended|sent) (?:for|to)\\b",
    '\\blearn (?:how to|more about) (?:identify|spot|recogni[sz]e|detect|phishing|suspicious)',
    "^\\s*(?:the )?[\\w.&’' -]{1,30} (?:team|support|customer service)\\s*$",
  ].join('|'),
  'iu',
);
