import type { HopKind } from '#utils/data/wrappers.ts';
import { type Address, readAddress } from './address.ts';
import { readInner } from './read-inner.ts';
import type { WrapperIndex } from './wrapper-index.ts';

/** A service that the link passes on its way. */
export interface Hop {
  service: string;
  kind: HopKind;
  host: string;
}

/** Where a link ends, as far as its address tells. */
export interface Unwrapped {
  end: Address;
  /** Outermost first. */
  through: readonly Hop[];
  /** The service at which the way is lost: it holds no address that can be read, two of them, or too many layers. */
  lostAt: Hop | null;
}

const LAYER_LIMIT = 5;
const LENGTH_LIMIT = 16_384;

/**
 * Opens known wrappers until a plain address is left: at most five layers and 16 KiB. What comes out must be http(s).
 * A wrapper with user-info is not opened, because programs disagree whose it is. `null`: the address is no wrapper's.
 */
export function unwrap(address: Address, wrappers: WrapperIndex): Unwrapped | null {
  let wrapper = wrappers.find(address.host, address.url);
  if (!wrapper) return null;

  let end = address;
  let through: readonly Hop[] = [];
  for (;;) {
    if (!wrapper || hasUserInfo(end)) return { end, through, lostAt: null };

    const hop: Hop = { service: wrapper.service, kind: wrapper.kind, host: end.host };
    const isFrontPage = end.url.pathname === '/' && !end.url.search;
    if (!wrapper.inner) return { end, through, lostAt: isFrontPage ? null : hop };

    const isTooMuch = through.length >= LAYER_LIMIT || end.href.length > LENGTH_LIMIT;
    const inner = isTooMuch ? 'twofold' : readInner(end.url, wrapper.inner);
    if (inner === null && isFrontPage) return { end, through, lostAt: null };
    const next = inner === null || inner === 'twofold' ? null : readEnd(inner.address);
    if (!next) return { end, through, lostAt: hop };

    through = [...through, hop];
    end = next;
    wrapper = wrappers.find(end.host, end.url);
  }
}

function hasUserInfo({ hasExtras, url }: Address): boolean {
  return hasExtras && (url.username !== '' || url.password !== '');
}

/** Some filters leave the scheme out: `example.com/a`. Only the web is a way on: no script may hide in a wrapper. */
function readEnd(text: string): Address | null {
  const hasScheme = /^[a-z][a-z\d+.-]*:/i.test(text) && !/^[^/]+:\d/.test(text);
  const address = readAddress(hasScheme ? text : `http://${text.replace(/^\/+/, '')}`);
  return address?.isWeb && address.host ? address : null;
}
