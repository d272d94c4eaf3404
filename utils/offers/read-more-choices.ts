import type { OfferAt } from './offer-at.ts';
import { parsePrice } from './parse-price.ts';
import type { Currency } from './price.ts';
import { findPrice } from './read-price.ts';
import { readShipper } from './read-shipper.ts';
import { fold, textOf } from './text-of.ts';

/** Rows of the small box “other sellers” under the button. */
const ROOTS = '.mbc-offer-row';
const PRICES = ['[id^="mbc-price-"]', '.a-price'] as const;
/** The box has three of them. */
const MOST = 10;

/**
 * The offers of the box “other sellers on Amazon”. It shows new ones alone, with price, sending and seller; who sends them it
 * tells of Amazon only, so that none of them is ever doubted: they are what the button's own offer is held against.
 */
export function readMoreChoices(page: ParentNode, home: Currency): OfferAt[] {
  const found: OfferAt[] = [];
  for (const root of [...page.querySelectorAll(ROOTS)].slice(0, MOST)) {
    const price = findPrice(root, PRICES, home);
    const seller = textOf(root, '[id^="mbc-sold-by-"] .mbcMerchantName') || textOf(root, '.mbcMerchantName');
    if (!price || seller === '') continue;
    const shipping = parsePrice(textOf(root, '[id^="mbc-shipping-fixed-"]').replace(AROUND_PRICE, ''), price.currency);
    const offer = {
      price,
      shipping: shipping?.currency === price.currency ? shipping.amount : 0,
      condition: 'new' as const,
      shipper: isByAmazon(root, seller) ? ('amazon' as const) : null,
      seller,
      ratings: null,
      isNewSeller: false,
      isIncomplete: false,
    };
    found.push({ root, offer });
  }
  return found;
}

function isByAmazon(root: Element, seller: string): boolean {
  return readShipper(seller) === 'amazon' || BY_AMAZON.test(fold(root.textContent));
}

/** `+ ￥700 配送料`, `+ $5.49 shipping`. */
const AROUND_PRICE = /^\+\s*|\s*(?:配送料|shipping|versand\S*)$/giu;

const BY_AMAZON = /fulfilled by amazon|(?:amazon(?:\.co\.jp)?|アマゾン)(?: ?が|より)発送|versand durch amazon/iu;
