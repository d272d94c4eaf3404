// What the browser loads: every entry of the built extension, some against their limits, and the package for each browser.
// `npm run bench -- sizes`
import { join } from 'node:path';
import { buildFolder, ensureFreshBuild } from '../../tests/harness/fresh-build.ts';
import { ROOT } from '../lib/paths.mjs';
import { entriesIn, packageSize } from './lib/entry-sizes.ts';

/** Most bytes of script; kB are 1,000 bytes. The mail reader runs in webmails only, the watcher on every page. */
const LIMITS: Record<string, number> = {
  'content-scripts/mail.js': 40_000,
  'content-scripts/watch.js': 12_000,
  'content-scripts/offers.js': 10_000,
};

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const column = (text: string) => text.padStart(11);

const chrome = join(ROOT, '.output/chrome-mv3');
console.log(`${'entry'.padEnd(32)}${['script', 'style', 'gzip'].map(column).join('')}`);
const met = new Set<string>();
for (const { entry, startedBy, script, style, gzip } of entriesIn(chrome)) {
  const limit = LIMITS[entry];
  met.add(entry);
  const verdict = limit === undefined ? '' : `  ${script <= limit ? '≤' : 'OVER'} ${kilobytes(limit)}`;
  const sizes = [kilobytes(script), style > 0 ? kilobytes(style) : '', kilobytes(gzip)];
  const name = startedBy ? `worker of ${startedBy}` : entry;
  console.log(`${name.padEnd(32)}${sizes.map(column).join('')}${verdict}`);
  if (limit !== undefined && script > limit) process.exitCode = 1;
}
// a limit for a file that is gone is a mistake
for (const entry of Object.keys(LIMITS)) if (!met.has(entry)) throw new Error(`${entry} is not built any more`);

ensureFreshBuild('firefox-mv2');
for (const [name, folder] of [
  ['Chrome, Edge', chrome],
  ['Firefox', buildFolder('firefox-mv2')],
] as const) {
  const { files, unpacked, zip } = packageSize(folder);
  console.log(`package for ${name}: ${kilobytes(zip)} as a zip, ${kilobytes(unpacked)} unpacked, ${files} files`);
}
