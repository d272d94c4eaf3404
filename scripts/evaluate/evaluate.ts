// Started by scripts/evaluate.mjs: reads samples (tab-separated, a heading line) and prints how they are judged.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createKnown } from '#utils/detect/known.ts';
import { ROOT } from '../lib/paths.mjs';
import { brandIdOf } from './brand-ids.ts';
import { type Sample, tally } from './tally.ts';

const folder = resolve(process.argv[2] ?? join(ROOT, '../shared/data'));
if (!existsSync(folder)) {
  console.error(`There is no folder ${folder}: please name one with samples, npm run evaluate -- FOLDER.`);
  process.exit(2);
}

const known = createKnown();

/** How the columns of a file become samples. */
const FILES: Record<string, (row: readonly string[]) => Sample | null> = {
  'benign-amazon-like.tsv': ([domain]) => ({ href: `https://${domain}/`, claim: null, group: '' }),
  'benign-domains-ja.tsv': ([domain]) => ({ href: `https://${domain}/`, claim: null, group: '' }),
  'benign-domains.tsv': ([domain]) => ({ href: `https://${domain}/`, claim: null, group: '' }),
  'benign-links.tsv': ([url = '']) => ({ href: url, claim: null, group: '' }),
  'idn-cases.tsv': ([, input, , expected = '']) => ({ href: `https://${input}/`, claim: null, group: expected }),
  'lookalike-domains.tsv': ([, kind = '', domain]) => ({ href: `https://${domain}/`, claim: null, group: kind }),
  'phishing-links-ja.tsv': ([, url = '', brand = '']) => ({ href: url, claim: null, group: brand }),
};

for (const [file, toSample] of Object.entries(FILES)) {
  const samples = readSamples(file, toSample);
  if (samples.length > 0) report(file, samples);
}
reportClaims();

function readSamples(file: string, toSample: (row: readonly string[]) => Sample | null): Sample[] {
  const path = join(folder, file);
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n').slice(1);
  return lines.flatMap((line) => toSample(line.split('\t')) ?? []);
}

/** The same phishing links, in mails that claim the brand; rows whose brand the catalogue doesn't have are left out. */
function reportClaims(): void {
  const missing = new Map<string, number>();
  const samples = readSamples('phishing-links-ja.tsv', ([, url = '', name = '']) => {
    const claim = brandIdOf(name, known.brands);
    if (!claim) missing.set(name, (missing.get(name) ?? 0) + 1);
    return claim ? { href: url, claim, group: claim } : null;
  });
  if (samples.length > 0) report('phishing-links-ja.tsv, claimed', samples);
  const left = [...missing].sort(([, a], [, b]) => b - a).map(([name, count]) => `${name} ${count}`);
  if (left.length > 0) console.log(`  without a brand of the catalogue: ${left.join(', ')}`);
}

function report(name: string, samples: readonly Sample[]): void {
  const { levels, groups, worst, codes } = tally(samples, known);
  console.log(`\n${name}: ${samples.length}`);
  console.log(`  ${say(levels, samples.length)}`);
  console.log(
    `  ${[...codes]
      .sort(([, a], [, b]) => b - a)
      .map(([code, count]) => `${code} ${count}`)
      .join(', ')}`,
  );
  if (groups.size > 1) {
    for (const [group, of] of [...groups].sort(([, a], [, b]) => b.total - a.total).slice(0, 25)) {
      console.log(`    ${group.padEnd(24)} ${String(of.total).padStart(5)}  ${say(of, of.total)}`);
    }
  }
  for (const line of worst) console.log(`    ${line}`);
}

function say(levels: { danger: number; caution: number; official: number }, total: number): string {
  const rate = (count: number) => `${count} (${((100 * count) / total).toFixed(2)} %)`;
  return `danger ${rate(levels.danger)}, caution ${rate(levels.caution)}, official ${rate(levels.official)}`;
}
