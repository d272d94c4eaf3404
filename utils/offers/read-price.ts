import { parsePrice } from './parse-price.ts';
import type { Currency, Price } from './price.ts';
import { fold, textOf } from './text-of.ts';

/** An amount that is struck through, or told by the piece or the kilogram, is not what the offer costs. */
const OTHER_AMOUNTS =
  '.a-text-price, .basisPrice, [class*="basisprice"], [class*="pricePerUnit"], [class*="priceperunit"]';

/** The first price in the root under one of the selectors, the most exact selector first; `null` when none can be read. */
export function findPrice(root: Element, selectors: readonly string[], home: Currency): Price | null {
  for (const selector of selectors) {
    for (const element of root.querySelectorAll(selector)) {
      if (element.closest(OTHER_AMOUNTS)) continue;
      const price = readPrice(element, home);
      if (price) return price;
    }
  }
  return null;
}

/**
 * The price that an element shows: in one piece for screen readers, or in spans for sign, whole and fraction, which
 * together read as a wrong number.
 */
export function readPrice(element: Element, home: Currency): Price | null {
  const spoken = parsePrice(textOf(element, '.a-offscreen'), home);
  if (spoken) return spoken;
  const whole = textOf(element, '.a-price-whole').replace(/[.,\s]+$/, '');
  if (whole === '') return parsePrice(fold(element.textContent), home);
  const fraction = textOf(element, '.a-price-fraction');
  return parsePrice(`${textOf(element, '.a-price-symbol')} ${joinFraction(whole, fraction)}`, home);
}

/** `1.234` and `56` → `1234.56`: with the fraction apart every separator of the whole groups. */
function joinFraction(whole: string, fraction: string): string {
  return /^\p{Nd}{2}$/u.test(fraction) ? `${whole.replace(/[^\p{Nd}]/gu, '')}.${fraction}` : whole;
}
