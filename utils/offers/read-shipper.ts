import type { Shipper } from './offer.ts';

/** Amazon under its own names: the store's, and those of its departments for returned and foreign goods. */
const AMAZON =
  /^(?:amazon|アマゾン)(?:\.[a-z]{2,3}(?:\.[a-z]{2})?)?(?: (?:eu|us|uk|export|resale|warehouse|renewed|fulfillment|global store|retourenkauf|seconde main|segunda mano|seconda mano|fresh).*| ?アウトレット.*| ?グローバルストア.*)?$/;

/**
 * Who sends an offer, by the name that stands there. A name that only begins like Amazon's may be a department of its or a
 * stranger: `null`, as for no name at all.
 */
export function readShipper(name: string): Shipper | null {
  const folded = name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
  if (folded === '') return null;
  if (AMAZON.test(folded)) return 'amazon';
  return /amazon|アマゾン/.test(folded) ? null : 'seller';
}
