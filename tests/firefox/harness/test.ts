import { test as base } from '@playwright/test';
import { buildFolder } from '../../harness/fresh-build.ts';
import { type LocalInternet, startLocalInternet } from '../../harness/local-internet.ts';
import type { Bidi } from './bidi.ts';
import { closeFirstStart } from './first-start.ts';
import { type Firefox, startFirefox } from './start-firefox.ts';
import { type Tab, tabOf } from './tab.ts';

interface Fixtures {
  language: 'en' | 'ja';
  /** Which Firefox is started. */
  executable: string;
  /** Whether the extension is there at all. */
  isInstalled: boolean;
  /** The tab that the extension opens when it was just installed: other tests begin after it was closed. `none`: it is not to open. */
  firstStart: 'closed' | 'open' | 'none';
  internet: LocalInternet;
  firefox: Firefox;
  /** Id under which the extension's own pages are found (`moz-extension://…`). */
  tab: Tab;
}

/** Puts the built extension into a running Firefox. */
export async function install(bidi: Bidi): Promise<void> {
  await bidi.send('webExtension.install', {
    extensionData: { type: 'path', path: buildFolder('firefox-mv2') },
  });
}

/** Playwright runs these tests and looks after their fixtures; the browser is Firefox, spoken to over WebDriver BiDi. */
export const test = base.extend<Fixtures>({
  language: ['en', { option: true }],
  executable: [process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr', { option: true }],
  isInstalled: [true, { option: true }],
  firstStart: ['closed', { option: true }],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  internet: async ({}, use) => {
    const internet = await startLocalInternet();
    await use(internet);
    await internet.stop();
  },

  firefox: async ({ internet, language, executable, isInstalled, firstStart }, use) => {
    const firefox = await startFirefox({ proxyPort: internet.port, language, executable });
    if (isInstalled) await install(firefox.bidi);
    if (isInstalled && firstStart === 'closed') await closeFirstStart(firefox.bidi);
    await use(firefox);
    await firefox.stop();
  },

  tab: async ({ firefox: { bidi } }, use) => {
    const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
    await use(tabOf(bidi, context));
  },
});

export { expect } from '@playwright/test';
