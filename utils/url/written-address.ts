/** What an address shows only as long as it is as somebody wrote it: the parser repairs all of this without a word. */
export interface WrittenAddress {
  /** The host as it was written, with its disguises; empty when the text names no host (a relative address). */
  host: string;
  /** Tabs, newlines or other controls inside the scheme or before the path. */
  hasHiddenCharacters: boolean;
  /** A backslash before the path: browsers take it for a slash, other programs don't. */
  hasBackslash: boolean;
}

const FIRST_VISIBLE = 0x20;
const HASH = 35;
const SLASH = 47;
const QUESTION_MARK = 63;
const AT_SIGN = 64;
const BACKSLASH = 92;
const LONGEST_SCHEME = 40;

/**
 * Looks at scheme and authority of an address as written, character by character (URL standard, § 4.4: what the basic
 * URL parser strips or mends). Never throws; nothing behind the authority is read.
 */
export function readWritten(written: string): WrittenAddress {
  const text = written.trim();
  if (text.startsWith('https://')) return readAuthority(text, 6, false);
  if (text.startsWith('http://')) return readAuthority(text, 5, false);

  const scheme = readScheme(text);
  if (!scheme) return isSlash(text.charCodeAt(0)) ? readAuthority(text, 0, false) : nothing(false);
  return /^https?$/i.test(scheme.name) ? readAuthority(text, scheme.end, scheme.hasHidden) : nothing(scheme.hasHidden);
}

function nothing(hasHiddenCharacters: boolean): WrittenAddress {
  return { host: '', hasHiddenCharacters, hasBackslash: false };
}

/** `end` is the index behind the colon; `null` for a relative address. */
function readScheme(text: string): { name: string; end: number; hasHidden: boolean } | null {
  const colon = text.slice(0, LONGEST_SCHEME).indexOf(':');
  if (colon === -1) return null;

  const before = text.slice(0, colon);
  const name = before.replace(CONTROLS, '');
  return /^[a-z][a-z\d+.-]*$/i.test(name) ? { name, end: colon + 1, hasHidden: name !== before } : null;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u001f]/g;

function readAuthority(text: string, start: number, hiddenBefore: boolean): WrittenAddress {
  let hasHiddenCharacters = hiddenBefore;
  let hasBackslash = false;
  let slashes = 0;
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < FIRST_VISIBLE) hasHiddenCharacters = true;
    else if (!isSlash(code)) break;
    else slashes++;
    if (code === BACKSLASH) hasBackslash = true;
  }
  if (slashes < 2) return nothing(hiddenBefore);

  let hostAt = at;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) hasBackslash = true;
    if (code === SLASH || code === BACKSLASH || code === QUESTION_MARK || code === HASH) break;
    if (code === AT_SIGN) hostAt = at + 1;
    if (code < FIRST_VISIBLE) hasHiddenCharacters = true;
  }
  return { host: withoutPort(text.slice(hostAt, at)), hasHiddenCharacters, hasBackslash };
}

function isSlash(code: number): boolean {
  return code === SLASH || code === BACKSLASH;
}

function withoutPort(host: string): string {
  const colon = host.lastIndexOf(':');
  if (colon === -1 || host.endsWith(']')) return host;
  for (let at = colon + 1; at < host.length; at++) {
    const code = host.charCodeAt(at);
    if (code < 48 || code > 57) return host;
  }
  return host.slice(0, colon);
}
