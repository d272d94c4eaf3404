import { rmSync } from 'node:fs';
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
