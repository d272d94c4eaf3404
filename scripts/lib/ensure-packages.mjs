import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { ROOT } from './paths.mjs';
import { runProcess } from './run-process.mjs';

/**
 * Makes `node_modules` what `package-lock.json` says, by `npm ci` when it isn't; npm's own words go to standard error.
 * Throws a `Failure` when that doesn't work.
 */
export async function ensurePackages() {
  const missing = missingPackage(readLock('package-lock.json'), readLock('node_modules/.package-lock.json'));
  if (!missing) return;
  if (isLink('node_modules')) {
    throw new Failure(`node_modules is a link to another folder and lacks ${missing}: please run “npm ci” there.`);
  }
  console.error(`Installing the packages of package-lock.json (${missing} is missing)…`);
  const [program, ...args] = npmCommand();
  const { code } = await runProcess(program, [...args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    toStderr: true,
  });
  if (code !== 0) {
    throw new Failure('npm could not install the packages: is there a way to the npm registry? (“npm ping” tells)');
  }
}

/**
 * Compares what is locked with what npm noted down of its last install; times of files tell nothing after a checkout.
 * @param {Lock} wanted packages of `package-lock.json`
 * @param {Lock} found packages of `node_modules/.package-lock.json`
 * @returns {string | null} the first package that is missing or another version; those that are optional may be missing
 */
export function missingPackage(wanted, found) {
  for (const [path, { version, optional, devOptional }] of Object.entries(wanted)) {
    if (path === '') continue;
    const installed = found[path];
    if (!installed && (optional || devOptional)) continue;
    if (installed?.version !== version) return `${path.replace(/^.*node_modules\//, '')}@${version}`;
  }
  return null;
}

/** @typedef {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} Lock */

/**
 * @param {string} file
 * @returns {Lock} empty when there is no such file
 */
function readLock(file) {
  const path = join(ROOT, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}

/** @param {string} name */
function isLink(name) {
  return lstatSync(join(ROOT, name), { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/**
 * npm says where it is when it starts a script; otherwise it is looked for on the path.
 * @returns {[string, ...string[]]}
 */
function npmCommand() {
  const own = process.env.npm_execpath;
  if (own && /\.c?js$/.test(own)) return [process.execPath, own];
  return process.platform === 'win32' ? ['cmd.exe', '/c', 'npm'] : ['npm'];
}
