// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { judgeOffers } from '#utils/offers/judge-offers.ts';
import { isIncomplete, readCondition } from '#utils/offers/read-condition.ts';
import { readMerchantLine } from '#utils/offers/read-merchant-line.ts';
import { readOffers } from '#utils/offers/read-offers.ts';
import { isNewSeller, readRatings } from '#utils/offers/read-ratings.ts';
import { readShipper } from '#utils/offers/read-shipper.ts';
import { openPage } from '../webmail/open-page.ts';

const saved = (name: string) => openPage(readFileSync(`tests/offers/fixtures/${name}.html`, 'utf8'));

test('the Japanese panel is read whole, and the button’s own offer with its twin there', () => {
  const { offers, listPrice } = readOffers(saved('panel-ja'), 'JPY');
  expect(listPrice).toBeNull();
  expect(offers.map(({ offer }) => [offer.price.amount, offer.shipping, offer.shipper, offer.seller])).toEqual([
    [13_200, 0, 'amazon', 'A1KAWASE0001'],
    [13_200, 0, 'amazon', 'A1KAWASE0001'],
    [4_980, 0, 'seller', 'A2HIKARI0002'],
    [5_100, 0, 'seller', 'A3MIDORI0003'],
    [12_400, 0, 'amazon', 'Amazon.co.jp'],
    [12_300, 500, 'seller', 'A4MATSUBA004'],
    [13_900, 0, 'seller', 'A5IROHA00005'],
    [3_200, 0, 'seller', 'A6KAMOME0006'],
  ]);
  expect(offers[0]!.root.id).toBe('buybox');
  expect(offers[0]!.offer.ratings).toBe(1_204);
  expect(offers[2]!.offer).toMatchObject({ condition: 'new', ratings: null, isNewSeller: true });
  expect(offers[7]!.offer).toMatchObject({ condition: 'used', ratings: 4, isIncomplete: true });
});

test('in it the two baits are doubted, with what is odd about each', () => {
  const { offers, listPrice } = readOffers(saved('panel-ja'), 'JPY');
  const cautions = judgeOffers(
    offers.map(({ offer }) => offer),
    listPrice,
  );
  expect(cautions.map((caution) => caution?.reasons ?? null)).toEqual([
    null,
    null,
    [{ code: 'severalSuch', count: 1 }, { code: 'newSeller' }],
    [
      { code: 'severalSuch', count: 1 },
      { code: 'fewRatings', count: 2 },
    ],
    null,
    null,
    null,
    null,
  ]);
  expect(cautions[2]).toMatchObject({ count: 4, median: { amount: 13_000 }, isOfRated: true, withShipping: true });
});

test('a German one: split prices, sending, conditions; what can’t be read is left out', () => {
  const { offers, listPrice } = readOffers(saved('panel-de'), 'EUR');
  expect(listPrice).toEqual({ amount: 1299, currency: 'EUR' });
  expect(offers.map(({ offer }) => offer)).toEqual([
    expect.objectContaining({ price: { amount: 1189.9, currency: 'EUR' }, condition: 'new', shipper: 'amazon' }),
    expect.objectContaining({
      price: { amount: 899, currency: 'EUR' },
      shipping: 5.99,
      condition: 'likeNew',
      shipper: 'seller',
      seller: 'A7MUEHLE0007',
      ratings: 1234,
    }),
  ]);
});

test('the older list', () => {
  const { offers } = readOffers(saved('old-list-en'), 'USD');
  expect(offers.map(({ offer }) => [offer.price.amount, offer.shipping, offer.shipper, offer.ratings])).toEqual([
    [129.99, 5.49, 'seller', 2_345],
    [134, 0, 'amazon', null],
    [139, 0, 'amazon', null],
  ]);
  expect(offers[1]!.offer.isNewSeller).toBe(true);
});

test('a Japanese box without a list: the button’s own offer against the “other sellers” under it', () => {
  const { offers, listPrice } = readOffers(saved('box-ja'), 'JPY');
  expect(offers.map(({ offer }) => [offer.price.amount, offer.shipping, offer.shipper, offer.seller])).toEqual([
    [6_980, 0, 'seller', 'A2HIKARI0002'],
    [18_800, 0, null, 'みどり手芸店'],
    [17_900, 700, null, '松葉ミシン'],
    [19_200, 0, 'amazon', 'いろは電機'],
  ]);
  const cautions = judgeOffers(
    offers.map(({ offer }) => offer),
    listPrice,
  );
  expect(cautions).toEqual([
    expect.objectContaining({ count: 3, median: { amount: 18_800, currency: 'JPY' } }),
    null,
    null,
    null,
  ]);
});

test('the panel on a small screen, in dollars: the bait is doubted, what Amazon sends never', () => {
  const { offers, listPrice } = readOffers(saved('panel-mobile-en'), 'USD');
  expect(
    offers.map(({ offer }) => [offer.price.amount, offer.shipping, offer.condition, offer.shipper, offer.ratings]),
  ).toEqual([
    [129, 0, 'new', 'amazon', null],
    [129, 0, 'new', 'amazon', null],
    [39.99, 4.99, 'new', 'seller', 3],
    [131.5, 0, 'new', 'amazon', 2_345],
    [127.25, 6.49, 'new', 'seller', 812],
    [61, 0, 'used', 'amazon', 120_345],
  ]);
  const cautions = judgeOffers(
    offers.map(({ offer }) => offer),
    listPrice,
  );
  expect(cautions[2]).toMatchObject({ count: 3, median: { amount: 131.5 } });
  expect(cautions.map((caution) => caution?.reasons ?? null)).toEqual([
    null,
    null,
    [{ code: 'fewRatings', count: 3 }],
    null,
    null,
    null,
  ]);
});

test.each([
  ['この商品は、Hikari-shop2026 が販売、発送します。', 'Hikari-shop2026', 'seller'],
  ['この商品は、川瀬工具店が販売し、Amazon Fulfillment が発送します。', '川瀬工具店', 'amazon'],
  ['この商品は、Amazon.co.jp が販売、発送します。', 'Amazon.co.jp', 'amazon'],
  ['Ships from and sold by River Goods.', 'River Goods', 'seller'],
  ['Ships from and sold by Amazon.com. Returnable until January.', 'Amazon.com', 'amazon'],
  ['Sold by River Goods and Fulfilled by Amazon.', 'River Goods', 'amazon'],
  ['Ships from Amazon.com and sold by River Goods.', 'River Goods', 'amazon'],
  ['Verkauf und Versand durch Mühlenhof.', 'Mühlenhof', 'seller'],
  ['Verkauf durch Mühlenhof und Versand durch Amazon.', 'Mühlenhof', 'amazon'],
] as const)('%s', (line, seller, shipper) => {
  expect(readMerchantLine(line)).toEqual({ seller, shipper });
});

test.each(['', 'Currently unavailable.', 'Ships from our warehouse'])('%j says of nobody that he sends it', (line) => {
  expect(readMerchantLine(line)).toBeNull();
});

test.each([
  ['an unknown layout', '<div class="offer-card"><b>¥4,980</b> 出荷元 だれか</div>'],
  ['an empty page', ''],
  ['a box without a price', '<div id="buybox"><span class="a-price"></span></div>'],
  [
    'a box with a used offer in it',
    '<div id="buybox"><div id="usedBuySection"></div><span class="priceToPay">¥980</span></div>',
  ],
])('%s gives none', (_, html) => {
  expect(readOffers(openPage(html), 'JPY').offers).toEqual([]);
});

test.each([
  ['新品', 'new'],
  ['中古品 - ほぼ新品', 'likeNew'],
  ['中古品 - 非常に良い', 'used'],
  ['再生品', 'refurbished'],
  ['コレクター商品 - 良い', 'collectible'],
  ['Used - Like New', 'likeNew'],
  ['Renewed', 'refurbished'],
  ['Neu', 'new'],
  ['Gebraucht - Sehr gut', 'used'],
  ["D'occasion - Comme neuf", 'likeNew'],
  ['Nuovo', 'new'],
  ['De segunda mano - Bueno', 'used'],
  ['Nowy', 'new'],
  ['Yeni', 'new'],
  ['جديد', 'new'],
  ['', null],
  ['Neues Angebot von vorgestern', null],
])('%s', (text, condition) => {
  expect(readCondition(text)).toBe(condition);
});

test.each([
  ['(1,234件の評価) 過去12か月間で95%が肯定的', 1234],
  ['(0 ratings)', 0],
  ['(1.234 Bewertungen)', 1234],
  ['（７件の評価）', 7],
  ['(1 234 évaluations)', 1234],
  ['(1.2K ratings)', null],
  ['(95% positive)', null],
  ['Just launched', null],
  ['', null],
])('ratings: %s', (text, ratings) => {
  expect(readRatings(text)).toBe(ratings);
});

test.each([
  ['Amazon', 'amazon'],
  ['Amazon.co.jp', 'amazon'],
  ['アマゾン', 'amazon'],
  ['Amazonアウトレット', 'amazon'],
  ['Amazon Global Store UK', 'amazon'],
  ['Hikari-shop', 'seller'],
  ['Amazonia Tools', null],
  ['Official Amazon Store', null],
  ['  ', null],
])('%s sends', (name, shipper) => {
  expect(readShipper(name)).toBe(shipper);
});

test('who has just begun, and what is not whole', () => {
  expect(['新規出品者', 'Just Launched', 'Nouveau vendeur'].every(isNewSeller)).toBe(true);
  expect(isNewSeller('(12件の評価) 過去12か月間で100%が肯定的')).toBe(false);
  expect(['本体のみです', 'Console only, for parts', 'ohne Zubehör'].every(isIncomplete)).toBe(true);
  expect(isIncomplete('未開封です。付属品はすべてそろっています。')).toBe(false);
});
