import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeOffers } from '#utils/offers/judge-offers.ts';
import type { Offer } from '#utils/offers/offer.ts';
import { offerOf } from './offer-of.ts';

const HONEST = [12_000, 12_400, 12_800, 13_200, 13_900];
const honest = (rest: Partial<Offer> = {}) => HONEST.map((amount) => offerOf(amount, rest));
const cautionFor = (offer: Offer, others: readonly Offer[]) => judgeOffers([offer, ...others], null)[0];
const fresh = { isNewSeller: true } as const;

test('far below the others: the figures are told', () => {
  expect(cautionFor(offerOf(4_980), honest())).toEqual({
    price: { amount: 4_980, currency: 'JPY' },
    median: { amount: 12_800, currency: 'JPY' },
    ratio: 4_980 / 12_800,
    count: 5,
    isOfRated: false,
    withShipping: false,
    isOutlier: true,
    reasons: [],
  });
});

test.each<[string, Offer, Offer[], string[]]>([
  ['a new seller at 58 %', offerOf(7_400, { ...fresh, ratings: null }), honest(), ['newSeller']],
  ['a seller with two ratings at 58 %', offerOf(7_400, { ratings: 2 }), honest(), ['fewRatings']],
  ['two side by side at half', offerOf(6_200), [...honest(), offerOf(6_300)], ['severalSuch']],
  ['like new among like new', offerOf(4_000, { condition: 'likeNew' }), honest({ condition: 'likeNew' }), []],
  ['used at a quarter of used', offerOf(3_200, { condition: 'used' }), honest({ condition: 'used' }), []],
  ['dear sending does not hide it', offerOf(4_000, { shipping: 500 }), honest(), []],
])('%s is doubted', (_, offer, others, reasons) => {
  expect(cautionFor(offer, others)?.reasons.map(({ code }) => code)).toEqual(reasons);
});

test.each<[string, Offer, Offer[]]>([
  ['what Amazon sends', offerOf(4_980, { shipper: 'amazon' }), honest()],
  ['what is sent by who knows whom', offerOf(4_980, { shipper: null }), honest()],
  ['a lone price', offerOf(4_980), []],
  ['with two others', offerOf(4_980), honest().slice(0, 2)],
  ['with three others of one seller', offerOf(4_980), honest({ seller: 'one' })],
  ['a third off', offerOf(8_500), honest()],
  ['a new seller a third off', offerOf(8_500, fresh), honest()],
  ['at half by a seller with a past', offerOf(6_400), honest()],
  ['used below new', offerOf(4_000, { condition: 'used' }), honest()],
  ['used at 35 % of used', offerOf(4_500, { condition: 'used' }), honest({ condition: 'used' })],
  ['a part of it, as its note says', offerOf(4_980, { isIncomplete: true }), honest()],
  [
    'others in another currency',
    offerOf(4_980),
    honest().map((o) => ({ ...o, price: { ...o.price, currency: 'USD' as const } })),
  ],
  ['others that scatter as widely', offerOf(3_000), [4_000, 9_000, 20_000, 60_000].map((amount) => offerOf(amount))],
  ['small things', offerOf(150), [500, 520, 540, 560].map((amount) => offerOf(amount))],
  ['cheap, but dear to send', offerOf(1_000, { shipping: 8_000 }), honest()],
  [
    'near what Amazon sends among dear ones',
    offerOf(5_000, fresh),
    [...honest(), offerOf(5_600, { shipper: 'amazon' })],
  ],
])('%s: nothing is said', (_, offer, others) => {
  expect(cautionFor(offer, others)).toBeNull();
});

test('at the list price nothing is too cheap', () => {
  const listed = judgeOffers([offerOf(4_980), ...honest()], { amount: 5_500, currency: 'JPY' });
  expect(listed[0]).toBeNull();
  expect(judgeOffers([offerOf(4_980), ...honest()], { amount: 14_000, currency: 'JPY' })[0]).not.toBeNull();
});

test('baits side by side are all doubted, also when they are most of the offers', () => {
  const baits = [4_980, 5_000, 5_100, 5_200, 5_300].map((amount) => offerOf(amount, { ratings: 1 }));
  const cautions = judgeOffers([...baits, ...honest().slice(1, 4)], null);
  expect(cautions.map(Boolean)).toEqual([true, true, true, true, true, false, false, false]);
  expect(cautions[0]).toMatchObject({ count: 3, isOfRated: true, median: { amount: 12_800 } });
  expect(cautions[0]!.reasons).toEqual([
    { code: 'severalSuch', count: 4 },
    { code: 'fewRatings', count: 1 },
  ]);
});

test('an offer that stands twice on the page counts once', () => {
  const twice = offerOf(12_800);
  expect(judgeOffers([offerOf(4_980), twice, { ...twice }, offerOf(12_000)], null)[0]).toBeNull();
});

test('whatever is offered: only what sellers send, only below the limit, only with others; the order does not matter', () => {
  const offer = fc.record({
    amount: fc.integer({ min: 0, max: 50_000 }),
    shipper: fc.constantFrom('amazon' as const, 'seller' as const, null),
    condition: fc.constantFrom('new' as const, 'used' as const),
    ratings: fc.option(fc.integer({ min: 0, max: 50 })),
    isNewSeller: fc.boolean(),
    shipping: fc.integer({ min: 0, max: 2_000 }),
  });
  fc.assert(
    fc.property(fc.array(offer, { maxLength: 14 }), (drawn) => {
      const offers = drawn.map(({ amount, ...rest }) => offerOf(amount, rest));
      const cautions = judgeOffers(offers, null);
      for (const [index, caution] of cautions.entries()) {
        if (!caution) continue;
        expect(offers[index]!.shipper).toBe('seller');
        expect(caution.ratio).toBeLessThanOrEqual(0.6);
        expect(caution.count).toBeGreaterThanOrEqual(3);
      }
      expect(judgeOffers(offers.toReversed(), null).toReversed()).toEqual(cautions);
    }),
    { numRuns: 2_000 },
  );
});
