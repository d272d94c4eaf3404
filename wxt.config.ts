import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [preact(), leanContentScripts()] }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'webNavigation', 'declarativeNetRequestWithHostAccess'],
    host_permissions: ['http://*/*', 'https://*/*'],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'honmono@honmono.invalid',
          strict_min_version: '128.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});

/**
 * WXT's own wrapper around a content script asks `wxt/browser` for nothing but `runtime.id`, yet that alone would bring
 * the polyfill's 10 kB into every page.
 */
function leanContentScripts(): Plugin {
  return {
    name: 'lean-content-scripts',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source !== '@wxt-dev/webextension-polyfill/browser') return null;
      return importer && /\/wxt\/dist\/utils\//.test(importer) ? this.resolve('@wxt-dev/browser', importer) : null;
    },
  };
}
