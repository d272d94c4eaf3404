import { execFile } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort, type PrivateServer, startServer } from './private-server.ts';

/** Where Debian's package puts Roundcube. */
const ROUNDCUBE = '/var/lib/roundcube';
const DEFAULTS = '/etc/roundcube';

export interface Look {
  lang: 'en_US' | 'ja_JP';
  skin: 'elastic' | 'larry' | 'classic';
}

export interface RoundcubePages extends PrivateServer {
  url: string;
}

/**
 * Serves Roundcube over an IMAP server of this machine, in one language and skin, by PHP's built-in server on loopback.
 * Each look has a folder, a database and a port of its own: Roundcube keeps a person's language in its database.
 */
export async function servePages(folder: string, imapPort: number, look: Look, wish?: number): Promise<RoundcubePages> {
  const port = wish ?? (await freePort());
  const configFolder = join(folder, 'config');
  for (const part of [configFolder, join(folder, 'temp'), join(folder, 'logs')]) await mkdir(part, { recursive: true });
  for (const file of ['defaults.inc.php', 'mimetypes.php'])
    await symlink(join(DEFAULTS, file), join(configFolder, file));
  await writeFile(join(configFolder, 'config.inc.php'), configText(folder, imapPort, look));
  await createDatabase(join(folder, 'roundcube.db'));

  const server = await startServer({
    command: 'php',
    args: [
      ...['-d', 'opcache.enable_cli=1', '-d', `session.save_path=${folder}/temp`, '-d', 'date.timezone=Asia/Tokyo'],
      ...['-S', `127.0.0.1:${port}`, '-t', `${ROUNDCUBE}/public_html`],
    ],
    port,
    // Debian's Roundcube takes its settings from this folder instead of /etc
    env: { ROUNDCUBE_CONFIG_DIR: configFolder, PHP_CLI_SERVER_WORKERS: '4' },
  });
  return { url: `http://127.0.0.1:${port}/`, stop: server.stop };
}

/** The tables, laid out by PHP itself, so that no database tool is needed beside it. */
async function createDatabase(path: string): Promise<void> {
  const program = '$d = new SQLite3($argv[1]); $d->enableExceptions(true); $d->exec(file_get_contents($argv[2]));';
  await promisify(execFile)('php', ['-r', program, '--', path, `${ROUNDCUBE}/SQL/sqlite.initial.sql`]);
}

function configText(folder: string, imapPort: number, { lang, skin }: Look): string {
  const settings: Record<string, string | boolean | number | readonly string[]> = {
    db_dsnw: `sqlite:///${folder}/roundcube.db?mode=0600`,
    imap_host: `127.0.0.1:${imapPort}`,
    smtp_host: '127.0.0.1:1', // nothing is ever sent
    des_key: 'only-24-byte-key-of-test',
    skin,
    language: lang,
    enable_installer: false,
    log_driver: 'file',
    log_dir: `${folder}/logs/`,
    temp_dir: `${folder}/temp/`,
    enable_spellcheck: false,
    login_rate_limit: 10_000,
    message_sort_col: 'date',
    prefer_html: true,
    refresh_interval: 60,
  };
  const lines = Object.entries(settings).map(([name, value]) => `$config['${name}'] = ${JSON.stringify(value)};`);
  return ['<?php', '$config = [];', "$config['plugins'] = [];", ...lines, ''].join('\n');
}
