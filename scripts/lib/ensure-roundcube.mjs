import { existsSync } from 'node:fs';
import { Failure } from './failure.mjs';
import { installDebian } from './install-debian.mjs';

/** Debian's Roundcube with its three skins, and what serves it. */
const PACKAGES = [
  'roundcube-core',
  'roundcube-sqlite3',
  'roundcube-skin-larry',
  'roundcube-skin-classic',
  'php-cli',
  'dovecot-imapd',
];
const FILES = ['/var/lib/roundcube', '/usr/sbin/dovecot', '/usr/bin/php'];

/** Installs a real webmail on Debian as root; elsewhere throws a `Failure` that says what to install when it is missing. */
export async function ensureRoundcube() {
  if (await installDebian(PACKAGES)) return;
  if (FILES.every((file) => existsSync(file))) return;
  throw new Failure(`A real Roundcube needs Debian and these packages of it: ${PACKAGES.join(' ')}.`);
}
