// How long the worker takes until the catalogue and its indexes are ready, from nothing: bundled as the background is, run
// in fresh Node processes (time of the processor) and in fresh workers of Chromium (by the clock). The fastest counts:
// what else the machine does can only make one slower.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build, type Rollup } from 'vite';
import { leanTables } from '../build/lean-tables.ts';
import { findBrowser } from '../lib/find-browser.mjs';
import { ROOT } from '../lib/paths.mjs';

const RUNS = 15;
const LIMIT_MS = 60;

const script = await bundle();
console.log(`catalogue, indexes and public suffix list  ${(script.length / 1000).toFixed(0)} kB`);
tell('fresh Node process   ', startsInNode(script));
tell('fresh Chromium worker', await startsInChromium(script));

function tell(where: string, times: number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const [fastest, median] = [sorted[0]!, sorted[Math.floor(sorted.length / 2)]!];
  console.log(`${where}  fastest ${fastest.toFixed(1)} ms · median ${median.toFixed(1)} ms, at most ${LIMIT_MS} ms`);
  if (fastest > LIMIT_MS) process.exitCode = 1;
}

async function bundle(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    plugins: [leanTables()],
    build: {
      write: false,
      lib: { entry: 'scripts/bench/lib/start-catalogue.ts', formats: ['iife'], name: 'start' },
    },
  });
  const [{ output: chunks }] = output as Rollup.RollupOutput[] as [Rollup.RollupOutput];
  return chunks[0].code;
}

function startsInNode(script: string): number[] {
  const folder = mkdtempSync(join(tmpdir(), 'start-'));
  try {
    const [bundled, timer] = [join(folder, 'bundle.cjs'), join(folder, 'timer.cjs')];
    writeFileSync(bundled, script);
    writeFileSync(
      timer,
      `const before = process.threadCpuUsage();
      require('./bundle.cjs');
      const { user, system } = process.threadCpuUsage(before);
      console.log((user + system) / 1000);`,
    );
    return Array.from({ length: RUNS }, () => Number(execFileSync(process.execPath, [timer], { encoding: 'utf8' })));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function startsInChromium(script: string): Promise<number[]> {
  const browser = await chromium.launch({ executablePath: findBrowser('chromium')!, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) times.push(await page.evaluate(startInWorker, `/* ${run} */ ${script}`));
    return times;
  } finally {
    await browser.close();
  }
}

/**
 * Runs in the page. The script is another in each run, so that nothing of it lies compiled; it is handed over before the
 * clock starts, because the worker of an extension has its script at hand.
 */
async function startInWorker(script: string): Promise<number> {
  const timer = `onmessage = ({ data }) => {
    const before = performance.now();
    (0, eval)(data);
    postMessage(performance.now() - before);
  }`;
  const worker = new Worker(URL.createObjectURL(new Blob([timer])));
  const time = await new Promise<number>((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(script);
  });
  worker.terminate();
  return time;
}
