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

/** Letters and controls that turn the direction of writing (UAX #9): R, AL, and the explicit formatting characters. */
const TURNING =
  /[\u0590-\u08FF\u200E\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/**
 * The sentence as one string, for titles, labels and announcements. A value that could turn the direction of the words
 * around it loses its controls and is isolated by FSI and PDI.
 */
export function flatten(parts: readonly Part[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : isolate(part.value))).join('');
}

function isolate(value: string): string {
  if (!TURNING.test(value)) return value;
  return `\u2068${value.replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')}\u2069`;
}
