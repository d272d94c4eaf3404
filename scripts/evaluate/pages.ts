// Started by scripts/evaluate.mjs -- pages: judges saved pages at their own place, at a stranger's and at a neutral one.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pageRules } from '#utils/data/page-rules.ts';
import { createKnown } from '#utils/detect/known.ts';
import type { PageVerdict } from '#utils/verdict/page-verdict.ts';
import { judgeSavedPage } from '../judge/pages/judge-page-line.ts';
import { ROOT } from '../lib/paths.mjs';
import { ownAddressOf } from './own-address.ts';

const STRANGER = 'https://vbduteq.net/account/';
const NEUTRAL = 'https://www.example.org/';

const folder = resolve(process.argv[3] ?? join(ROOT, '../shared/data/pages'));
if (!existsSync(folder)) {
  console.error(`There is no folder ${folder}: please name one with saved pages, npm run evaluate -- pages FOLDER.`);
  process.exit(2);
}

const known = createKnown();
const ruled = new Set(pageRules.map(({ brand }) => brand));
const counts = new Map<string, { total: number; hit: number; lines: string[] }>();

for (const file of readdirSync(folder).filter((name) => name.endsWith('.html'))) {
  const html = readFileSync(join(folder, file), 'utf8');
  const own = ownAddressOf(file, html, known.brands);
  const place = own ? known.brands.places.find(new URL(own).hostname, new URL(own)) : null;
  const brand = place?.standing === 'official' || place?.standing === 'mixed' ? place.owners[0] : undefined;
  const atHome = judgeSavedPage(html, own ?? NEUTRAL, known);
  const away = judgeSavedPage(html, brand ? STRANGER : NEUTRAL, known);

  if (brand) {
    note('own place, brand known: official', atHome.level === 'official', file, atHome);
    const whose = ruled.has(brand.id) ? 'with a rule' : 'without a rule';
    const asks = away.asks.length > 0 ? 'asks' : 'asks nothing';
    note(
      `stranger's place, brand ${whose}, ${asks}: danger`,
      away.level === 'danger' && away.brand === brand.id,
      file,
      away,
    );
  } else {
    for (const [where, verdict] of [
      ['own', atHome],
      ['neutral', away],
    ] as const) {
      note(`other form, ${where} place: no danger`, verdict.level !== 'danger', file, verdict);
      note(`other form, ${where} place: no caution`, verdict.level !== 'caution', file, verdict);
    }
  }
}

for (const [what, { total, hit, lines }] of [...counts].sort()) {
  console.log(`\n${what}: ${hit} of ${total} (${((100 * hit) / total).toFixed(1)} %)`);
  for (const line of lines) console.log(`    ${line}`);
}

function note(
  what: string,
  isRight: boolean,
  file: string,
  { level, brand, claims, asks, reasons }: PageVerdict,
): void {
  const count = counts.get(what) ?? { total: 0, hit: 0, lines: [] };
  counts.set(what, count);
  count.total++;
  if (isRight) count.hit++;
  else {
    const claimed = claims.map(({ brand: id, kinds }) => `${id}(${kinds.join(' ')})`).join(' ');
    count.lines.push(
      `${file} ${level} ${brand ?? '-'} [${asks}] ${claimed} ${reasons.map(({ code }) => code).join(' ')}`,
    );
  }
}
