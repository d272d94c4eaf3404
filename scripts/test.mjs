// npm test: installs what is missing, runs everything, and closes with a line of its own: “N passed, N failed”.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './lib/ensure-browser.mjs';
import { ensurePackages } from './lib/ensure-packages.mjs';
import { ensureRoundcube } from './lib/ensure-roundcube.mjs';
import { ROOT } from './lib/paths.mjs';
import { countPlaywright, countVitest, lastLine, sum } from './lib/test-results.mjs';
import { check, runTests } from './lib/test-step.mjs';

/** @typedef {import('./lib/test-results.mjs').Count} Count */
/** @typedef {{ name: string, needs?: readonly string[], run: () => Promise<Count> }} Step `needs`: steps without which this one can tell nothing */

const MINUTE = 60_000;
const FAILED = { passed: 0, failed: 1, skipped: 0 };
/** What is only made ready for the tests is not counted as one. */
const READY = { passed: 0, failed: 0, skipped: 0 };

/** @type {Step[]} */
const STEPS = [
  { name: 'packages', run: () => prepare(ensurePackages) },
  { name: 'lint', needs: ['packages'], run: () => check([['biome', 'check', '--error-on-warnings', '.']], 3 * MINUTE) },
  {
    name: 'types',
    needs: ['packages'],
    run: () =>
      check(
        [
          ['wxt', 'prepare'],
          ['tsc', '--noEmit'],
        ],
        3 * MINUTE,
      ),
  },
  { name: 'unused code', needs: ['packages'], run: () => check([['knip']], 3 * MINUTE) },
  { name: 'unit tests', needs: ['packages'], run: runUnitTests },
  { name: 'build for Chrome', needs: ['packages'], run: () => check([['wxt', 'build']], 3 * MINUTE) },
  { name: 'build for Firefox', needs: ['packages'], run: () => check([['wxt', 'build', '-b', 'firefox']], 3 * MINUTE) },
  { name: 'Chromium', needs: ['packages'], run: () => prepare(() => ensureBrowser('chromium')) },
  { name: 'Firefox', needs: ['packages'], run: () => prepare(() => ensureBrowser('firefox')) },
  { name: 'Roundcube', needs: ['packages'], run: () => prepare(ensureRoundcube) },
  { name: 'tests in Chromium', needs: ['build for Chrome', 'Chromium'], run: () => runBrowserTests('chromium') },
  {
    name: 'tests in a managed Chromium',
    needs: ['build for Chrome', 'Chromium'],
    run: () => runBrowserTests('managed'),
  },
  { name: 'tests in Firefox', needs: ['build for Firefox', 'Firefox'], run: () => runBrowserTests('firefox') },
];

await main();

async function main() {
  /** @type {Map<string, Count>} */
  const done = new Map();
  for (const { name, needs = [], run } of STEPS) {
    const lacking = needs.find((need) => done.get(need)?.failed !== 0);
    const started = Date.now();
    if (!lacking) console.log(`\n── ${name}`);
    const count = lacking ? FAILED : await run().catch(tellAndFail);
    done.set(name, count);
    console.log(lacking ? `\n── ${name}: not run, because of “${lacking}”` : describe(count, Date.now() - started));
  }

  console.log('\n── together');
  for (const [name, count] of done) console.log(`${count.failed > 0 ? '✗' : '✓'} ${name}: ${describe(count)}`);
  const total = sum([...done.values()]);
  keep(lastLine(total));
  console.log(lastLine(total));
  if (total.failed > 0) process.exitCode = 1;
}

function runUnitTests() {
  const report = '.cache/reports/unit.json';
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return runTests(['vitest', ...args], { report, count: countVitest, limit: 6 * MINUTE });
}

/** @param {'chromium' | 'managed' | 'firefox'} project */
function runBrowserTests(project) {
  const report = `.cache/reports/${project}.json`;
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: join(ROOT, report) };
  const args = ['test', `--project=${project}`, '--reporter=list,json'];
  // two of them on two cores are so slow that an honest page is no longer judged within the four seconds that are promised
  if (project === 'firefox') args.push('--workers=1');
  return runTests(['playwright', ...args], { report, count: countPlaywright, env, limit: 40 * MINUTE });
}

/**
 * @param {() => Promise<unknown>} install
 * @returns {Promise<Count>}
 */
async function prepare(install) {
  await install();
  return READY;
}

/** @param {unknown} error */
function tellAndFail(error) {
  console.log(error instanceof Error ? error.message : error);
  return FAILED;
}

/**
 * @param {Count} count
 * @param {number} [time] in milliseconds
 */
function describe({ passed, failed, skipped }, time) {
  if (passed + failed + skipped === 0) return 'ready';
  const parts = [`${passed} passed`, `${failed} failed`];
  if (skipped > 0) parts.push(`${skipped} skipped`);
  return parts.join(', ') + (time === undefined ? '' : ` (${(time / 1000).toFixed(1)} s)`);
}

/** The last line is also left in a file: `.ci/run` closes with it, whatever npm says after us. */
function keep(/** @type {string} */ line) {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  writeFileSync(join(ROOT, '.cache/test-result.txt'), `${line}\n`);
}
