import type { PolicyFault } from './policy.ts';
import type { Repair } from './repair.ts';

/** How the extension fares, in numbers and names of our own: no host, name, address or word of the person's. Plain JSON. */
export interface Diagnostics {
  version: string;
  manifest: number;
  /** As the browser calls itself and its version: `Chromium 156`. */
  browser: string;
  /** Languages: of our words, and of the browser. */
  languages: readonly string[];
  /** Bytes used, by storage area; `null` for one that can't be read. */
  storage: Readonly<Record<string, number | null>>;
  counts: Readonly<Record<string, number>>;
  /** How reading stands in open tabs: `gmail reading` → how many frames. */
  adapters: Readonly<Record<string, number>>;
  settings: Readonly<Record<string, string>>;
  repairs: readonly Omit<Repair, 'raw'>[];
  policyFaults: readonly PolicyFault[];
}

/** The diagnostics as a text to be passed on. */
export function writeDiagnostics(told: Diagnostics): string {
  const list = (title: string, values: Readonly<Record<string, unknown>>) =>
    Object.entries(values).map(([name, value]) => `${title}.${name}: ${value ?? '?'}`);
  const { version, manifest, browser, languages, storage, counts, adapters, settings, repairs, policyFaults } = told;
  return [
    `honmono: ${version} (manifest ${manifest})`,
    `browser: ${browser}`,
    `languages: ${languages.join(', ')}`,
    ...list('storage', storage),
    ...list('count', counts),
    ...list('reading', adapters),
    ...list('setting', settings),
    ...repairs.map(({ part, at, faults }) => `repaired.${part}: ${faults} (${new Date(at).toISOString()})`),
    ...policyFaults.map(({ field, code }) => `policy.${field}: ${code}`),
    '',
  ].join('\n');
}
