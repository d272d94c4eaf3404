// What our scripts cost a page in a real browser: page after page in turn, each bare, under an extension whose content
// script is empty, and under ours, in one run. `npm run bench -- pages` · PAGES=folder names saved pages, ROUNDS=n how often
// each is loaded, ONLY=plain,heavy-1 which.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalInternet } from '../../tests/harness/local-internet.ts';
import { type Difference, differenceOf, quantileOf, tellDifference } from './lib/pages/difference.ts';
import { type MeasuredPage, pagesToMeasure } from './lib/pages/measured-pages.ts';
import { costsInTurn, type PageCost } from './lib/pages/page-cost.ts';
import { openBrowser, WAYS, type Way, type WayBrowser } from './lib/pages/way-browser.ts';

const ROUNDS = Number(process.env.ROUNDS ?? 0);
const ONLY = process.env.ONLY?.split(',');
const HOST = 'www.kawase-tea.example';
/** The pages' own scripts are off: what those take differs from load to load by more than ours take at all. */
const STILL = { 'content-security-policy': "script-src 'none'" };
/** So long a background takes to start for the first time, on a machine that does other things. */
const AWAKE_MS = 3_000;

const pages = pagesToMeasure();
const internet = await startLocalInternet();
internet.serve(HOST, (path) => ({
  headers: STILL,
  body: pages.get(path.slice(1))?.html ?? '<!doctype html><title>warm</title>',
}));
const folder = mkdtempSync(join(tmpdir(), 'honmono-bench-'));
const browsers: WayBrowser[] = [];
try {
  for (const way of WAYS) browsers.push(await openBrowser(way, folder, internet));
  // who answers is awake before anything is counted
  await costsInTurn(browsers, `https://${HOST}/fields-sign-in`, AWAKE_MS);
  for (const [name, page] of pages) if (ONLY?.includes(name) ?? true) await measure(name, page);
} finally {
  for (const { context } of browsers) await context.close();
  await internet.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

async function measure(name: string, { rounds, settledMs, mostScriptMs }: MeasuredPage): Promise<void> {
  const url = `https://${HOST}/${name}`;
  await costsInTurn(browsers, url, settledMs); // for the caches
  const costs: Record<Way, PageCost>[] = [];
  for (let round = 0; round < (ROUNDS || rounds); round++) {
    // nobody is always the first: the rest of the machine does more in one moment than in another
    const turned = WAYS.map((_, at) => browsers[(at + round) % browsers.length]!);
    costs.push(await costsInTurn(turned, url, settledMs));
  }
  const [script, task] = (['script', 'task'] as const).map((kind) => {
    const of = (way: Way) => costs.map((cost) => cost[way][kind]);
    return {
      bare: of('bare'),
      empty: differenceOf(of('bare'), of('empty')),
      ours: differenceOf(of('bare'), of('ours')),
    };
  }) as [Kind, Kind];
  const bareTask = quantileOf(task.bare, 0.5);
  console.log(`${name.padEnd(15)} script: ${lineOf(script)} · asked ≤ ${mostScriptMs}`);
  console.log(`${''.padEnd(15)} task:   ${lineOf(task)} (× ${((bareTask + task.ours.median) / bareTask).toFixed(2)})`);
  if (script.ours.median > mostScriptMs) process.exitCode = 1;
}

interface Kind {
  bare: number[];
  empty: Difference;
  ours: Difference;
}

function lineOf({ bare, empty, ours }: Kind): string {
  return `bare ${quantileOf(bare, 0.5).toFixed(1)} · empty script ${tellDifference(empty)} · ours ${tellDifference(ours)} ms`;
}
