import type { Shipper } from './offer.ts';
import { readShipper } from './read-shipper.ts';

/** Who sells and who sends an offer, in one sentence. */
export interface MerchantLine {
  seller: string;
  shipper: Shipper | null;
}

const NAME = '(.{1,80}?)';

/** Both in one: the seller sends. Two names: the second sends. */
const SENTENCES: readonly RegExp[] = [
  new RegExp(`(?:この商品は、)?${NAME}が販売、発送します`, 'u'),
  new RegExp(`(?:この商品は、)?${NAME}が販売し、${NAME}が発送します`, 'u'),
  new RegExp(`(?:Dispatched|Ships) from and sold by ${NAME}\\.(?:\\s|$)`, 'u'),
  new RegExp(`(?:Ships|Dispatched) from ${NAME} and sold by ${NAME}\\.(?:\\s|$)`, 'u'),
  new RegExp(`Sold by ${NAME} and (?:fulfilled|dispatched) by ${NAME}\\.(?:\\s|$)`, 'iu'),
  new RegExp(`(?:Verkauf|Verkauft) und (?:Versand|versandt|Versendet) durch ${NAME}\\.(?:\\s|$)`, 'iu'),
  new RegExp(`Verkauf durch ${NAME} und Versand durch ${NAME}\\.(?:\\s|$)`, 'u'),
];

/** Of these sentences the first name is who sends. */
const SENDS_FIRST = /(?:Ships|Dispatched) from .{1,80}? and sold by /u;

/**
 * What the sentence of a product's box says (“Ships from and sold by …”), which older boxes and small screens have instead of
 * rows; `null` for any other.
 */
export function readMerchantLine(text: string): MerchantLine | null {
  const line = text.replace(/\s+/g, ' ').trim();
  for (const sentence of SENTENCES) {
    const found = sentence.exec(line);
    if (!found) continue;
    const [, first = '', second = first] = found;
    const [seller, sender] = SENDS_FIRST.test(found[0]) && found.length > 2 ? [second, first] : [first, second];
    return { seller: seller.trim(), shipper: readShipper(sender) };
  }
  return null;
}
