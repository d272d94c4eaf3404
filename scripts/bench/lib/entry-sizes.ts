import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';

/** What the browser loads for one entry of a built extension, in bytes as written to disk. */
export interface EntrySize {
  /** Path of the script or page that the browser starts. */
  entry: string;
  /** For a worker, the script that starts it; left out for all else. */
  startedBy?: string;
  script: number;
  style: number;
  /** Script, style and markup as a transfer would pack them. */
  gzip: number;
}

/** Every page with all that its markup asks for, and every script that is started by itself, by path. */
export function entriesIn(build: string): EntrySize[] {
  const pages = globSync('*.html', { cwd: build }).map((page) => {
    const markup = readFileSync(join(build, page), 'utf8');
    const asked = [...markup.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, path]) => path!);
    return sizeOf(build, page, [page, ...asked]);
  });
  // workers lie among the styles: a page starts them when it needs them
  const scripts = globSync(['*.js', 'content-scripts/*.js', 'assets/*.js'], { cwd: build });
  const alone = scripts.map((path) => ({ ...sizeOf(build, path, [path]), ...startedBy(build, path) }));
  return [...pages, ...alone].sort((a, b) => (a.entry < b.entry ? -1 : 1));
}

/** The whole package: unpacked, and packed as a store takes it (deflate, with the headers of a zip file). */
export function packageSize(build: string): { files: number; unpacked: number; zip: number } {
  const files = globSync('**/*.*', { cwd: build });
  const sum = { files: files.length, unpacked: 0, zip: END_OF_ZIP };
  for (const path of files) {
    const bytes = readFileSync(join(build, path));
    sum.unpacked += bytes.length;
    sum.zip += deflateRawSync(bytes, { level: 9 }).length + HEADERS_OF_ZIP + 2 * Buffer.byteLength(path);
  }
  return sum;
}

/** The script that names a worker, without the letters that the build adds. */
function startedBy(build: string, path: string): { startedBy?: string } {
  if (!path.startsWith('assets')) return {};
  const chunk = globSync('chunks/*.js', { cwd: build }).find((one) =>
    readFileSync(join(build, one), 'utf8').includes(basename(path)),
  );
  return chunk ? { startedBy: basename(chunk).replace(/-[^-]{8}\.js$/, '') } : {};
}

/** Local header, central header and end of a zip file (APPNOTE 4.3.7, 4.3.12, 4.3.16). */
const HEADERS_OF_ZIP = 30 + 46;
const END_OF_ZIP = 22;

function sizeOf(build: string, entry: string, paths: readonly string[]): EntrySize {
  const size: EntrySize = { entry, script: 0, style: 0, gzip: 0 };
  for (const path of paths) {
    const bytes = readFileSync(join(build, path));
    if (path.endsWith('.js')) size.script += bytes.length;
    if (path.endsWith('.css')) size.style += bytes.length;
    size.gzip += gzipSync(bytes).length;
  }
  return size;
}
