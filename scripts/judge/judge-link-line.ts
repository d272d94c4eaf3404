import type { Known } from '#utils/detect/define-link-detector.ts';
import type { LinkSighting } from '#utils/url/link-sighting.ts';
import { assessLink } from '#utils/verdict/assess-link.ts';

interface LinkLine {
  sighting: LinkSighting;
  claim: string | null;
}

/**
 * The verdict on one line: an address, or `{"href", "text", "claim"}` of which only `href` must be there. Throws an
 * `Error` that says what is wrong with the line.
 */
export function judgeLinkLine(line: string, known: Known): object {
  const { sighting, claim } = readLine(line, known);
  const { level, brand, site, destination, reasons } = assessLink(sighting, known, claim);
  return { level, brand, site, destination, reasons: reasons.map(({ code, params }) => ({ code, params })) };
}

function readLine(line: string, known: Known): LinkLine {
  const text = line.startsWith('\ufeff') ? line.slice(1) : line;
  const trimmed = text.trim();
  if (trimmed === '') throw new Error('The line is empty.');
  if (!/^[{["]/.test(trimmed)) return { sighting: { href: withScheme(text) }, claim: null };
  return readObject(parseJson(trimmed), known);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    if (text.startsWith('[')) return text; // `[2001:db8::1]/a` is an address
    throw new Error('The line is not valid JSON.');
  }
}

function readObject(value: unknown, known: Known): LinkLine {
  if (typeof value === 'string') return { sighting: { href: withScheme(value) }, claim: null };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error('The line is neither an address nor an object with “href”.');
  }

  const { href, text, claim } = value as Record<string, unknown>;
  if (typeof href !== 'string') throw new Error('“href” is missing or is no text.');
  if (!isTextOrNothing(text)) throw new Error('“text” is no text.');
  if (!isTextOrNothing(claim)) throw new Error('“claim” is no text.');
  if (claim && !known.brands.byId(claim)) throw new Error(`There is no brand “${claim}” in the catalogue.`);
  return { sighting: { href: withScheme(href), ...(text ? { text } : {}) }, claim: claim || null };
}

function isTextOrNothing(value: unknown): value is string | null | undefined {
  return value === undefined || value === null || typeof value === 'string';
}

/** People write `example.co.jp/a` and mean the web; `example.co.jp:8080` is a host with its port, not a scheme. */
function withScheme(written: string): string {
  const start = written.trimStart();
  if (start === '' || start.startsWith('#')) return written;
  if (/^[/\\]{2}/.test(start)) return `https:${start}`;

  // biome-ignore lint/suspicious/noControlCharactersInRegex: the URL parser drops them, so they can hide a scheme
  const visible = start.slice(0, 100).replace(/[\u0000-\u001f]/g, '');
  const hasScheme = /^[a-z][a-z\d+.-]*:/i.test(visible) && !/^[\w-]+(?:\.[\w-]+)+:\d+(?:[/?#]|$)/.test(visible);
  return hasScheme ? written : `https://${start}`;
}
