import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import type { LocalInternet } from '../../../../tests/harness/local-internet.ts';
import { ROOT } from '../../../lib/paths.mjs';
import { findFirstStart } from '../../../practice/find-first-start.ts';

/** Under what a page is loaded: nothing, an extension whose content script is empty, or ours. */
export const WAYS = ['bare', 'empty', 'ours'] as const;
export type Way = (typeof WAYS)[number];

export interface WayBrowser {
  way: Way;
  context: BrowserContext;
  /** The one tab in which pages are loaded. */
  page: Page;
  session: CDPSession;
}

const BUILD = join(ROOT, '.output/chrome-mv3');

/** Opens a browser with a profile of its own in `folder`. */
export async function openBrowser(way: Way, folder: string, { port, spki }: LocalInternet): Promise<WayBrowser> {
  const extension = way === 'bare' ? '' : way === 'ours' ? BUILD : emptyExtension(folder);
  const context = await chromium.launchPersistentContext(join(folder, way), {
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    headless: true,
    viewport: { width: 1200, height: 800 },
    args: [
      ...['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'],
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
      `--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE 127.0.0.1`,
      `--ignore-certificate-errors-spki-list=${spki}`,
    ],
  });
  if (extension) await untilReady(context, way);
  const page = await context.newPage();
  return { way, context, page, session: await context.newCDPSession(page) };
}

async function untilReady(context: BrowserContext, way: Way): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  // the page that ours opens once it is installed is not what is measured
  if (way === 'ours') await (await findFirstStart(context, new URL(worker.url()).host)).close();
}

/** What the browser itself takes for a content script in every frame, whatever that does. */
function emptyExtension(folder: string): string {
  const path = join(folder, 'empty-extension');
  mkdirSync(path, { recursive: true });
  const script = { matches: ['<all_urls>'], js: ['empty.js'], all_frames: true, run_at: 'document_start' };
  const manifest = {
    manifest_version: 3,
    name: 'empty',
    version: '1',
    background: { service_worker: 'worker.js' },
    content_scripts: [script],
  };
  writeFileSync(join(path, 'manifest.json'), JSON.stringify(manifest));
  for (const file of ['empty.js', 'worker.js']) writeFileSync(join(path, file), '');
  return path;
}
