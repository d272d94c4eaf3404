/** How the stores say that a seller has only just begun. */
const JUST_BEGUN =
  /just launched|new seller|新規出品者|出品を(?:開始|始めた)ばかり|neuer (?:verkäufer|anbieter)|nouveau vendeur|nuovo venditore|nuevo vendedor|novo vendedor|nieuwe verkoper|ny säljare|nowy sprzedawca|yeni satıcı/;

/**
 * How often a seller was rated, from what stands beside the name: the number in brackets, `(1,234 ratings)`,
 * `(1,234件の評価)`. `null` where there is none, or only a rounded or relative one (`1.2K`, `95%`).
 */
export function readRatings(text: string): number | null {
  const inner = /[(（]([^()（）]{1,80})[)）]/.exec(text)?.[1]?.normalize('NFKC');
  const found = inner && /(\d[\d.,'’\s]*)(.?)/u.exec(inner);
  if (!found || /[%kKmM万千]/.test(found[2]!)) return null;
  const digits = found[1]!.replace(/\D/g, '');
  return digits.length > 8 ? null : Number(digits);
}

/** Whether the page says that the seller has only just begun. */
export function isNewSeller(text: string): boolean {
  return JUST_BEGUN.test(text.normalize('NFKC').toLowerCase());
}
