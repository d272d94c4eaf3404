import { parse } from 'tldts';

/** An address, read once: every later question is answered from here. */
export interface Address {
  url: URL;
  /** As the browser writes it. */
  href: string;
  /** Without the colon: `https`. */
  scheme: string;
  isWeb: boolean;
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

/** Reads an absolute address; `null` when a browser would not open it. */
export function readAddress(href: string): Address | null {
  const url = parseUrl(href);
  if (!url) return null;

  const protocol = url.protocol;
  const isWeb = protocol === 'https:' || protocol === 'http:';
  const address: Address = {
    url,
    href: url.href,
    scheme: protocol.slice(0, -1),
    isWeb,
    host: '',
    hostKind: 'none',
    site: '',
    suffixAt: 0,
  };
  return isWeb ? withHost(address, url.hostname) : address;
}

function parseUrl(href: string): URL | null {
  try {
    return new URL(href);
  } catch {
    return null;
  }
}

function withHost(address: Address, hostname: string): Address {
  const host = hostname.endsWith('.') ? hostname.slice(0, -1) : hostname;
  address.host = host;
  address.site = host;
  address.suffixAt = host.length;

  const last = host.charCodeAt(host.length - 1);
  if (last === CLOSING_BRACKET) address.hostKind = 'ipv6';
  // The URL standard turns every host whose last label is a number into an IPv4 address, or rejects it (§ 3.5).
  else if (last >= DIGIT_ZERO && last <= DIGIT_NINE && endsInNumber(host)) address.hostKind = 'ipv4';
  else readSuffix(address, host);
  return address;
}

const CLOSING_BRACKET = 93;
const DIGIT_ZERO = 48;
const DIGIT_NINE = 57;

function endsInNumber(host: string): boolean {
  return /^\d+$/.test(host.slice(host.lastIndexOf('.') + 1));
}

function readSuffix(address: Address, host: string): void {
  const { domain, publicSuffix } = parse(host, SUFFIX_OPTIONS);
  address.hostKind = host.includes('.') ? 'domain' : 'bare';
  if (domain) address.site = domain;
  if (publicSuffix && publicSuffix.length < host.length) address.suffixAt = host.length - publicSuffix.length;
}
