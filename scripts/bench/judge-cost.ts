// What judging a bare link costs, against the two parsers it can't do without, on the same addresses in turn in one run.
import { parse } from 'tldts';
import { brands } from '#utils/data/brands.ts';
import { createKnown } from '#utils/detect/known.ts';
import { assessLink } from '#utils/verdict/assess-link.ts';

const ADDRESSES = 40_000;
const SLICE = 1_000;
const ROUNDS = 15;
const LIMIT = 3;
const PATHS = [
  '/',
  '/a/b/index.html',
  '/search?q=mail&page=2',
  '/news/2026/11/22/article-4711.html?utm_source=letter#top',
];
const known = createKnown();

const SYLLABLES = [
  'ka',
  'mi',
  'to',
  'sha',
  'ber',
  'lin',
  'new',
  'ro',
  'ne',
  'tech',
  'shop',
  'al',
  'da',
  'ku',
  're',
  'son',
];
const ENDINGS = ['com', 'co.jp', 'jp', 'net', 'org', 'or.jp', 'de', 'io', 'co.uk', 'fr'];

/** Addresses as mails have them: hosts of two to five syllables, some with hyphen, digit or subdomain, one in eight official. */
function makeAddresses(): string[] {
  const official = brands.flatMap(({ domains }) => domains);
  return Array.from({ length: ADDRESSES }, (_, at) => {
    const before = at % 2 === 0 ? 'www.' : at % 5 === 0 ? 'info.' : '';
    const host =
      at % 8 === 0 ? official[(at / 8) % official.length] : `${makeName(at)}.${ENDINGS[at % ENDINGS.length]}`;
    return `https://${before}${host}${PATHS[at % PATHS.length]}`;
  });
}

function makeName(seed: number): string {
  const syllables = Array.from({ length: 2 + (seed % 4) }, (_, at) => SYLLABLES[(seed * 31 + at * 7 * seed) % 16]);
  if (seed % 9 === 0) syllables.splice(2, 0, '-');
  if (seed % 13 === 0) syllables.push(String(seed % 100));
  return syllables.join('');
}

/**
 * Microseconds an address: every slice of the addresses is timed in every round, and its fastest time counts, because what
 * else the machine does can only make one slower. A slice is shorter than the time the system gives a process.
 */
function timeInTurn(addresses: readonly string[], tasks: readonly ((address: string) => unknown)[]): number[] {
  const sums = tasks.map(() => 0);
  for (let start = 0; start < addresses.length; start += SLICE) {
    const slice = addresses.slice(start, start + SLICE);
    const fastest = tasks.map(() => Number.POSITIVE_INFINITY);
    for (let round = 0; round < ROUNDS; round++) {
      for (const [at, task] of tasks.entries()) fastest[at] = Math.min(fastest[at]!, time(slice, task));
    }
    for (const [at, milliseconds] of fastest.entries()) sums[at]! += milliseconds;
  }
  return sums.map((milliseconds) => (milliseconds * 1000) / addresses.length);
}

function time(addresses: readonly string[], task: (address: string) => unknown): number {
  const start = performance.now();
  for (const address of addresses) sink = task(address);
  return performance.now() - start;
}

/** Keeps what was computed, so that none of it can be left out. */
let sink: unknown;
const addresses = makeAddresses();
const parsers = (address: string) => [new URL(address), parse(address)];
const judge = (address: string) => assessLink({ href: address }, known, null);

timeInTurn(addresses.slice(0, 10 * SLICE), [parsers, judge]); // warms up
const [ofParsers = 0, ofJudge = 0] = timeInTurn(addresses, [parsers, judge]);
const ratio = ofJudge / ofParsers;

console.log(`new URL + tldts.parse   ${ofParsers.toFixed(2)} µs an address`);
console.log(`assessLink, whole       ${ofJudge.toFixed(2)} µs an address`);
console.log(`ratio                   ${ratio.toFixed(2)}, at most ${LIMIT}`);
if (!(ratio <= LIMIT) || sink === undefined) process.exitCode = 1;
