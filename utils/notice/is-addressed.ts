/**
 * Whether a folded text speaks to its reader as a company does: of what is his, with somewhere to go (`hasLink`), or politely in
 * a mail with a subject.
 * Thanks for what he bought do not, unless they ask whether he bought it.
 */
export function isAddressed(text: string, isMail: boolean, hasLink: boolean): boolean {
  const isToReader = hasLink || (isMail && POLITE.test(text)) || TO_READER.some((pattern) => pattern.test(text));
  return isToReader && (DENIES.test(text) || !THANKS.test(text));
}

const TO_READER: readonly RegExp[] = [
  /お客[様さ]|あなた|ご(?:利用|登録|本人|自身|契約|入力|請求|指定|購入|注文|連絡|確認)|お(?:手続|支払|使い|知らせ|心当たり|持ちの|受け?取り|届け|引き落)|(?:番号|コード|確認|更新|手続き?)(?:$| |:|「|\[|\()/u,
  /\b(?:your|you've|you're|you'll)\b|\bif you\b|\bnot you\b|\byou (?:were|now|can|have)\b|\bis this yours\b|\bwe\b[\s\S]{0,200}?\byou\b|\b(?:code|otp|pass ?code)\b/u,
];

const POLITE = /(?:まし|ませんでし)た(?:。|$)|ません(?:。|$)|ます(?:。|$)/u;

const THANKS =
  /\bthank(?:s| you) for (?:your )?(?:order|purchase|shopping|booking|joining|subscribing|donat)|\bnewsletter\b|\breceipt\b|領収書|明細|ご(?:注文|購入|予約|入会|参加)(?:いただき)?(?:、)?(?:誠に)?ありがとうござ/u;

const DENIES =
  /\bnot you\b|\b(?:did(?:n't| not)|haven't) (?:make|made|place|order|authori|buy|request)|心当たり|覚え(?:が|の)な|(?:されて|して|行って)い?ない場合|(?:で|では)ない場合/u;
