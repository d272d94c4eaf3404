import type { Part } from '#utils/i18n/fill.ts';
import { counted, language, say, word } from '#utils/i18n/words.ts';
import type { OfferCaution, OfferReason } from '#utils/offers/offer.ts';
import type { Price } from '#utils/offers/price.ts';

/** A price in the reader's form: `4,980 円` in Japanese, `¥4,980` in English. */
function money({ amount, currency }: Price): string {
  if (currency === 'JPY' && language() === 'ja')
    return `${new Intl.NumberFormat('ja').format(Math.round(amount))}\u00A0円`;
  return new Intl.NumberFormat(language(), { style: 'currency', currency }).format(amount);
}

/** A part of a whole in hundredths; never told as none at all. */
export function percent(ratio: number): string {
  return new Intl.NumberFormat(language(), { style: 'percent' }).format(Math.max(ratio, 0.01));
}

/** What the price is among the others, with all figures. */
export function priceSentence({ price, median, ratio, count, isOfRated }: OfferCaution): Part[] {
  return say(isOfRated ? 'offer_farBelowRated' : 'offer_farBelow', {
    price: money(price),
    median: money(median),
    percent: percent(ratio),
    count: String(count),
  });
}

/** What else is odd, as a sentence. */
export function reasonSentence(reason: OfferReason): string {
  if (reason.code === 'newSeller') return word('offer_newSeller');
  if (reason.code === 'severalSuch')
    return counted(reason.count, { one: 'offer_severalSuchOne', other: 'offer_severalSuchOther' });
  if (reason.count === 0) return word('offer_noRatings');
  return counted(reason.count, { one: 'offer_fewRatingsOne', other: 'offer_fewRatingsOther' });
}
