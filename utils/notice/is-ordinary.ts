/**
 * Whether a folded text is ordinary mail by what no notice says where it begins: somebody chats, explains how things are done,
 * reports a fault, sends a bill to a company; or a shop adds up and advertises.
 */
export function isOrdinary(text: string): boolean {
  const head = text.slice(0, HEAD);
  return ORDINARY.some((pattern) => pattern.test(head));
}

/** Small print below speaks of tips and sales under any mail. */
const HEAD = 500;

const ORDINARY: readonly RegExp[] = [
  /\b(?:let's|mum|mom|dad|lol|cheers|hey|could you|can you|landlord|nice work|looks great)\b|\bmeeting id\b|(?:だよ|だね|(?:し|れ)てね|るね|たよ|じゃん|っけ|僕|俺|うちの)(?:。|!|$|、| )/u,
  /聞いたら|よろしく(?:。|$)|おいた(?:から|ので)|御中|担任|総務部|飲み会|ご査収|御社/u,
  // how it is done, and news of it
  /(?<!パスワードの)ヒント|コツ|使ってみ(?:ません|よう|て)|の使い方|(?:を|の)(?:解説|始め(?:るには|方))|まとめました|方法をご紹介|詳しくご紹介|初心者|議事録|会議メモ|議題|駐車場の|ブログ|料(?:金)?改定|規約(?:の)?(?:改定|変更)|セミナー|リリースノート|今号|連載/u,
  /\b(?:\d+|three|four|five|seven|ten|quick|more|simple|security|safety) tips\b|\bunderstanding\b|\bis there any way\b|\bgo to [\w ]{1,20}>|\buniversity:|\bstep-by-step\b|\bwebinar\b|\bpodcast\b|\bblog\b|\brelease notes\b|\bchangelog\b|\binterview with\b|\b(?:issue|episode|vol\.?) \d+\b|\bin this (?:issue|video|course|talk)\b/u,
  // what is wrong with a product
  /メンテナンス|(?:の|に伴う)保守|システム障害(?:の(?:お知らせ|ご報告|発生)|が発生)|停電|再現手順|不具合報告|\bscheduled maintenance\b|\boutage\b|\bsteps to reproduce\b|\bjira\b|\bassigned to you\b/u,
  // a shop
  /\b\d+% off\b|\bshop now\b|\bstatement is\b|セール(?!ス)|\d+%off|メルマガ|新着(?:商品|アイテム|情報|作品|スタンプ)|(?:請求金額|請求額)(?:が)?確定|お得な/u,
];
