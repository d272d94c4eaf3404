// What each of our own pages costs to open, against a bare page of ours in the same browser, page after page in turn:
// `npm run bench -- faces`. Times are of the page's own main thread by the browser's clocks, so that others' work doesn't
// count; only the first paint is time that passes: the fastest of all rounds.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalInternet } from '../../tests/harness/local-internet.ts';
import { ROOT } from '../lib/paths.mjs';
import { entriesIn } from './lib/entry-sizes.ts';
import { costOf, type FaceCost } from './lib/faces/face-cost.ts';
import { FACES, facePaths } from './lib/faces/face-paths.ts';
import { quantileOf } from './lib/pages/difference.ts';
import { openBrowser } from './lib/pages/way-browser.ts';

const ROUNDS = Number(process.env.ROUNDS ?? 5);

const internet = await startLocalInternet();
const folder = mkdtempSync(join(tmpdir(), 'honmono-bench-'));
const { context, page, session } = await openBrowser('ours', folder, internet);
try {
  const paths = await facePaths(context, internet);
  const costs = new Map<string, FaceCost[]>(FACES.map((face) => [face, []]));
  // the first round is for the caches
  for (let round = -1; round < ROUNDS; round++) {
    for (const face of FACES) {
      const cost = await costOf(page, session, paths[face]);
      if (round >= 0) costs.get(face)!.push(cost);
    }
  }
  tell(costs);
} finally {
  await context.close();
  await internet.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

function tell(costs: ReadonlyMap<string, FaceCost[]>): void {
  const sizes = new Map(entriesIn(join(ROOT, '.output/chrome-mv3')).map(({ entry, script }) => [entry, script]));
  console.log('| page | script | run | layout | all of the thread | first paint | elements | heap |');
  console.log('|---|--:|--:|--:|--:|--:|--:|--:|');
  for (const [face, rounds] of costs) {
    const median = (kind: keyof FaceCost) =>
      quantileOf(
        rounds.map((cost) => cost[kind]),
        0.5,
      );
    const times = (['script', 'layout', 'task'] as const).map((kind) => `${median(kind).toFixed(0)} ms`);
    const paint = `${Math.min(...rounds.map((cost) => cost.paint)).toFixed(0)} ms`;
    const kilobytes = `${((sizes.get(`${face}.html`) ?? 0) / 1000).toFixed(1)} kB`;
    const rest = [`${median('elements')}`, `${(median('heap') / 1_000_000).toFixed(1)} MB`];
    console.log(`| ${[face, kilobytes, ...times, paint, ...rest].join(' | ')} |`);
  }
}
