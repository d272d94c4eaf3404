import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { ROOT } from './paths.mjs';
import { projectNode } from './project-node.mjs';
import { runProcess } from './run-process.mjs';

/**
 * Runs a tool of `node_modules` on the project's Node, without a shell and the same way on every system.
 * @param {string} name the tool, as in `node_modules/.bin`
 * @param {readonly string[]} args
 * @param {Parameters<typeof runProcess>[2]} [how]
 */
export function runTool(name, args, how) {
  return runProcess(projectNode(), [toolPath(name), ...args], how);
}

/** Packages whose name is not their tool's. */
const PACKAGES = { biome: '@biomejs/biome', playwright: '@playwright/test', tsc: 'typescript' };

/** @param {string} name */
function toolPath(name) {
  const folder = join(ROOT, 'node_modules', Object.hasOwn(PACKAGES, name) ? Reflect.get(PACKAGES, name) : name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = typeof bin === 'string' ? bin : bin?.[name];
  if (!file) throw new Failure(`The package of “${name}” has no such program.`);
  return join(folder, file);
}
