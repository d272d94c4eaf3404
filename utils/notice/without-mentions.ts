/**
 * Folded text in which every sentence that only tells of a message is struck out (“a mail that says …”, 「…」というメールが届いたら).
 * What is left keeps its place, so that offsets stay true.
 */
export function withoutMentions(text: string): string {
  let left = text;
  for (const { index, 0: found } of text.matchAll(NAMED_BY_QUOTE)) left = blank(left, index, index + found.length);
  for (const pattern of TELLING) {
    for (const { index, 0: found } of text.matchAll(pattern)) {
      left = blank(left, startOfSentence(text, index), endOfSentence(text, index + found.length));
    }
  }
  return left;
}

const MESSAGE_JA = '(?:e?-?メール|sms|ショートメッセージ|メッセージ|通知|件名|文面|文言|内容|電話|コード|dm)';

/** 「アカウントが停止されました」という件名のメール, 「…」などのSMS. */
const NAMED_BY_QUOTE = new RegExp(
  `(?:[「『][^「『」』。]{1,120}[」』](?=と(?:届|来|表示|出|書|彼|彼女|私|僕|母|父|妻|夫|友人|言|話|語|つぶや|叫|聞))|"[^"]{1,160}[,.]?"(?= (?:(?:the|a|an|his|her|my|our) \\w+ )?(?:said|says|told|asked|he|she|they|replied|wrote|texts?|e-?mails?|messages?)\\b))|[「『"“][^「『」』"”。]{1,120}[」』"”](?=(?:と|など|といった|という|とか|って|のような|等)[^。!?]{0,30}${MESSAGE_JA})`,
  'gu',
);

/** The sentence that holds one of these tells of a message. */
const TELLING: readonly RegExp[] = [
  new RegExp(
    `(?:という|っていう|といった|との|みたいな|のような|と称する|って)(?:内容の|件名の|題名の|文面の|偽の|不審な|怪しい|変な){0,2}${MESSAGE_JA}[^。!?]{0,30}(?:来|届|受け|送ら|あり|あっ|出回|確認され|もら|無視|本物|偽|怪し|詐欺|大丈夫|が|を|は)`,
    'gu',
  ),
  /(?:メール|sms|通知|コード|メッセージ)(?:が|を)?(?:何度も)?(?:届いた|来た|受け取った|受信した|届く|受け取る)(?:場合|とき|時|ら|方|人)/gu,
  // what to do if it should happen: no word that it has
  /(?:され|でき|られ|れ)(?:た|なかった|ない)(?:場合|とき|際)(?:は|には|に、|、)/gu,
  /\bif your (?:[\w-]+ ){0,3}(?:is|was|were|has been|gets?|keeps?|fails?|doesn't|does not) /gu,
  // “we never ask for your password”
  /(?:お尋ね|お聞き|お伺い|伺う|要求|お願い|求める|問い合わせる|尋ねる|聞く)(?:する|いたす)?(?:こと)?は?(?:決して|一切|絶対に)?(?:ありません|ございません|いたしません|しません)/gu,
  /\b(?:says?|saying|claims|claiming|tells|telling|told) (?:you )?(?:that )?your\b|\b(?:why|how) your\b/gu,
  /\b(?:never|not|won't|don't|doesn't) (?:ever )?(?:ask|call|text|request|contact)\b/gu,
  // “an e-mail saying that your account is locked”, “if you get a text that …”
  /\b(?:e-?mails?|texts?|text messages?|messages?|sms(?:es)?|alerts?|notices?|notifications?|calls?) [^。!?]{0,30}?\b(?:say(?:s|ing)?|said|claim(?:s|ing|ed)?|pretend(?:s|ing)?|tell(?:s|ing)|that (?:look|read)s?|titled|with the subject|entitled|purport(?:s|ing)|like (?:this|these|the one)|warning (?:you|me|us|him|her|them)|asking (?:you|me|us|him|her|them)|about (?:a|an|my|his|her|their))\b/gu,
  /\b(?:if|when|why|in case) (?:you|i|we|someone|people|customers|users|they) (?:ever |just |have |suddenly |still )?(?:get|got|gets|receive|received|receives|see|saw|are sent|were sent) (?:a|an|one|any|this|these|such|unexpected|several|many|repeated|the)\b/gu,
];

/** Text without stops is one long sentence; so much of it belongs to what is found. */
const FAR = 160;
const STOP = /[。!?]|\. /gu;

function startOfSentence(text: string, at: number): number {
  const from = Math.max(0, at - FAR);
  const stops = [...text.slice(from, at).matchAll(STOP)];
  return from + (stops.at(-1)?.index ?? 0);
}

function endOfSentence(text: string, at: number): number {
  const stop = text.slice(at, at + FAR).search(STOP);
  return stop === -1 ? Math.min(text.length, at + FAR) : at + stop;
}

function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}
