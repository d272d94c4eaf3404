import { type Address, readAddress } from './address.ts';
import { decodeHost } from './decode-host.ts';
import { HREF_LIMIT, type LinkSighting } from './link-sighting.ts';
import { readNamedSite } from './named-site.ts';
import { type Hop, type LostHop, type Unwrapped, unwrap } from './unwrap.ts';
import type { WrapperIndex } from './wrapper-index.ts';
import { readWritten, type WrittenAddress } from './written-address.ts';

/** A link, read once; detectors ask nothing of the sighting itself. */
export interface LinkFacts {
  /** Where the browser goes first. */
  address: Address;
  /** Where the link ends: the same object unless it is wrapped. */
  end: Address;
  /** `end.host` decoded for reading. */
  endHostRead: string;
  through: readonly Hop[];
  lostAt: LostHop | null;
  /** Host of the end before the parser mended it; what else it mended, anywhere on the way. */
  written: WrittenAddress;
  /** The click counter that the shape of the address speaks of, at whatever host: no proof. */
  countedBy: string | null;
  /** What the person sees of the link; empty when that is nothing or is not known. */
  text: string;
  /** The place that the visible text names. */
  named: Address | null;
  isTooLong: boolean;
}

/** RFC 1035, section 2.3.4. */
const HOST_LIMIT = 253;
const AS_PARSED: WrittenAddress = { host: '', hasHiddenCharacters: false, hasBackslash: false };
const SPACE = 32;
const HASH = 35;
const NO_HOPS: readonly Hop[] = [];

/** `null`: no browser would open it. */
export function readLink(sighting: LinkSighting, wrappers: WrapperIndex): LinkFacts | null {
  const { href, raw = href, text } = sighting;
  const address = readAddress(href);
  if (!address) return null;

  const written = isAsParsed(raw, address.href) ? AS_PARSED : readWritten(raw);
  const way = address.isWeb && !written.hasBackslash ? unwrap(address, wrappers) : null;
  const end = way ? way.end : address;
  return {
    address,
    end,
    endHostRead: decodeHost(end.host),
    through: way ? way.through : NO_HOPS,
    lostAt: way ? way.lostAt : null,
    written: way?.endText ? joinWritten(written, way) : written,
    countedBy: isBySendGrid(address.href) ? 'SendGrid' : null,
    text: text ?? '',
    named: text ? readNamedSite(text) : null,
    isTooLong: sighting.cut === true || href.length > HREF_LIMIT || address.host.length > HOST_LIMIT,
  };
}

/** Senders give SendGrid's counter a host of their own. */
function isBySendGrid(href: string): boolean {
  return href.includes('?upn=') && SENDGRID.test(href);
}

const SENDGRID = /\/[lw][sf]\/click\?upn=/;

function joinWritten(outer: WrittenAddress, { end, endText }: Unwrapped): WrittenAddress {
  if (isAsParsed(endText, end.href)) return { ...outer, host: '' };
  const inner = readWritten(endText);
  return {
    host: inner.host,
    hasHiddenCharacters: outer.hasHiddenCharacters || inner.hasHiddenCharacters,
    hasBackslash: inner.hasBackslash,
  };
}

/** The parser mended nothing, or only wrote the slash behind a bare host. */
function isAsParsed(raw: string, parsed: string): boolean {
  return raw === parsed || (parsed.length === raw.length + 1 && parsed.startsWith(raw) && parsed.endsWith('/'));
}

/** A link to the mail itself or to nothing: there is no place to judge. With a `<base>`, even `#top` leads elsewhere. */
export function leadsNowhere({ href }: LinkSighting): boolean {
  const first = href.charCodeAt(0);
  if (first > SPACE && first !== HASH) return false;
  return href.trim() === '' || href.trimStart().startsWith('#');
}
