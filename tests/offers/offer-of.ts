import type { Offer } from '#utils/offers/offer.ts';

let sellers = 0;

/** An offer of a seller of its own who sends it and has many ratings, in yen. */
export function offerOf(amount: number, rest: Partial<Offer> = {}): Offer {
  return {
    price: { amount, currency: 'JPY' },
    shipping: 0,
    condition: 'new',
    shipper: 'seller',
    seller: `S${++sellers}`,
    ratings: 300,
    isNewSeller: false,
    isIncomplete: false,
    ...rest,
  };
}
