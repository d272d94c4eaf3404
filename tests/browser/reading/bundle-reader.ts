import { build, type Rolldown } from 'vite';

/** The reader of mails as one script that sets `window.reader`: the product's own files, without an extension. */
export async function bundleReader(): Promise<string> {
  const output = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: 'tests/browser/reading/reader-in-page.ts', formats: ['iife'], name: 'unused' },
    },
  })) as Rolldown.RolldownOutput[];
  return output[0]!.output[0].code;
}
