import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { ROOT } from './paths.mjs';

/** From here on Node runs TypeScript without being asked, and the tools of the project start. */
const NEEDED = [22, 18];

/**
 * The Node that the project runs on: the one that came with its packages, or else the one that runs this script.
 * Throws a `Failure` when neither is new enough.
 * @returns {string} path of the program
 */
export function projectNode() {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const own = join(
    ROOT,
    'node_modules',
    `node-${system}-${process.arch}`,
    'bin',
    system === 'win' ? 'node.exe' : 'node',
  );
  if (existsSync(own)) return own;
  if (isNewEnough(process.versions.node)) return process.execPath;
  throw new Failure(
    `Node ${process.versions.node} is too old on this system: please install Node ${NEEDED.join('.')} or newer.`,
  );
}

/**
 * @param {string} version such as `22.18.0`
 * @returns {boolean} whether this Node can run the project's TypeScript
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = NEEDED;
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}
