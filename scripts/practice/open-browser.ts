import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { Failure } from '../lib/failure.mjs';
import { ROOT } from '../lib/paths.mjs';
import { findFirstStart } from './find-first-start.ts';

export interface PracticeBrowser {
  context: BrowserContext;
  /** Id of our extension in it. */
  extension: string;
  close(): Promise<void>;
}

export interface BrowserWishes {
  program: string;
  headless: boolean;
  dark: boolean;
  /** `null`: the system's language. */
  lang: 'ja' | 'en' | null;
  /** Where every host but this machine leads: port and key of the landing page's certificate. */
  landing: { port: number; spki: string };
}

const EXTENSION = join(ROOT, '.output', 'chrome-mv3');

/** A browser with a fresh profile and our extension, in which no address leads to the internet. */
export async function openBrowser({ program, headless, dark, lang, landing }: BrowserWishes): Promise<PracticeBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'honmono-practice-'));
  pinToToolbar(profile);
  const forget = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  const context = await chromium
    .launchPersistentContext(profile, {
      executablePath: program,
      headless,
      // root may not use the sandbox; everybody else keeps it
      chromiumSandbox: process.getuid?.() !== 0,
      ignoreDefaultArgs: ['--enable-automation', '--disable-extensions'],
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      viewport: headless ? { width: 1280, height: 900 } : null,
      colorScheme: dark ? 'dark' : headless ? 'light' : null,
      ...(lang && { locale: lang === 'ja' ? 'ja-JP' : 'en-US' }),
      env: { ...process.env, ...speak(lang) },
      args: [...argumentsFor(landing), ...(lang ? [`--lang=${lang}`] : [])],
    })
    .catch((error: Error) => {
      forget();
      throw new Failure(`${program} could not be started: ${error.message}`);
    });

  const close = async () => {
    await context.close().catch(() => {});
    forget();
  };
  try {
    const extension = await loadExtension(context);
    // who sits before the browser finds it beside the inbox; a walk without a display begins without it
    const firstStart = await findFirstStart(context, extension);
    if (headless) await firstStart.close();
    return { context, extension, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Loads the extension over the debugging pipe: Chrome and Edge no longer heed `--load-extension` (since 137).
 * https://chromedevtools.github.io/devtools-protocol/tot/Extensions/
 */
async function loadExtension(context: BrowserContext): Promise<string> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Failure('This browser can’t be spoken to; please use Chromium, Chrome or Edge.');
  const loaded = await session.send('Extensions.loadUnpacked', { path: EXTENSION }).catch((error: Error) => {
    throw new Failure(`The extension could not be loaded (Chromium 128 or newer is needed): ${error.message}`);
  });
  return loaded.id;
}

/**
 * Shows the extension's button in the toolbar instead of behind the puzzle piece. The id of an unpacked extension is
 * made of its folder: SHA-256, the first 16 bytes, written with the letters a to p.
 */
function pinToToolbar(profile: string): void {
  const encoding = process.platform === 'win32' ? 'utf16le' : 'utf8';
  const hash = createHash('sha256').update(EXTENSION, encoding).digest('hex').slice(0, 32);
  const id = hash.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({ extensions: { pinned_extensions: [id] } }));
}

function argumentsFor({ port, spki }: BrowserWishes['landing']): string[] {
  return [
    '--enable-unsafe-extension-debugging',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--test-type',
    `--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE 127.0.0.1`,
    `--ignore-certificate-errors-spki-list=${spki}`,
  ];
}

/** On Linux Chromium takes its language from `LANGUAGE` alone, whatever `--lang` says. */
function speak(lang: BrowserWishes['lang']): Record<string, string> {
  return lang ? { LANGUAGE: lang } : {};
}
