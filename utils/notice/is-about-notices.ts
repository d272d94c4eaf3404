/**
 * Whether a folded text explains or reports notices instead of being one: help pages, questions and answers, news, warnings of
 * an office. A forged mail may warn of forged mails, too; when it presses its reader it takes more to be believed.
 */
export function isAboutNotices(subject: string, body: string): boolean {
  const head = body.slice(0, HEAD);
  const score = 3 * count(STRONG, subject) + 2 * count(STRONG, head) + count(WEAK, subject) + count(WEAK, head);
  return score >= (PRESSING.some((pattern) => pattern.test(head)) ? MUCH : ENOUGH);
}

const HEAD = 4_000;
const ENOUGH = 3;
const MUCH = 6;

/** Words by which a text sets itself apart from the notice of which it speaks. */
const STRONG: readonly RegExp[] = [
  /見分け(?:方|る)|対処(?:法|方法)|手口|よくある(?:質問|ご質問)|\bfaq\b|q\s?&\s?a\b|(?<![\w.])q\d?[:.](?!\w)|とは\?|とは何|意味(?:は|と|を|する)|(?:メール|sms|通知|コード)(?:に|の件に|)ついて(?=。|$)|どういう(?:意味|こと)|って何/,
  /を(?:装|よそお)[うっい]|をかた[るっり]|を騙[るっり]|なりすま(?:し|す)|に見せかけ|と偽[るっり]/,
  /という(?:件名|内容|文面|文言|メール|sms|通知|メッセージ|手口|お問い合わせ|相談)|といった(?:件名|内容|文面|メール|sms)|などの(?:メール|sms)が/,
  /不審な(?:メール|sms)|開かないで|(?:次|以下)の文面/,
  /注意喚起|注意を呼び?かけ|被害(?:が)?(?:相次|報告|多発|急増|事例|に遭)|出回って|事例(?:を|の|集)|相談(?:が)?(?:寄せ|増え|急増)|緊急情報|警察(?:庁|署)|国民生活センター|フィッシング対策協議会/,
  /(?:メール|sms|通知|コード|メッセージ)が(?:届いた|来た|届く)(?:場合|とき|時|ら|理由|方)|(?:メール|sms|通知|コード|メッセージ)を(?:受け取|受信し)った(?:場合|とき|時|ら|方)|(?:届いた|来た)(?:メール|sms)(?:は|が)(?:本物|偽物|詐欺)/,
  /\bwhat (?:does|do|is|are|to do|it|this|these|the)\b[^。]{0,60}\b(?:mean|means|e-?mails?|messages?|notices?|if you (?:get|receive))\b|\bexplained\b|\bhow to (?:spot|recogni[sz]e|tell|identify|avoid|protect|report|know|respond)\b|\bshould (?:i|you) (?:do|worry)\b/,
  /\b(?:claim(?:s|ing)?|pretend(?:s|ing)?|purport(?:s|ing)?|appear(?:s|ing)?) to (?:be|come) from\b|\bimpersonat(?:e|es|ing|ion|ors?)\b|\bposing as\b|\bmasquerad/,
  /\b(?:e-?mails?|texts?|messages?|notices?)\b[^。]{0,20}\b(?:like (?:this|these)|such as|saying|that says?|that claims?|that looks?)\b|\bthis (?:article|guide|page|help page|post|story)\b|\bread more\b|\bfrequently asked\b/,
  /\b(?:fix(?:es|ed)?|feat|bug|refactor|chore)\b[^。]{0,80}#\d+|\b(?:pull|merge) request\b|\breview requested\b|\bopened an issue\b|\bcommented on\b/,
  /\bwhat(?:'s| is| are) (?:an? |one-time|two-step|phishing)|\b(?:a |the )(?:beginner's )?guide\b|\bfor beginners\b/,
  /\b(?:scammers|fraudsters|criminals|crooks|phishers)\b|\b(?:scam|phishing|smishing) (?:e-?mails?|texts?|messages?|alert|campaign|attempts?|wave)|\bbeware\b|\breport(?:ed)? (?:a )?(?:scam|phishing)|\bwarn(?:s|ed|ing) (?:of|about|customers|users|residents|that)\b|\bpolice\b|\bresearchers\b/,
];

const WEAK: readonly RegExp[] = [
  /詐欺|フィッシング|迷惑メール|偽(?:メール|サイト|sms|の)|不審な?メール/,
  /ニュース|記事|コラム|メルマガ|ヘルプ|ガイド|解説|まとめ|ブログ|特集|講座|研修|訓練/,
  /に(?:ご)?注意(?:$|。|を|して|しま)|ご用心|警戒を/,
  /\bscams?\b|\bphishing\b|\bfake\b|\bbogus\b|\bspam\b/,
  /\bnews(?:letter)?\b|\barticle\b|\bblog\b|\bhelp cent(?:er|re)\b|\bguide\b|\btips?\b|\btraining\b|\bweekly\b|\bexamples?\b/,
];

/** The reader is to act at once, by a link that stands here. */
const PRESSING: readonly RegExp[] = [
  /(?:以下|下記|こちら)の?(?:リンク|url|ボタン|サイト|ページ|アドレス)?(?:より|から|を|にて|へ|に).{0,20}(?:クリック|タップ|アクセス|ログイン|サインイン|手続|確認|更新|認証|入力|お願い|してください)|\d+時間以内|至急|直ちに|速やかに|本日中|お客様(?:の|が)?.{0,12}(?:アカウント|カード|口座|ご注文)/u,
  /\b(?:click|tap|press) (?:here|below|the (?:link|button))|\bwithin \d+ (?:hours|days)|\bimmediately\b|\bverify (?:now|here)|\bfollow (?:the|this) link|\bdear (?:customer|user|member|client|valued)/,
];

function count(patterns: readonly RegExp[], text: string): number {
  return text === '' ? 0 : patterns.filter((pattern) => pattern.test(text)).length;
}
