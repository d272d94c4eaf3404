import { getPublicSuffix } from 'tldts';

/** An address, read once: every later question is answered from here. */
export interface Address {
  url: URL;
  /** As the browser writes it. */
  href: string;
  /** Without the colon: `https`. */
  scheme: string;
  isWeb: boolean;
  /** Whether user-info or a port stands beside the host. */
  hasExtras: boolean;
  /** ASCII, without a trailing dot; empty for what has no host. */
  host: string;
  hostKind: 'domain' | 'bare' | 'ipv4' | 'ipv6' | 'none';
  /** Registrable domain; the address for an IP; the host itself for a bare host or a public suffix. */
  site: string;
  /** Where the public suffix begins in `host`; `host.length` when there is none. */
  suffixAt: number;
}

/** The public suffix list with its private section: `someone.github.io` is a site of its own. The host is parsed already. */
const SUFFIX_OPTIONS = { allowPrivateDomains: true, extractHostname: false, validateHostname: false, detectIp: false };

/**
 * Reads an absolute address; `null` when a browser would not open it. What a path need not encode is decoded, so that
 * `/%75rl` is no other place than `/url` (RFC 3986, section 6.2.2.2).
 */
export function readAddress(text: string): Address | null {
  const url = parseUrl(text);
  if (!url) return null;

  const { protocol } = url;
  const isSecure = protocol === 'https:';
  const isWeb = isSecure || protocol === 'http:';
  const href = isWeb ? withoutNeedless(url) : url.href;
  const address: Address = {
    url,
    href,
    scheme: isSecure ? 'https' : protocol.slice(0, -1),
    isWeb,
    hasExtras: false,
    host: '',
    hostKind: 'none',
    site: '',
    suffixAt: 0,
  };
  return isWeb ? withHost(address, url.hostname) : address;
}

/** What is longer is cut and said to be too long. */
const LONGEST_DECODED = 16_384;

/** Letters, digits, `-`, `.`, `_` and `~`, encoded: a whole run, so that long ones are decoded at once. */
const NEEDLESS = /(?:%(?:2[de]|3\d|[46][1-9a-f]|[57][\da]|5f|7e))+/i;
const EVERY_NEEDLESS = new RegExp(NEEDLESS, 'gi');

/** Decodes the path of the address itself. */
function withoutNeedless(url: URL): string {
  const { href } = url;
  if (href.length > LONGEST_DECODED || !href.includes('%') || !NEEDLESS.test(href)) return href;
  const { pathname } = url;
  if (NEEDLESS.test(pathname)) url.pathname = pathname.replace(EVERY_NEEDLESS, decodeURIComponent);
  return url.href;
}

function parseUrl(href: string): URL | null {
  try {
    return new URL(href);
  } catch {
    return null;
  }
}

function withHost(address: Address, hostname: string): Address {
  const host = hostname.charCodeAt(hostname.length - 1) === DOT ? hostname.slice(0, -1) : hostname;
  address.host = host;
  address.site = host;
  address.suffixAt = host.length;
  // An authority holds no slash: where it ends with the host's length, it is the host alone.
  address.hasExtras = address.href.charCodeAt(address.scheme.length + 3 + hostname.length) !== SLASH;

  const last = host.charCodeAt(host.length - 1);
  if (last === CLOSING_BRACKET) address.hostKind = 'ipv6';
  // The URL standard turns every host whose last label is a number into an IPv4 address, or rejects it (§ 3.5).
  else if (last >= DIGIT_ZERO && last <= DIGIT_NINE && endsInNumber(host)) address.hostKind = 'ipv4';
  else readSuffix(address, host);
  return address;
}

const DOT = 46;
const SLASH = 47;
const CLOSING_BRACKET = 93;
const DIGIT_ZERO = 48;
const DIGIT_NINE = 57;

function endsInNumber(host: string): boolean {
  return /^\d+$/.test(host.slice(host.lastIndexOf('.') + 1));
}

function readSuffix(address: Address, host: string): void {
  const suffix = getPublicSuffix(host, SUFFIX_OPTIONS);
  if (!suffix || suffix.length >= host.length) {
    address.hostKind = host.includes('.') ? 'domain' : 'bare';
    return;
  }
  address.hostKind = 'domain';
  address.suffixAt = host.length - suffix.length;
  address.site = host.slice(host.lastIndexOf('.', address.suffixAt - 2) + 1);
}
