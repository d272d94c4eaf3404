// What judging a link costs against the way of eth-phishing-detect, which measures how far a host is from every known
// domain: given our catalogue's domains as its list, on the same addresses in turn in one run.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brands } from '#utils/data/brands.ts';
import { createKnown } from '#utils/detect/known.ts';
import { assessLink } from '#utils/verdict/assess-link.ts';
import { ROOT } from '../lib/paths.mjs';
import { createFuzzyDetector } from './lib/fuzzy-detector.ts';
import { makeAddresses } from './lib/make-brands.ts';
import { timeInTurn } from './lib/time-in-turn.ts';

const ADDRESSES = 400;
const TOLERANCE = 1;
const AT_LEAST = 100;
/** Honest sites of the world, where they are at hand (as for `npm run evaluate`): invented names resemble nothing. */
const BENIGN = join(ROOT, '../shared/data/benign-domains.tsv');

const domains = [
  ...new Set(brands.flatMap(({ domains, unverifiedDomains = [] }) => [...domains, ...unverifiedDomains])),
];
const addresses = existsSync(BENIGN) ? readBenign() : makeAddresses(ADDRESSES, domains);
const known = createKnown();
const isFuzzy = createFuzzyDetector(domains, TOLERANCE);

const judge = (address: string) => assessLink({ href: address }, known, null);
const measure = (address: string) => isFuzzy(new URL(address).hostname);

timeInTurn(addresses.slice(0, 50), [judge, measure]); // warms up
const [ofJudge = 0, ofMeasure = 0] = timeInTurn(addresses, [judge, measure]);
const ratio = ofMeasure / ofJudge;
const share = (count: number) => `${((count / addresses.length) * 100).toFixed(2)} %`;
const flagged = addresses.filter((address) => ['danger', 'caution'].includes(judge(address).level)).length;
const fuzzy = addresses.filter((address) => measure(address) !== undefined).length;

console.log(
  `${addresses.length} ${existsSync(BENIGN) ? 'benign' : 'invented'} addresses against ${domains.length} domains`,
);
console.log(`assessLink, whole       ${ofJudge.toFixed(2)} µs an address, ${share(flagged)} flagged`);
console.log(
  `fuzzy list              ${ofMeasure.toFixed(2)} µs an address, ${share(fuzzy)} flagged at distance ${TOLERANCE}`,
);
console.log(`times faster            ${ratio.toFixed(0)}, at least ${AT_LEAST}`);
if (!(ratio >= AT_LEAST)) process.exitCode = 1;

/** Evenly over the file. */
function readBenign(): string[] {
  const lines = readFileSync(BENIGN, 'utf8').trimEnd().split('\n').slice(1);
  const step = Math.floor(lines.length / ADDRESSES);
  return Array.from({ length: ADDRESSES }, (_, at) => `https://${lines[at * step]!.split('\t')[0]}/`);
}
