import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './paths.mjs';
import { runTool } from './run-tool.mjs';
import { believe } from './test-results.mjs';

/** @typedef {import('./test-results.mjs').Count} Count */

/**
 * A step that succeeds or fails as a whole: several tools one after the other. Their words are shown when one fails.
 * @param {readonly (readonly [tool: string, ...args: string[]])[]} commands
 * @param {number} limit in milliseconds, for each
 * @returns {Promise<Count>}
 */
export async function check(commands, limit) {
  for (const [tool, ...args] of commands) {
    const { code, output, why } = await runTool(tool, args, { keep: true, limit });
    if (code === 0) continue;
    console.log(output.trimEnd());
    if (why) console.log(`${tool}: ${why}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  return { passed: 1, failed: 0, skipped: 0 };
}

/**
 * A step whose tests are counted from the runner's own report. A report of an earlier run is deleted first, so that a
 * runner that crashed is never taken for the one that ran before it.
 * @param {readonly [tool: string, ...args: string[]]} command
 * @param {{ report: string, count: (report: never) => Count, env?: Record<string, string>, limit: number }} how
 * @returns {Promise<Count>}
 */
export async function runTests([tool, ...args], { report, count, env, limit }) {
  const file = join(ROOT, report);
  rmSync(file, { force: true });
  mkdirSync(dirname(file), { recursive: true });
  const { code, why } = await runTool(tool, args, { limit, ...(env && { env }) });
  if (why) console.log(`${tool}: ${why}`);
  if (!existsSync(file)) {
    console.log(`${tool} left no report`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  return believe(count(/** @type {never} */ (JSON.parse(readFileSync(file, 'utf8')))), code);
}
