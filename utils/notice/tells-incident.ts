/**
 * Whether a folded text is somebody's own short account of what is happening to him right now, without a question to others:
 * “codes keep coming, I did nothing”. Who pastes that wants to know what it means, as with the notice itself.
 */
export function tellsIncident(text: string): boolean {
  return text.length <= LONGEST && HAPPENS_TO_ME.some((pattern) => pattern.test(text)) && !ASKS_OTHERS.test(text);
}

const LONGEST = 400;

const HAPPENS_TO_ME: readonly RegExp[] = [
  /\bi(?:'m| am| was)? (?:not|never|didn't|did nothing|haven't|wasn't)\b|\bi've never\b|\b(?:not|isn't) mine\b|\bwon't let me\b|\bnone (?:of (?:them|which) )?(?:were )?requested\b|\basked for nothing\b|\bnot doing anything\b/u,
  /(?:頼|依頼|リクエスト|要求|操作|(?:ログ|サイン)イン|登録|注文|購入)[^。]{0,6}(?:して|んで)(?:は|も)?い?(?:ない|ません)|何も(?:して|操作|リクエスト)[^。]{0,6}(?:ない|ません)|しようとして(?:は)?い(?:ない|ません)|なのに(?:弾かれ|入れな|エラー)|知らない[^。]{0,12}(?:アドレス|番号)|(?:自分|私)の(?:じゃ|では|もので)|先に進め(?:ない|ません)|(?:ログ|サイン)インできない/u,
];

const ASKS_OTHERS =
  /\?|でしょうか|ですか|教えて|(?:いい|よい)です|(?:か|かな)(?:。|$)|どう(?:すれば|したら)|\bany(?:one|body)\b|\bthoughts\b|\bhelp\b|\badvice\b|\bplease\b|お願い|ください/u;
