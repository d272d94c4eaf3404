// What the browser loads: size of each built entry against its limit, in bytes as written to disk.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../lib/paths.mjs';

const BUILD = join(ROOT, '.output/chrome-mv3');

/** kB are 1,000 bytes. The mail reader runs in webmails only, the watcher on every page. */
const LIMITS: Record<string, number> = {
  'content-scripts/mail.js': 40_000,
  'content-scripts/watch.js': 12_000,
};

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

let total = 0;
for (const path of readdirSync(BUILD, { recursive: true, encoding: 'utf8' }).sort()) {
  const file = join(BUILD, path);
  if (!statSync(file).isFile()) continue;
  const bytes = statSync(file).size;
  total += bytes;
  if (!/\.(js|css|html)$/.test(path)) continue;
  const limit = LIMITS[path];
  const verdict = limit === undefined ? '' : bytes <= limit ? ` ≤ ${kilobytes(limit)}` : ` OVER ${kilobytes(limit)}`;
  console.log(
    `${path.padEnd(36)} ${kilobytes(bytes).padStart(9)}${verdict}  (gzip ${kilobytes(gzipSync(readFileSync(file)).length)})`,
  );
  if (limit !== undefined && bytes > limit) process.exitCode = 1;
}
for (const path of Object.keys(LIMITS)) statSync(join(BUILD, path)); // a limit for a file that is gone is a mistake
console.log(`${'everything'.padEnd(36)} ${kilobytes(total).padStart(9)}`);
