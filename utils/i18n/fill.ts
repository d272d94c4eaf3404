/** A sentence in parts: our words as strings, a stranger's words apart, so that a view can isolate them. */
export type Part = string | { value: string };

/** Stands where a value is missing, so that nobody ever reads a raw `{token}`. */
const MISSING = '…';

/**
 * Puts values into a template: `fill('Not {site}.', { site: 'x.y' })` → `['Not ', { value: 'x.y' }, '.']`.
 * A missing or empty value becomes `…`; braces inside a value stay as they are.
 */
export function fill(template: string, values: Readonly<Record<string, string>> = {}): Part[] {
  return template
    .split(/(\{\w+\})/)
    .filter(Boolean)
    .map((piece) => {
      const token = /^\{(\w+)\}$/.exec(piece)?.[1];
      if (token === undefined) return piece;
      const value = Object.hasOwn(values, token) ? values[token] : undefined;
      return value ? { value } : MISSING;
    });
}

/** The sentence as one string, for titles, labels and announcements; strangers' words isolated by FSI and PDI (UAX #9). */
export function flatten(parts: readonly Part[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : `\u2068${part.value}\u2069`)).join('');
}
