import type { HopKind, Wrapper } from '#utils/data/wrappers.ts';
import { type Address, readAddress } from './address.ts';
import { readInner } from './read-inner.ts';
import type { WrapperIndex } from './wrapper-index.ts';

/** A service that the link passes on its way. */
export interface Hop {
  service: string;
  kind: HopKind;
  host: string;
}

/**
 * Why a way is lost. `closed`: only the service knows where it leads. `empty`: it holds no address that can be read.
 * `twofold`: it holds two. `notWeb`: it holds one of another scheme. `tooDeep`: it is one layer too many.
 */
type LostWhy = 'closed' | 'empty' | 'twofold' | 'notWeb' | 'tooDeep';

export interface LostHop extends Hop {
  why: LostWhy;
  /** For `notWeb`, without its colon. */
  scheme: string;
  /** The place that the service says it leads to; anybody can write that there. */
  hint: Address | null;
}

/** Where a link ends, as far as its address tells. */
export interface Unwrapped {
  end: Address;
  /** The end as the innermost wrapper has it; empty when no wrapper could be opened. */
  endText: string;
  /** Outermost first. */
  through: readonly Hop[];
  /** The service at which the way is lost. */
  lostAt: LostHop | null;
}

const LAYER_LIMIT = 5;
const LENGTH_LIMIT = 16_384;

/**
 * Opens known wrappers until a plain address is left: at most five layers and 16 KiB. What comes out must be http(s).
 * A wrapper with user-info is not opened, because programs disagree whose it is. `null`: the address is no wrapper's.
 */
export function unwrap(address: Address, wrappers: WrapperIndex): Unwrapped | null {
  const wrapper = wrappers.find(address.host, address.url);
  return wrapper ? unwrapAll(address, wrapper, wrappers) : null;
}

function unwrapAll(address: Address, outermost: Wrapper, wrappers: WrapperIndex): Unwrapped {
  let wrapper: Wrapper | undefined = outermost;
  let end = address;
  let endText = '';
  let through: readonly Hop[] = [];
  for (;;) {
    if (!wrapper || hasUserInfo(end)) return { end, endText, through, lostAt: null };

    const hop: Hop = { service: wrapper.service, kind: wrapper.kind, host: end.host };
    const isFrontPage = end.url.pathname === '/' && !end.url.search;
    const lost = (why: LostWhy, scheme = ''): Unwrapped => {
      const hint = wrapper?.hint ? readHint(end.url, wrapper.hint) : null;
      const lostAt = isFrontPage && (why === 'closed' || why === 'empty') ? null : { ...hop, why, scheme, hint };
      return { end, endText, through, lostAt };
    };
    if (!wrapper.inner) return lost('closed');
    if (end.href.length > LENGTH_LIMIT) return lost('empty');
    if (through.length >= LAYER_LIMIT) return lost('tooDeep');

    const inner = readInner(end.url, wrapper.inner);
    if (inner === 'twofold') return lost('twofold');
    const text = inner === null ? '' : withScheme(inner.address);
    const next = text === '' ? null : readAddress(text);
    if (!next) return lost('empty');
    if (!next.isWeb) return lost('notWeb', next.scheme);

    through = [...through, hop];
    end = next;
    endText = text;
    wrapper = wrappers.find(end.host, end.url);
  }
}

function hasUserInfo({ hasExtras, url }: Address): boolean {
  return hasExtras && (url.username !== '' || url.password !== '');
}

/**
 * Some filters leave the scheme out (`example.com/a`), some advertisers too (`//example.com/a`). Empty for a word without
 * a dot: that is no host on the web but some token.
 */
function withScheme(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the parser skips them, so they must not hide a scheme
  const bare = text.replace(/^[\u0000- ]+/, '');
  const hasScheme = /^[a-z][a-z\d+.\t\n\r-]*:/i.test(bare) && !/^[^/:]+:\d/.test(bare);
  if (hasScheme) return bare;

  const place = bare.replace(/^\/+/, '');
  return /^[^/?#]*\./.test(place) ? `http://${place}` : '';
}

/** Only a host, and one with a dot. */
function readHint(url: URL, name: string): Address | null {
  const host = url.searchParams.get(name) ?? '';
  return /^[\w-]+(?:\.[\w-]+)+$/.test(host) ? readAddress(`https://${host}/`) : null;
}
