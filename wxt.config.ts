import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import type { InlineConfig, Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { leanTables } from './scripts/build/lean-tables.ts';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [preact(), leanContentScripts(), leanTables()],
    // the inspector's worker is a bundle of its own
    worker: { format: 'es', plugins: () => [leanTables()] },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type === 'popup')) shareOneChunk(config);
      const isForPages = entrypoints.some(({ type }) => type === 'content-script' || type === 'unlisted-script');
      if (isForPages) config.plugins?.push(drawWithoutPreact(), leaveOutPlaces());
      if (entrypoints.some(({ name }) => name === 'watch')) config.plugins?.push(askBrowserLate());
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['contextMenus', 'storage', 'scripting', 'webNavigation', 'declarativeNetRequestWithHostAccess'],
    // what an organisation may set; Firefox needs no schema for it
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed-schema.json' } }),
    host_permissions: ['http://*/*', 'https://*/*'],
    // a barred address is turned into this page by the browser itself; its address changes with every session, so
    // that no page can find out by it that the extension is there (Firefox's always does)
    web_accessible_resources: [
      {
        resources: ['stopped.html'],
        matches: ['http://*/*', 'https://*/*'],
        ...(browser !== 'firefox' && { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'honmono@honmono.invalid',
          strict_min_version: '128.0',
          // what is sent once the person switched a feature on: a domain's name that stood in a mail, five characters of a hash
          data_collection_permissions: {
            required: ['none'],
            optional: ['personalCommunications', 'authenticationInfo'],
          },
        },
      },
    }),
  }),
});

/**
 * WXT's own wrapper around a content script would bring its context and a logger of its own into every page, 3 kB of it.
 * None of ours uses the context, which also tells the document by an event with the extension's id in its name that it
 * has started: any page that knows the id could listen for that. Which run lives is decided in `utils/guard/life.ts`.
 */
function leanContentScripts(): Plugin {
  return {
    name: 'lean-content-scripts',
    enforce: 'pre',
    transform: (code, id) => {
      if (!id.includes('content-script-isolated-world-entrypoint')) return;
      const [imported] = /^import definition from .*$/m.exec(code) ?? [];
      if (!imported) throw new Error('WXT starts content scripts in another way than it did');
      return `${imported}\nexport default definition.main();`;
    },
  };
}

/** Where a script runs stands in the manifest; the build alone reads it in the script's definition. */
function leaveOutPlaces(): Plugin {
  return {
    name: 'leave-out-places',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/entrypoints\/[^/]+\.content\/index/.test(id)) return;
      return code.replaceAll(PLACE, '').replace('defineContentScript(', '('); // which only gives back what it is given
    },
  };
}

const PLACE = /^ {2}(?:matches|allFrames|matchAboutBlank|matchOriginAsFallback|runAt): .*,\n/gm;

/** The watcher runs in every page, and in most it finds nothing. */
function askBrowserLate(): Plugin {
  return {
    name: 'ask-browser-late',
    enforce: 'pre',
    resolveId: (id) =>
      id === '@wxt-dev/browser' ? fileURLToPath(new URL('scripts/build/late-browser.ts', import.meta.url)) : undefined,
  };
}

/** Content scripts draw once and need no renderer that tells differences: it is most of what Preact weighs. */
function drawWithoutPreact(): Plugin {
  return {
    name: 'draw-without-preact',
    enforce: 'pre',
    resolveId: (id) =>
      /^preact\/jsx-(dev-)?runtime$/.test(id)
        ? fileURLToPath(new URL('components/draw/jsx-runtime.ts', import.meta.url))
        : undefined,
  };
}

/**
 * What two of our own pages need or more stands in one file, not in a dozen small ones: each costs a page its own way through
 * the browser before it can draw. Large tables, and what the browser does for a barred page, stay apart.
 */
function shareOneChunk({ build }: InlineConfig): void {
  const output = build?.rolldownOptions?.output;
  if (!build || !output || Array.isArray(output)) throw new Error('WXT builds pages in another way than it did');
  build.modulePreload = { polyfill: false };
  output.codeSplitting = { groups: [{ name: 'shared', test: DRAWN_WITH, minShareCount: 2, tags: ['$initial'] }] };
}

const DRAWN_WITH = /\/(?:components|utils)\/.*\.tsx?$|\/node_modules\/(?:preact|@wxt-dev|webextension-polyfill|wxt)\//;
