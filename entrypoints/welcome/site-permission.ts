import { browser } from 'wxt/browser';

/** All web pages: a Roundcube may stand on any host, and a barred address must be stopped before it is asked. */
const SITES = { origins: ['http://*/*', 'https://*/*'] };

/** Whether pages may be read; a person can take that back in the browser, and Firefox may ask for it first. */
export function mayReadSites(): Promise<boolean> {
  return browser.permissions.contains(SITES);
}

/** Has the browser ask the person; only in answer to a press. `false` when it wasn't given, or can't be asked for here. */
export function askForSites(): Promise<boolean> {
  return browser.permissions.request(SITES).catch(() => false);
}
