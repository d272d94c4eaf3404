// How the cost of judging an address grows with the catalogue: the same addresses under 50, 500 and 10,000 brands.
import { createBrandIndex } from '#utils/brand/brand-index.ts';
import { createKnown } from '#utils/detect/known.ts';
import { assessLink } from '#utils/verdict/assess-link.ts';
import { makeAddresses, makeBrands } from './lib/make-brands.ts';
import { sink, timeInTurn } from './lib/time-in-turn.ts';

const SIZES = [50, 500, 10_000];
const ADDRESSES = 20_000;
const LIMIT = 1.5;

const known = createKnown();
const brands = makeBrands(SIZES.at(-1)!);
const addresses = makeAddresses(
  ADDRESSES,
  brands.slice(0, SIZES[0]).flatMap(({ domains }) => domains),
);
const judges = SIZES.map((size) => {
  const before = performance.now();
  const under = { ...known, brands: createBrandIndex(brands.slice(0, size)) };
  console.log(`${label(size)}  indexes built in ${(performance.now() - before).toFixed(0)} ms`);
  return (address: string) => assessLink({ href: address }, under, null);
});

const costs = timeInTurn(addresses, judges);
for (const [at, cost] of costs.entries()) {
  console.log(`${label(SIZES[at]!)}  ${cost.toFixed(2)} µs an address, × ${(cost / costs[0]!).toFixed(2)}`);
}
const growth = costs.at(-1)! / costs[0]!;
console.log(`growth from ${SIZES[0]} to ${SIZES.at(-1)}    × ${growth.toFixed(2)}, less than ${LIMIT}`);
if (growth >= LIMIT || sink === undefined) process.exitCode = 1;

function label(size: number): string {
  return `${size.toLocaleString('en')} brands`.padEnd(14);
}
