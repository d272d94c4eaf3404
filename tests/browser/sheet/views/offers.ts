import { createOfferTags } from '#components/offer-caution/offer-tags.ts';
import type { ShownSign } from '#utils/data/own-sign.ts';
import type { OfferCaution } from '#utils/offers/offer.ts';
import type { SampleView, StandSample } from '../sample.ts';
import { knownSign, PHRASE } from './signs.ts';

const CAUTION: OfferCaution = {
  price: { amount: 4_980, currency: 'JPY' },
  median: { amount: 13_000, currency: 'JPY' },
  ...{ ratio: 0.383, count: 4, isOfRated: false, withShipping: false },
  reasons: [{ code: 'newSeller' }, { code: 'severalSuch', count: 1 }],
};

/** An offer in a list, with our tag on its edge. */
function offer(caution: OfferCaution, isOpen: boolean, sign: ShownSign | null = PHRASE): StandSample {
  return {
    ...(isOpen && { hand: '.tag' }),
    stand(page, signal) {
      const root = page.createElement('div');
      root.style.cssText = 'border: 1px solid #888; padding: 14px 18px; margin-top: 12px';
      const price = page.createElement('p');
      price.textContent = '￥4,980';
      root.append(price);
      page.body.append(root);
      createOfferTags(signal, knownSign(sign))([{ root, caution }]);
    },
  };
}

const dollars = {
  ...CAUTION,
  price: { amount: 31.5, currency: 'USD' },
  median: { amount: 120, currency: 'USD' },
  ...{ ratio: 0.2625, isOfRated: true, withShipping: true, reasons: [{ code: 'fewRatings', count: 3 }] },
} satisfies OfferCaution;

/** The tag on an offer that is far too cheap. */
export const offers: SampleView = {
  width: 400,
  samples: {
    tag: offer(CAUTION, false),
    why: offer(CAUTION, true),
    whyInDollars: offer(dollars, true, null),
    noRatings: offer({ ...CAUTION, reasons: [{ code: 'fewRatings', count: 0 }] }, true),
  },
};
