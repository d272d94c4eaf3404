// What judging a bare link costs, against the two parsers it can't do without, on the same addresses in turn in one run.
import { parse } from 'tldts';
import { brands } from '#utils/data/brands.ts';
import { createKnown } from '#utils/detect/known.ts';
import { assessLink } from '#utils/verdict/assess-link.ts';
import { sink, timeInTurn } from './lib/time-in-turn.ts';

const ADDRESSES = 40_000;
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

const addresses = makeAddresses();
const parsers = (address: string) => [new URL(address), parse(address)];
const judge = (address: string) => assessLink({ href: address }, known, null);

timeInTurn(addresses.slice(0, 10_000), [parsers, judge]); // warms up
const [ofParsers = 0, ofJudge = 0] = timeInTurn(addresses, [parsers, judge]);
const ratio = ofJudge / ofParsers;

console.log(`new URL + tldts.parse   ${ofParsers.toFixed(2)} µs an address`);
console.log(`assessLink, whole       ${ofJudge.toFixed(2)} µs an address`);
console.log(`ratio                   ${ratio.toFixed(2)}, at most ${LIMIT}`);
if (!(ratio <= LIMIT) || sink === undefined) process.exitCode = 1;
