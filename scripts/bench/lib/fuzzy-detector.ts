/** What `createFuzzyDetector` finds in a host. */
export type FuzzyDetector = (host: string) => string | undefined;

/**
 * The published algorithm of `eth-phishing-detect` 1.x, written anew: a host that is on the list, or below an entry, is
 * well; else the host without `www.` and without its last label is measured (Levenshtein) against every entry in the
 * same form, and is suspect when one is within the tolerance. Returns the domain it resembles. The package itself is no
 * dependency, because its licence is none that is known to the usual lists.
 */
export function createFuzzyDetector(domains: readonly string[], tolerance: number): FuzzyDetector {
  const own = new Set(domains);
  const entries = domains.map((domain) => ({ domain, form: formOf(domain) }));
  return (host) => {
    for (let rest = host; rest !== ''; rest = rest.slice(rest.indexOf('.') + 1 || rest.length)) {
      if (own.has(rest)) return undefined;
    }
    const form = formOf(host.replace(/^www\./, ''));
    return entries.find((entry) => distanceOf(form, entry.form) <= tolerance)?.domain;
  };
}

function formOf(host: string): string {
  return host.slice(0, host.lastIndexOf('.'));
}

const row: number[] = [];
const codes: number[] = [];

/** Levenshtein's distance, two rows in one, as the library under `eth-phishing-detect` (`fast-levenshtein`) does it. */
function distanceOf(one: string, other: string): number {
  if (one === other) return 0;
  if (one.length === 0 || other.length === 0) return one.length + other.length;

  for (let at = 0; at < other.length; at++) {
    row[at] = at;
    codes[at] = other.charCodeAt(at);
  }
  row[other.length] = other.length;
  let next = 0;
  for (let i = 0; i < one.length; i++) {
    const code = one.charCodeAt(i);
    let current = i + 1;
    next = i + 1;
    for (let j = 0; j < other.length; j++) {
      next = row[j]! + (code === codes[j] ? 0 : 1);
      if (next > current + 1) next = current + 1;
      if (next > row[j + 1]! + 1) next = row[j + 1]! + 1;
      row[j] = current;
      current = next;
    }
    row[other.length] = next;
  }
  return next;
}
