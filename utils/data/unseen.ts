/**
 * Why nothing can be looked at in a tab: a page of the browser itself, a site that the browser closes to extensions, a page
 * of ours or of another extension, a file, something that is no page of a site, or a site that we were not let into.
 */
export type Unseen =
  | 'browserPage'
  | 'closedSite'
  | 'ownPage'
  | 'otherExtension'
  | 'file'
  | 'noWebPage'
  | 'noPermission';

/** Families of browsers that close different sites to extensions. */
export type BrowserFamily = 'chrome' | 'edge' | 'firefox';

/** Hosts, or the beginning of an address below one, on which the browser runs no extension. */
export const CLOSED_SITES: Readonly<Record<BrowserFamily, readonly string[]>> = {
  // extensions/common/extension_urls.cc of Chromium: the store, new and old
  chrome: ['chromewebstore.google.com/', 'chrome.google.com/webstore'],
  edge: ['microsoftedge.microsoft.com/addons', 'chromewebstore.google.com/', 'chrome.google.com/webstore'],
  // the setting extensions.webextensions.restrictedDomains as Firefox 128 has it
  firefox: [
    'accounts-static.cdn.mozilla.net/',
    'accounts.firefox.com/',
    'addons.cdn.mozilla.net/',
    'addons.mozilla.org/',
    'api.accounts.firefox.com/',
    'content.cdn.mozilla.net/',
    'discovery.addons.mozilla.org/',
    'oauth.accounts.firefox.com/',
    'profile.accounts.firefox.com/',
    'support.mozilla.org/',
    'sync.services.mozilla.com/',
  ],
};
