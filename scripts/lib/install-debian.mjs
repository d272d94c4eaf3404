import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Failure } from './failure.mjs';
import { runProcess } from './run-process.mjs';

/** Without these answers the package would look for a database server; ours is a file that the scripts bring. */
const ANSWERS = {
  'roundcube-core': [
    'roundcube-core roundcube/dbconfig-install boolean false',
    'roundcube-core roundcube/database-type select sqlite3',
  ],
};

/**
 * Installs those of the packages that are missing, from the distribution and from nowhere else.
 * @param {readonly string[]} packages
 * @returns {Promise<boolean>} `false` when this isn't Debian (or its like) or we aren't root: nothing was tried
 */
export async function installDebian(packages) {
  if (!canInstall()) return false;
  const missing = packages.filter((name) => !isInstalled(name));
  if (missing.length === 0) return true;

  console.error(`Installing from Debian: ${missing.join(' ')}…`);
  for (const answer of missing.flatMap((name) => (Object.hasOwn(ANSWERS, name) ? Reflect.get(ANSWERS, name) : []))) {
    spawnSync('debconf-set-selections', { input: `${answer}\n` });
  }
  for (const attempt of [1, 2]) {
    const updated = await apt(['update', '-q']);
    const installed = updated && (await apt(['install', '-y', '-q', '--no-install-recommends', ...missing]));
    if (installed) return true;
    if (attempt === 1) console.error('That did not work; trying once more…');
  }
  throw new Failure(`apt-get could not install ${missing.join(' ')}: please see its words above.`);
}

/** @returns {boolean} whether packages can be installed here: apt-get is there and we are root */
function canInstall() {
  return existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

/** @param {readonly string[]} args */
async function apt(args) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const options = ['-o', 'Acquire::Retries=2', '-o', 'DPkg::Lock::Timeout=120'];
  return (await runProcess('apt-get', [...options, ...args], { toStderr: true, env })).code === 0;
}

/** @param {string} name */
function isInstalled(name) {
  const asked = spawnSync('dpkg-query', ['-W', '-f', '$' + '{db:Status-Status}', name], { encoding: 'utf8' });
  return asked.status === 0 && asked.stdout === 'installed';
}
