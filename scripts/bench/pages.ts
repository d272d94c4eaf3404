// What our scripts cost a page in a real browser: page after page in turn, each bare, under an extension whose content
// script is empty, and under ours, in one run. `npm run bench -- pages` · PAGES=folder names saved pages.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium } from '@playwright/test';
import { type LocalInternet, startLocalInternet } from '../../tests/harness/local-internet.ts';
import { ROOT } from '../lib/paths.mjs';
import { findFirstStart } from '../practice/find-first-start.ts';

const BUILD = join(ROOT, '.output/chrome-mv3');
const SAVED = process.env.PAGES ?? join(ROOT, '../shared/data/pages');
const ROUNDS = 9;
/** What our scripts do on a page is over by then, with the answers of the background. */
const SETTLED_MS = 900;
/** So long a background takes to start for the first time, on a machine that does other things. */
const AWAKE_MS = 5_000;
const PLAIN_MS = 1;
const HEAVY_MS = 15;

/** Main-thread time of the renderer since it began, in ms, by the browser's own clocks. */
interface Cost {
  script: number;
  task: number;
}

const WAYS = ['bare', 'empty', 'ours'] as const;
type Way = (typeof WAYS)[number];

const pages = pagesToMeasure();
const internet = await startLocalInternet();
internet.serve('www.kawase-tea.example', (path) => pages.get(path.slice(1)) ?? '<!doctype html><title>warm</title>');
const folder = mkdtempSync(join(tmpdir(), 'honmono-bench-'));
const browsers: [Way, BrowserContext][] = [];
try {
  for (const way of WAYS) browsers.push([way, await openBrowser(way, internet)]);
  // who answers is awake before anything is counted
  for (const [, browser] of browsers) await costOf(browser, 'https://www.kawase-tea.example/fields-sign-in');
  await new Promise((resolve) => setTimeout(resolve, AWAKE_MS));
  for (const name of pages.keys()) await measure(name);
} finally {
  for (const [, browser] of browsers) await browser.close();
  await internet.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

async function measure(name: string): Promise<void> {
  const costs: Record<Way, Cost[]> = { bare: [], empty: [], ours: [] };
  for (let round = -1; round < ROUNDS; round++) {
    for (const [way, browser] of browsers) {
      const cost = await costOf(browser, `https://www.kawase-tea.example/${name}`);
      if (round >= 0) costs[way].push(cost); // the first is for the caches
    }
  }
  const [script, task] = (['script', 'task'] as const).map((kind) => {
    const of = (way: Way) => median(costs[way].map((cost) => cost[kind]));
    return { bare: of('bare'), empty: of('empty') - of('bare'), ours: of('ours') - of('bare') };
  });
  const line = ({ bare, empty, ours }: { bare: number; empty: number; ours: number }) =>
    `bare ${bare.toFixed(1)} · empty script +${empty.toFixed(1)} · ours +${ours.toFixed(1)} ms`;
  console.log(`${name.padEnd(28)} script: ${line(script!)}`);
  console.log(`${''.padEnd(28)} task:   ${line(task!)} (× ${((task!.bare + task!.ours) / task!.bare).toFixed(2)})`);
  if (script!.ours > (/heav|fields/.test(name) ? HEAVY_MS : PLAIN_MS)) process.exitCode = 1;
}

async function costOf(browser: BrowserContext, url: string): Promise<Cost> {
  const page = await browser.newPage();
  try {
    const session = await browser.newCDPSession(page);
    // the same site keeps its process, so that its clocks go on; of threads, so that others' work doesn't count
    await page.goto(new URL('/warm', url).href, { waitUntil: 'load' });
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const before = await clocksOf(session);
    await page.goto(url, { waitUntil: 'load' });
    await settle();
    const after = await clocksOf(session);
    return { script: after.script - before.script, task: after.task - before.task };
  } finally {
    await page.close();
  }
}

async function clocksOf(session: CDPSession): Promise<Cost> {
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string) => 1_000 * (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN);
  return { script: value('ScriptDuration'), task: value('TaskDuration') };
}

function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
}

function pagesToMeasure(): Map<string, string> {
  const text = '<p>新茶のご案内です。今年も香りのよい煎茶が届きました。</p>';
  const article = `<article>${text.repeat(400)}${'<ul><li><a href="/tea/1">深蒸し茶</a></li></ul>'.repeat(300)}</article>`;
  const head = (title: string) => `<!doctype html><html lang="ja"><meta charset="utf-8"><title>${title}</title>`;
  const found = new Map([
    ['plain', `${head('川瀬茶舗')}<h1>川瀬茶舗</h1>${text.repeat(20)}`],
    ['long-article', `${head('新茶のご案内｜川瀬茶舗')}<h1>新茶のご案内</h1>${article}`],
    [
      'fields-sign-in',
      `${head('ログイン｜川瀬茶舗')}<h1>ログイン</h1><form><label>ID <input name="id"></label><label>パスワード <input type="password"></label><button>ログイン</button></form>`,
    ],
  ]);
  if (!existsSync(SAVED)) {
    console.log(`There are no saved pages in ${SAVED}: the heaviest is left out. PAGES names another folder.`);
    return found;
  }
  const heaviest = readdirSync(SAVED)
    .filter((file) => file.endsWith('.html'))
    .toSorted((a, b) => statSync(join(SAVED, b)).size - statSync(join(SAVED, a)).size);
  for (const [at, file] of heaviest.slice(0, 3).entries()) {
    found.set(`heavy-${at + 1}`, readFileSync(join(SAVED, file), 'utf8'));
    console.log(`heavy-${at + 1} is ${file}`);
  }
  return found;
}

async function openBrowser(way: Way, { port, spki }: LocalInternet): Promise<BrowserContext> {
  const extension = way === 'bare' ? '' : way === 'ours' ? BUILD : emptyExtension();
  const context = await chromium.launchPersistentContext(join(folder, way), {
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    headless: true,
    viewport: { width: 1200, height: 800 },
    args: [
      ...['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'],
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
      `--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE 127.0.0.1`,
      `--ignore-certificate-errors-spki-list=${spki}`,
    ],
  });
  if (!extension) return context;
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  // the page that ours opens once it is installed is not what is measured
  if (way === 'ours') await (await findFirstStart(context, new URL(worker.url()).host)).close();
  return context;
}

/** What the browser itself takes for a content script in every frame, whatever that does. */
function emptyExtension(): string {
  const path = join(folder, 'empty-extension');
  mkdirSync(path, { recursive: true });
  const script = { matches: ['<all_urls>'], js: ['empty.js'], all_frames: true, run_at: 'document_start' };
  const manifest = {
    manifest_version: 3,
    name: 'empty',
    version: '1',
    background: { service_worker: 'worker.js' },
    content_scripts: [script],
  };
  writeFileSync(join(path, 'manifest.json'), JSON.stringify(manifest));
  for (const file of ['empty.js', 'worker.js']) writeFileSync(join(path, file), '');
  return path;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
