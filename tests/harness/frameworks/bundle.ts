import { join } from 'node:path';
import { build } from 'vite';

export const FRAMEWORKS = ['react', 'vue', 'preact'] as const;
export type Framework = (typeof FRAMEWORKS)[number];

const bundles = new Map<Framework, Promise<string>>();

/** One script with a framework as it is published, and a sign-in made with it that draws itself into `main`. */
export function bundleSignIn(framework: Framework): Promise<string> {
  const made = bundles.get(framework) ?? bundle(framework);
  bundles.set(framework, made);
  return made;
}

async function bundle(framework: Framework): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, `${framework}.ts`), formats: ['iife'], name: 'page' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error(`${framework} was not built`);
  return output.output[0].code;
}
