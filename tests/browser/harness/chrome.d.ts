/** What functions that are sent into the extension find there. */
declare const chrome: typeof import('@wxt-dev/browser').browser;
