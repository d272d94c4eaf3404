import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Failure } from './failure.mjs';
import { runProcess } from './run-process.mjs';

/** Waits for another apt-get instead of giving up. */
const OPTIONS = ['-o', 'Acquire::Retries=2', '-o', 'DPkg::Lock::Timeout=120'];

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
  const words = (await tryToInstall(missing)) && (await tryToInstall(missing));
  if (words === null) return true;
  throw new Failure(`${words}\napt-get could not install ${missing.join(' ')}.`);
}

/** @returns {boolean} whether packages can be installed here: apt-get is there and we are root */
function canInstall() {
  return existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

/**
 * @param {readonly string[]} packages
 * @returns {Promise<string | null>} the last words of apt-get when it failed
 */
async function tryToInstall(packages) {
  const commands = [['update'], ['install', '-y', '--no-install-recommends', ...packages]];
  for (const command of commands) {
    const { code, output, why } = await runProcess('apt-get', [...OPTIONS, ...command], {
      keep: true,
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (code !== 0) return output.trim().split('\n').slice(-20).join('\n') || (why ?? 'apt-get failed.');
  }
  return null;
}

/** @param {string} name */
function isInstalled(name) {
  const asked = spawnSync('dpkg-query', ['-W', '-f', '$' + '{db:Status-Status}', name], { encoding: 'utf8' });
  return asked.status === 0 && asked.stdout === 'installed';
}
