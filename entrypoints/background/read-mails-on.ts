import { type Browser, browser } from '@wxt-dev/browser';
import type { AddedWebmails } from '#utils/store/added-webmails.ts';

/** Where WXT puts the entrypoints `mail.content` and `watch.content`. */
const MAIL_SCRIPT = '/content-scripts/mail.js';
const WATCH_SCRIPT = '/content-scripts/watch.js';
const ID_PREFIX = 'webmail ';

/** Has mails read in one frame, where a webmail was recognised. */
export async function readMailsInFrame(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [MAIL_SCRIPT],
    injectImmediately: true,
  });
}

/** Brings the browser's registrations in line with the hosts that the person added; `false` when one was refused. */
export async function registerAdded(webmails: AddedWebmails): Promise<boolean> {
  const hosts = new Set(await webmails.hosts());
  const registered = (await browser.scripting.getRegisteredContentScripts())
    .map(({ id }) => id)
    .filter((id) => id.startsWith(ID_PREFIX));
  const surplus = registered.filter((id) => !hosts.has(id.slice(ID_PREFIX.length)));
  if (surplus.length > 0) await browser.scripting.unregisterContentScripts({ ids: surplus });

  const missing = [...hosts].filter((host) => !registered.includes(ID_PREFIX + host));
  const results = await Promise.allSettled(missing.map(register));
  return results.every(({ status }) => status === 'fulfilled');
}

/** Has mails read at once in the tabs that already show this host. */
export async function readMailsOnHost(host: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: patternsFor(host) });
  await Promise.allSettled(tabs.filter(({ url }) => hostOf(url) === host).map(({ id }) => inject(id, MAIL_SCRIPT)));
}

/**
 * After an install or update: the scripts of open tabs belong to no extension any more, or were never there. Firefox
 * runs those of the manifest by itself.
 */
export async function readMailsInOpenTabs(webmails: AddedWebmails): Promise<void> {
  const added = new Set(await webmails.hosts());
  // a tab that was put aside is loaded anew when it is looked at
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  await Promise.allSettled(
    tabs.map(({ id, url }) => {
      const host = hostOf(url);
      if (host === null || (isFirefox() && !added.has(host))) return undefined;
      const readsMails = added.has(host) || isBuiltIn(host);
      return inject(id, ...(isFirefox() ? [] : [WATCH_SCRIPT]), ...(readsMails ? [MAIL_SCRIPT] : []));
    }),
  );
}

/** Whether mails are read on this host by the manifest alone. */
export function isBuiltIn(host: string): boolean {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const mail = scripts.find(({ js }) => js?.some((path) => `/${path}`.endsWith(MAIL_SCRIPT)));
  return mail?.matches?.includes(`https://${host}/*`) ?? false;
}

/** Host, with port, of a web page's address; `null` for any other. */
export function hostOf(url: string | undefined): string | null {
  return url && /^https?:/.test(url) && URL.canParse(url) ? new URL(url).host : null;
}

async function register(host: string): Promise<void> {
  const script: Browser.scripting.RegisteredContentScript = {
    id: ID_PREFIX + host,
    matches: patternsFor(host),
    js: [MAIL_SCRIPT],
    allFrames: true,
    runAt: 'document_start',
    persistAcrossSessions: true,
  };
  await browser.scripting
    .registerContentScripts([{ ...script, matchOriginAsFallback: true }])
    // frames without an address of their own are then only read where the browser can't be told so
    .catch(() => browser.scripting.registerContentScripts([script]));
}

/**
 * Firefox's patterns know no port: there every port of the host is read. Chrome's know one, but not together with the
 * scheme `*`.
 */
function patternsFor(host: string): string[] {
  const place = isFirefox() ? host.replace(/:\d+$/, '') : host;
  return [`http://${place}/*`, `https://${place}/*`];
}

function isFirefox(): boolean {
  return import.meta.env.BROWSER === 'firefox';
}

async function inject(tabId: number | undefined, ...files: string[]): Promise<void> {
  if (tabId === undefined) return;
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files });
}
