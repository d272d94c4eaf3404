import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, chromium, expect } from '@playwright/test';
import { findFirstStart } from '../../../scripts/practice/find-first-start.ts';
import { buildFolder } from '../../harness/fresh-build.ts';
import { type LocalInternet, startLocalInternet } from '../../harness/local-internet.ts';
import { type Extension, findExtension } from './extension.ts';
import { type Login, savePassword } from './saved-password.ts';
import { startWebmail, type Webmail } from './webmail.ts';

interface Options {
  /** A password that the browser has saved for a site; it fills it in where the site asks for one. */
  saved: Login | null;
  /** Whether the extension is there at all. */
  isInstalled: boolean;
  /** The browser's language. */
  language: 'en' | 'ja';
  theme: 'light' | 'dark';
  touch: boolean;
  /** The tab that the extension opens when it was just installed: other tests begin after it was closed. `none`: it is not to open. */
  firstStart: 'closed' | 'open' | 'none';
}

interface Fixtures extends Options {
  internet: LocalInternet;
  extension: Extension;
}

const QUIET = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync', '--disable-features=Translate,OptimizationHints'],
];

/** The browser makes its book of passwords when it first starts. */
async function saveInNewProfile(profile: string, saved: Login): Promise<void> {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  const first = await chromium.launchPersistentContext(profile, { executablePath, headless: true, args: QUIET });
  await expect.poll(() => existsSync(join(profile, 'Default/Login Data'))).toBe(true);
  await first.close();
  savePassword(profile, saved);
}

function extensionFlags(): string[] {
  const folder = buildFolder('chrome-mv3');
  return [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`];
}

/**
 * A profile in which the extension was just installed and its first start closed. A copy of it starts with a third of
 * the work of a new one, and as a person's own browser does every day.
 */
async function makeInstalledProfile(): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), 'honmono-installed-'));
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  const args = [...QUIET, ...extensionFlags()];
  const context = await chromium.launchPersistentContext(profile, { executablePath, headless: true, args });
  const welcome = await findFirstStart(context, (await findExtension(context)).id);
  // put away, not only closed: a busy machine may forget that it was installed, and it would open over a test's page
  await welcome.evaluate(() => chrome.storage.local.set({ firstStartOver: true }));
  await welcome.close();
  await context.close();
  return profile;
}

function removeProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

/**
 * A browser of its own for every test: Chromium with the built extension and a profile of its own, in which every host name
 * but 127.0.0.1 ends at the local internet.
 */
export const test = base.extend<Fixtures, { webmail: Webmail; installedProfile: () => Promise<string> }>({
  language: ['en', { option: true }],
  theme: ['light', { option: true }],
  touch: [false, { option: true }],
  saved: [null, { option: true }],
  isInstalled: [true, { option: true }],
  firstStart: ['closed', { option: true }],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  internet: async ({}, use) => {
    const internet = await startLocalInternet();
    await use(internet);
    await internet.stop();
  },

  context: async ({ internet, language, theme, touch, saved, isInstalled, firstStart, installedProfile }, use) => {
    const profile = mkdtempSync(join(tmpdir(), 'honmono-chromium-'));
    const isNew = !isInstalled || Boolean(saved) || firstStart !== 'closed';
    if (!isNew) cpSync(await installedProfile(), profile, { recursive: true });
    if (saved) await saveInNewProfile(profile, saved);
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      headless: true,
      colorScheme: theme,
      hasTouch: touch,
      viewport: { width: 1200, height: 800 },
      // extensions take their language from LANGUAGE alone on Linux: neither --lang nor a locale is enough
      env: { ...process.env, LANGUAGE: language },
      args: [
        ...QUIET,
        ...(isInstalled ? extensionFlags() : []),
        `--host-resolver-rules=MAP * 127.0.0.1:${internet.port}, EXCLUDE 127.0.0.1`,
        `--ignore-certificate-errors-spki-list=${internet.spki}`,
      ],
    });
    if (isInstalled && isNew && firstStart !== 'none') {
      const welcome = await findFirstStart(context, (await findExtension(context)).id);
      if (firstStart === 'closed') await welcome.close();
    }
    await use(context);
    await context.close();
    removeProfile(profile);
  },

  extension: async ({ context }, use) => use(await findExtension(context)),

  page: async ({ context, isInstalled }, use) => {
    if (isInstalled) await findExtension(context);
    await use(context.pages()[0] ?? (await context.newPage()));
  },

  installedProfile: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
    async ({}, use) => {
      let made: Promise<string> | null = null;
      await use(() => {
        made ??= makeInstalledProfile();
        return made;
      });
      if (made) removeProfile(await made);
    },
    { scope: 'worker' },
  ],

  webmail: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
    async ({}, use) => {
      const webmail = await startWebmail();
      await use(webmail);
      await webmail.stop();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';
