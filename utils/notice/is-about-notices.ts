import { tellsIncident } from './tells-incident.ts';

/**
 * Whether a folded text explains or reports notices instead of being one: help pages, questions and answers, news, warnings of
 * an office. A forged mail may warn of forged mails, too; when it presses its reader it takes more to be believed.
 */
export function isAboutNotices(subject: string, body: string): boolean {
  const head = body.slice(0, HEAD);
  if (
    LABELS.test(subject === '' ? openingOf(head) : subject) ||
    EXPLAINS.test(subject || head) ||
    (ASKS.test(subject) && !ASKS_READER.test(subject))
  )
    return true;
  const whole = `${subject}。${head}`;
  const score =
    (tellsIncident(head) ? 0 : 2 * count(NARRATIVE, whole) + 3 * count(REQUESTING, whole)) +
    3 * count(STRONG, subject) +
    2 * count(STRONG, head) +
    count(WEAK, subject) +
    count(WEAK, head);
  if (PRESSING.some((pattern) => pattern.test(head))) return score >= MUCH;
  return score >= (isOwnAccount(subject, body) ? MORE : ENOUGH);
}

/** Two or three sentences that neither ask nor judge, without a title: somebody tells what came to him. */
function isOwnAccount(subject: string, body: string): boolean {
  return subject === '' && body.length <= LONGEST_ACCOUNT && !DISCUSSES.test(body);
}

const LONGEST_ACCOUNT = 160;
const DISCUSSES =
  /\?|でしょうか|ですか|教えて|(?:いい|よい)です|(?:か|かな|よね|けど)(?:。|$)|\bany(?:one|body)\b|偽|詐欺|無視|\bthoughts\b|\bshould i\b|\bscam|\bfake\b|\bphish/;

const HEAD = 4_000;
const ENOUGH = 3;
const MORE = 5;
const MUCH = 6;

/** What stands before the first colon of a bare text, as a title would. */
function openingOf(text: string): string {
  const [opening = ''] = text.split(':', 1);
  return opening.length <= LONGEST_OPENING && opening.length < text.length ? `${opening}:` : '';
}

const LONGEST_OPENING = 24;

/** The first words of who explains how things are done. */
const EXPLAINS =
  /^(?:how (?:to|(?:[\w-]+ ){1,3}works?)\b|(?:手順|使い方|やり方|豆知識|psa|注意|例文|英語の例文|用語|dictionary|standup notes)(?::| ))|^[^。:]{2,20}(?:する|の)手順(?::|。|$)/;

/** What stands before a title, or is the whole of it, where a text is about something. */
const LABELS =
  /^(?:(?:q|question|faqs?|help|blog|news|review|novel|story|lesson|quiz|glossary|podcast|reddit|thread|psa|support|support ticket|quote|quotation|transcript|excerpt|essay|exercise|request|complaint|one star|consumer alert|scam watch|fraud watch|threat of the week|weekend reads)|(?:[\w' -]{0,16}\b)?(?:forum|reader|user|study|court|lecture|podcast|book|film|movie|product|my|internal|video|youtube) (?:question|notes|report|review|story|notice|description)|[\w' -]{1,16} (?:roundup|digest|newsletter|headlines|briefing))(?: ?:|$)|^[[【(]?(?:辞書|辞典|用語(?:集|解説)?|ブログ|ヘルプ|質問|相談|掲示板|小説|レビュー|書評|感想|知恵袋|yahoo!知恵袋|よくある(?:ご)?質問|お客様サポート宛|お問い?合わせ(?:内容)?|講演(?:メモ|録)?|社内(?:注意喚起|連絡|通知)|議事録|例文|クイズ|問題|コラム|特集|ニュース|体験談|見守り新鮮情報)(?:[\]】)]|:|$|の)|^[^。:]{0,12}(?:メモ|ページ|記事|日記|談|用語集|まとめ|ダイジェスト|だより|便り|ヘルプ|faq)(?:(?:\s|第)*[\d号.]*)(?::|$)|^(?:call for|watch out for|look out for|beware of) |^\[[\w.-]+\/[\w.-]+\]|^\[[a-z]{2,8}-\d+\]|^\[[a-z][\w-]*\] ?re:/;

/** A title that asks, but not its reader: “Was this you?” is a notice. */
const ASKS =
  /\?\s*$|^(?:why|when|how|where) (?:do|does|did|is|are|can|to)\b|(?:の?正体|の?理由|の?意味|の?原因|とは|について調べ)$/;
const ASKS_READER =
  /\byou(?:r|rs)?\b|お客[様さ]|あなた|(?:ました|ています|でした)か\?|ご(?:自身|本人|注文|利用|購入)|心当たり|承認|approve/;

/** Somebody tells of something: of himself, more than once, or in the plain forms that no notice uses. */
const NARRATIVE: readonly RegExp[] = [
  /(?:\b(?:i|i'm|i've|i'd|i'll|myself)\b(?! (?:didn't|don't|did|do|wasn't|recogni[sz]e)\b)(?<!\b(?:am|did|was|not|should|would|can) i)|\bmy (?:own |old |new )?(?:account|card|phone|bank|e-?mail|password|order|refund|payment|money|number|mum|mom|dad|son|daughter|friend|boss|inbox|id|name)\b)[\s\S]{1,400}(?:\b(?:i|i'm|i've|i'd|i'll|myself)\b(?! (?:didn't|don't|did|do|wasn't|recogni[sz]e)\b)(?<!\b(?:am|did|was|not|should|would|can) i)|\bmy (?:own |old |new )?(?:account|card|phone|bank|e-?mail|password|order|refund|payment|money|number|mum|mom|dad|son|daughter|friend|boss|inbox|id|name)\b|\bme\b(?<!\b(?:not|it's|wasn't|was|is) me))/,
  /[ぁ-ん](?<!まし|でし|ませんでし)(?:た|だ|なかった|らしい|なあ|いる|てる)。|(?:はずなのに|困っています|いただけますか|いただけますでしょうか|焦っ|怖い|教えてください|どうすれば)/,
];

/** Somebody asks something of a company, of others, or about what came to somebody else. */
const REQUESTING: readonly RegExp[] = [
  /\bcould you (?:please )?(?:check|stay|look|tell|help|send|have)\b|\bplease (?:process|refund) (?:the|my|me)\b/,
  /うちの(?:母|父|子|夫|妻|祖|親)|放置で(?:いい|大丈夫)|(?:いい|よい|大丈夫)ですよね|\bmy (?:mum|mom|dad|gran|grand\w+|wife|husband) (?:got|received)\b|(?:^|。|\s)(?:議題|topics|agenda) ?:|\bthoughts\?|\b(?:does|do|has|did) any(?:one|body) (?:else )?(?:know|had|have|got|get|seen)\b/,
];

/** Words by which a text sets itself apart from the notice of which it speaks. */
const STRONG: readonly RegExp[] = [
  /見分け(?:方|る)|対処(?:法|方法)|手口|よくある(?:質問|ご質問)|\bfaq\b|q\s?&\s?a\b|(?<![\w.])q\d?[:.](?!\w)|とは\?|とは何|意味(?:は|と|を|する)|(?:メール|sms|通知|コード)(?:に|の件に|)ついて(?=。|$)|どういう(?:意味|こと)|って何/,
  /を(?:装|よそお)[うっい]|をかた[るっり]|を騙[るっり]|なりすま(?:し|す)|に見せかけ|と偽[るっり]/,
  /という(?:件名|内容|文面|文言|メール|sms|通知|メッセージ|手口|お問い合わせ|相談)|といった(?:件名|内容|文面|メール|sms)|などの(?:メール|sms)が/,
  /不審な(?:メール|sms)|開かないで|(?:次|以下)の文面/,
  /注意喚起|注意を呼び?かけ|被害(?:が)?(?:相次|報告|多発|急増|事例|に遭)|出回って|事例(?:を|の|集)|相談(?:が)?(?:寄せ|増え|急増)|緊急情報|警察(?:庁|署)|国民生活センター|フィッシング対策協議会/,
  /[都道府県]警|警視庁/,
  /逮捕|容疑|書類送検|\barrest(?:ed|s)?\b|\bjailed\b|\bcourt heard\b/,
  /(?:メール|sms|通知|コード|メッセージ)が(?:届いた|来た|届く)(?:場合|とき|時|ら|理由|方)|(?:メール|sms|通知|コード|メッセージ)を(?:受け取|受信し)った(?:場合|とき|時|ら|方)|(?:届いた|来た)(?:メール|sms)(?:は|が)(?:本物|偽物|詐欺)/,
  /\bwhat (?:does|do|is|are|to do|it|this|these|the)\b[^。]{0,60}\b(?:mean|means|e-?mails?|messages?|notices?|if you (?:get|receive))\b|\bexplained\b|\bhow to (?:spot|recogni[sz]e|tell|identify|avoid|protect|report|know|respond)\b|\bshould (?:i|you) (?:do|worry)\b/,
  /\b(?:claim(?:s|ing)?|pretend(?:s|ing)?|purport(?:s|ing)?|appear(?:s|ing)?) to (?:be|come) from\b|\bimpersonat(?:e|es|ing|ion|ors?)\b|\bposing as\b|\bmasquerad/,
  /\b(?:e-?mails?|texts?|messages?|notices?)\b[^。]{0,20}\b(?:like (?:this|these)|such as|saying|that says?|that claims?|that looks?)\b|\bthis (?:article|guide|page|help page|post|story)\b|\bread more\b|\bfrequently asked\b/,
  /\b(?:fix(?:es|ed)?|feat|bug|refactor|chore)\b[^。]{0,80}#\d+|\b(?:pull|merge) request\b|\breview requested\b|\bopened an issue\b|\bcommented on\b/,
  /\bwhat(?:'s| is| are) (?:an? |one-time|two-step|phishing)|\b(?:a |the )(?:beginner's )?guide\b|\bfor beginners\b/,
  // somebody tells what came to them, or asks
  /\b(?:anyone|anybody) else\b|\bis (?:it|this|that) (?:legit|legitimate|real|genuine|a scam|fake|spam)\b|\b(?:should|do|can) i (?:worry|be worried|do|need|click|trust|ignore)\b|\bi (?:got|have got|'ve got|keep getting|received|just got|clicked|ignored|deleted) (?:a|an|the|this|these|some|several|another|lots)\b|\b(?:thanks|cheers|regards|best),? [a-z]{2,12}$|\bcould you please\b|\bany (?:hints|ideas|advice|tips)\b|\bwhat do (?:others|you(?: all)?) think\b/,
  /(?:ん(?:です|だ)(?:けど|が|よね)|のですが|のでしょうか|(?:来|届い|もらっ|受け取っ)たんだ|(?:本物|偽物|詐欺|大丈夫|無視)(?:だ|です|で|して)?(?:と思|か|よね|かな|いい|かも)|(?:思う|だよね|ですよね|かな)\?|ますね。|ましたよ。|教えてください。|(?:方|人)(?:は)?いますか\?|私の.{0,20}アカウント)/,
  /\btraining (?:mail|e-?mail|message)\b|\b(?:phishing|awareness) (?:simulation|test|training|exercise)\b|訓練(?:メール|の実施|結果)|\bwhich of (?:these|the following)\b|\bin this video\b|\bhe (?:wrote|said)\b|\bshe (?:wrote|said)\b|\bare fake\b|\bis going (?:a)?round\b|[」』]とは[、,「]|とは、[^。]{0,80}の?(?:こと|もの)(?:です|。|を指|をい)/,
  /\b(?:scammers|fraudsters|criminals|crooks|phishers)\b|\b(?:scam|phishing|smishing) (?:e-?mails?|texts?|messages?|alert|campaign|attempts?|wave)|\bbeware\b|\breport(?:ed)? (?:a )?(?:scam|phishing)|\bwarn(?:s|ed|ing) (?:of|about|customers|users|residents|that)\b|\bpolice\b|\bresearchers\b|\bhackers\b|\b(?:morning|evening|daily|weekly) (?:briefing|digest|roundup|headlines)\b|\bwhat happens (?:when|if) you\b/,
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
