import { type BrowserContext, expect, type Page } from '@playwright/test';

/** The extension under test, from outside: what the browser lets one see and do. */
export interface Extension {
  id: string;
  /** Runs a function with the extension's own rights (`chrome.…`), without waking its worker. */
  run<Result, Argument>(act: (argument: Argument) => Result | Promise<Result>, argument: Argument): Promise<Result>;
  /** Ends the worker as the browser does after half a minute of rest, and waits until it has stopped. */
  stopWorker(): Promise<void>;
  tabIdOf(page: Page): Promise<number>;
  /** The popup of a tab, as a page of its own. */
  openPopup(page: Page): Promise<Page>;
  /** What the toolbar says of a tab. */
  badgeOf(page: Page): Promise<Badge>;
  /** Loads the extension anew, as an update does. Pages of the extension are closed by it, also its popup. */
  reload(): Promise<void>;
  /** Switches the extension off, as a person does in the browser's list of extensions. */
  switchOff(): Promise<void>;
}

interface Badge {
  text: string;
  title: string;
  color: readonly number[];
}

interface Desk {
  page: Page;
  stopWorker(): Promise<void>;
}

/** Waits until the extension is loaded, and takes hold of it. */
export async function findExtension(context: BrowserContext): Promise<Extension> {
  const [first] = context.serviceWorkers();
  const worker = first ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  const tabIds = new WeakMap<Page, number>();
  let desk: Promise<Desk> | null = null;

  /** A page of the extension that does nothing by itself: the worker can't be asked once it was stopped. */
  const openDesk = async (): Promise<Desk> => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/manifest.json`);
    const session = await context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    return {
      page,
      stopWorker: () =>
        new Promise((resolve, reject) => {
          // an event, not a state to poll: a page may wake the worker again at once
          session.on('ServiceWorker.workerVersionUpdated', function look({ versions }) {
            if (!versions.some(({ runningStatus }) => runningStatus === 'stopped')) return;
            session.off('ServiceWorker.workerVersionUpdated', look);
            resolve();
          });
          session.send('ServiceWorker.stopAllWorkers').catch(reject);
        }),
    };
  };
  const sitAtDesk = () => {
    desk ??= openDesk();
    return desk;
  };

  const run: Extension['run'] = async (act, argument) => {
    const { page } = await sitAtDesk();
    // biome-ignore lint/suspicious/noExplicitAny: Playwright's own type of it would refuse an argument of any kind
    return page.evaluate(act as any, argument);
  };

  const tabIdOf = async (page: Page) => {
    const known = tabIds.get(page);
    if (known !== undefined) return known;
    await sitAtDesk();
    await page.bringToFront();
    const found = await run(
      async (url) => (await chrome.tabs.query({ active: true })).find((tab) => tab.url === url)?.id,
      page.url(),
    );
    if (found === undefined) throw new Error(`no active tab shows ${page.url()}`);
    tabIds.set(page, found);
    return found;
  };

  return {
    id,
    run,
    tabIdOf,
    stopWorker: async () => (await sitAtDesk()).stopWorker(),
    async openPopup(page) {
      const tab = await tabIdOf(page);
      const popup = await context.newPage();
      await popup.setViewportSize({ width: 400, height: 600 });
      await popup.goto(`chrome-extension://${id}/popup.html?tab=${tab}`);
      return popup;
    },
    async badgeOf(page) {
      return run(
        async (tabId) => ({
          text: await chrome.action.getBadgeText({ tabId }),
          title: await chrome.action.getTitle({ tabId }),
          color: await chrome.action.getBadgeBackgroundColor({ tabId }),
        }),
        await tabIdOf(page),
      );
    },
    async reload() {
      await allowUnpacked(context);
      const { page } = await sitAtDesk();
      const closed = page.waitForEvent('close');
      await page.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
      await closed;
      desk = null;
      await expect(async () => {
        const loaded = await context.newPage();
        await loaded.goto(`chrome-extension://${id}/manifest.json`).finally(() => loaded.close());
      }).toPass();
    },
    async switchOff() {
      const page = await openExtensionList(context);
      await page.evaluate((own) => chrome.management.setEnabled(own, false), id);
      await page.close();
      desk = null;
    },
  };
}

/** Without its developer mode Chromium switches an unpacked extension off when that loads itself anew. */
async function allowUnpacked(context: BrowserContext): Promise<void> {
  const page = await openExtensionList(context);
  await page.evaluate(() => {
    const { developerPrivate } = chrome as unknown as {
      developerPrivate: { updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void> };
    };
    return developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  });
  await page.close();
}

async function openExtensionList(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  return page;
}
