/** Which signs a folded text has of being a notice, an account of one, or an ordinary text: how it speaks rather than of what. */
export function signsIn(text: string): string[] {
  if (text === '') return [];
  const size = text.length < SHORT ? ['@short'] : text.length > LONG ? ['@long'] : [];
  return [...SIGNS.filter(([, sign]) => sign.test(text)).map(([name]) => name), ...size, ...wayOf(text)];
}

/** How it came, where only the one or the other is named. */
function wayOf(text: string): string[] {
  const [isMail, isSms] = [BY_MAIL.test(text), BY_SMS.test(text)];
  if (isMail === isSms) return [];
  return [isMail ? '@by-mail' : '@by-sms'];
}

const BY_MAIL = /(?<!ショート|cメ)メール|件名|差出人|\be-?mail(?:ed|s)?\b|\binbox\b|\bsubject:|\bmailed\b/;
const BY_SMS = /\bsms\b|ショートメ|携帯|\btext(?:ed|s)?\b|\bphone\b|\bmobile\b/;

const SHORT = 60;
const LONG = 400;

const SIGNS: readonly (readonly [name: string, sign: RegExp])[] = [
  ['@asks', /\?|でしょうか|ですか/],
  ['@clock', /\d{1,2}:\d\d|\d時/],
  ['@date', /\d{1,2}[/月-]\d{1,2}|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/],
  ['@deadline', /\d+ ?(?:時間|日)以内|本日中|今日中|至急|\bwithin \d+|\bimmediately\b|\btonight\b|\btoday\b/],
  ['@host', /(?<![\w@.])[a-z\d][a-z\d-]{0,62}(?:\.[a-z\d-]{1,63}){0,4}?\.[a-z]{2,24}(?:\/|\s|$|。|\))/],
  ['@me', /\b(?:i|i'm|i've|my|me)\b|私|自分|うち|俺|僕/],
  ['@minutes', /\d+ ?(?:分|min)/],
  ['@money', /[¥$€£] ?\d|\d ?(?:円|ドル|usd|eur|gbp)/],
  ['@phone', /(?<!\d)0\d{1,4}-\d{2,4}-\d{3,4}|\b1?[- ]?8\d\d[- ]\d{3}[- ]\d{4}/],
  ['@plain', /(?:[たいるだ])(?:。|$)/],
  ['@please', /ください|お願い|\bplease\b|\bkindly\b/],
  ['@polite', /(?:ます|ました|ません|です)(?:。|$)/],
  ['@quotes', /[「『"“]/],
  [
    '@tells',
    /(?:メール|sms|通知|電話|メッセージ)(?:が|で|を)|と(?:出|表示|言われ|書いて)|\b(?:says?|said|claims?|told|tells) /,
  ],
  ['@you', /\byou(?:r|rs|'ve|'re)?\b|お客[様さ]|あなた|ご(?:利用|登録|本人|自身|契約|入力|注文|購入)/],
  ['@withheld', /[*●•]{2,}|x{3,}/],
];
