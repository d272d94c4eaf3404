import { globSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { build, preview } from 'vite';

export interface ServedSheet {
  url: string;
  stop(): Promise<void>;
}

/** Builds the sheet of samples as a plain web page and serves it on this machine. */
export async function serveSheet(worker: number): Promise<ServedSheet> {
  const outDir = fileURLToPath(new URL(`../../../.cache/sheet-${worker}`, import.meta.url));
  const options = {
    root: fileURLToPath(new URL('.', import.meta.url)),
    configFile: false as const,
    logLevel: 'warn' as const,
    build: { outDir, emptyOutDir: true },
    define: { PAGES_OF_OURS: JSON.stringify(readPages()) },
  };
  await build({ ...options, plugins: [preact()] });
  const server = await preview({ ...options, preview: { host: '127.0.0.1', port: 0 } });
  const [url] = server.resolvedUrls?.local ?? [];
  if (!url) throw new Error('the sheet has no address');
  return {
    url,
    async stop() {
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}

/** The class of every page's body and its style sheets in their order, by the page. Throws for a page that has none. */
function readPages(): Record<string, { bodyClass: string; styles: string[] }> {
  const read = (path: string) => readFileSync(path, 'utf8');
  const folders = globSync(fileURLToPath(new URL('../../../entrypoints/*/main.tsx', import.meta.url))).map(dirname);
  const pages = folders.map((folder) => {
    const bodyClass = /<body class="([^"]+)">/.exec(read(join(folder, 'index.html')))?.[1];
    const imports = read(join(folder, 'style.css')).matchAll(/^@import "#components\/(styles\/[\w-]+\.css)";$/gm);
    const styles = [...imports].map(([, name]) => name!);
    if (!bodyClass || styles.length === 0) throw new Error(`${folder} has no class or no style sheets`);
    return [basename(folder), { bodyClass, styles }] as const;
  });
  return Object.fromEntries(pages);
}
