import type { Condition } from './offer.ts';

/**
 * How the stores head an offer, in their languages; the first that fits counts, because “used, like new” holds both
 * words and “renewed” holds “new”.
 */
const WORDS: readonly (readonly [Condition, RegExp])[] = [
  [
    'collectible',
    /コレクター|collectible|sammler|de collection|da collezione|coleccionista|colecion|verzamel|samlar|kolekcj|koleksiyon/,
  ],
  [
    'refurbished',
    /再生品|整備済|renewed|refurb|generalüberholt|reconditionn|ricondizionat|reacondicionad|recondicionad|gereviseerd|renoverad|odnowion|yenilenmiş|مجدد|翻新/,
  ],
  [
    'likeNew',
    /ほぼ新品|like new|wie neu|comme neuf|come nuovo|como nuevo|como novo|als nieuw|som ny|jak now|yeni gibi|كالجديد|شبه جديد|近似全新/,
  ],
  [
    'used',
    /中古|used|gebraucht|occasion|usato|usado|segunda mano|tweedehands|gebruikt|begagnad|używan|ikinci el|مستعمل|二手/,
  ],
  [
    'new',
    /新品|全新|\bnew\b|\bneu\b|\bneuf\b|\bnuovo\b|\bnuevo\b|\bnovo\b|\bnieuw\b|\bnytt?\b|\bnow[yae]\b|\byeni\b|جديد/,
  ],
];

/** The condition that an offer's head names; `null` for none that we know. */
export function readCondition(text: string): Condition | null {
  const folded = text.normalize('NFKC').toLowerCase();
  return WORDS.find(([, words]) => words.test(folded))?.[0] ?? null;
}

const LACKS =
  /本体のみ|ケースのみ|箱のみ|説明書のみ|付属品(?:は)?(?:なし|無し|欠品)|欠品|ジャンク|部品取り|空箱|\b(?:body|case|box|charger|manual|cover|console|disc|unit) only\b|\bfor parts\b|\bempty box\b|\bmissing\b|\bnot working\b|\bincomplete\b|\bdefekt\b|ohne zubehör|nur (?:hülle|verpackung)|sans accessoires|boîte seule|senza accessori|sin accesorios/;

/** Whether the seller's note says that something is missing or broken. */
export function isIncomplete(note: string): boolean {
  return LACKS.test(note.normalize('NFKC').toLowerCase());
}
