import { parsePrice } from './parse-price.ts';
import type { Currency } from './price.ts';

/** What sending costs, by the panel's own mark; 0 where it is free, not told, or in another currency. */
export function deliveryPrice(root: Element, currency: Currency): number {
  const written = root.querySelector('[data-csa-c-delivery-price]')?.getAttribute('data-csa-c-delivery-price') ?? '';
  const price = parsePrice(written, currency);
  return price?.currency === currency ? price.amount : 0;
}
