import { shorten } from '#utils/text/shorten.ts';
import type { Address } from './address.ts';
import { decodeHost } from './decode-host.ts';

const REST_LIMIT = 300;
/** A host is never longer in the DNS (RFC 1035, section 2.3.4); what is longer leads nowhere and is only shown. */
const HOST_LIMIT = 253;

/** Parts of an address for drawing; `Verdict.shown` without what the verdict adds. */
export interface PlaceParts {
  before: string;
  owner: string;
  punycode: string | null;
  rest: string;
}

/**
 * The address in parts, its owner apart; `hostRead` is its host decoded, or
 * the host itself where its letters must not be drawn. Strings of a stranger, shortened so that no card
 * grows without end.
 */
export function showPlace(address: Address, hostRead: string): PlaceParts {
  const { host, site, href } = address;
  const rest = shorten(href, REST_LIMIT);
  if (!host) return { before: '', owner: ownerOf(address), punycode: null, rest };

  const ownerAt = host.length - site.length;
  const isPlain = hostRead === host || host.length > HOST_LIMIT;
  const before = isPlain ? host.slice(0, ownerAt) : decodeHost(host.slice(0, ownerAt));
  const owner = isPlain ? site : hostRead.slice(before.length);
  return {
    before: shortenLeft(before),
    owner: shorten(owner, HOST_LIMIT),
    punycode: hostRead === host ? null : host,
    rest,
  };
}

/** `mailto:` belongs to the mail address's domain; what else has no host is named by its scheme. */
function ownerOf({ scheme, url }: Address): string {
  if (scheme !== 'mailto') return `${scheme}:`;
  return mailDomainOf(url) || 'mailto:';
}

/** Domain of the first recipient of a `mailto:` address, lower-case; empty when there is none (RFC 6068, section 2). */
export function mailDomainOf(url: URL): string {
  const first = /^[^,?]*@([^,?@]+)/.exec(url.pathname)?.[1] ?? '';
  return first.trim().toLowerCase();
}

function shortenLeft(before: string): string {
  return before.length <= HOST_LIMIT ? before : `…${before.slice(1 - HOST_LIMIT)}`;
}
