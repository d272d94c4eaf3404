import { spawnSync } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const SOURCES = ['entrypoints/**/*', 'components/**/*', 'utils/**/*', 'public/**/*', 'wxt.config.ts', 'package.json'];

export type Build = 'chrome-mv3' | 'firefox-mv2';

/** Folder of a built extension. */
export function buildFolder(build: Build): string {
  return join(ROOT, '.output', build);
}

/** Builds the extension unless what lies there is newer than every source; `HONMONO_SKIP_BUILD` takes it as it is. */
export function ensureFreshBuild(build: Build): void {
  if (process.env.HONMONO_SKIP_BUILD || !isStale(build)) return;
  const browser = build.replace(/-.*/, '');
  const { status, stdout, stderr } = spawnSync('npx', ['wxt', 'build', '-b', browser], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the ${browser} build failed:\n${stdout}\n${stderr}`);
}

function isStale(build: Build): boolean {
  const built = statSync(join(buildFolder(build), 'manifest.json'), { throwIfNoEntry: false });
  if (!built) return true;
  return globSync(SOURCES, { cwd: ROOT }).some((file) => statSync(join(ROOT, file)).mtimeMs > built.mtimeMs);
}
