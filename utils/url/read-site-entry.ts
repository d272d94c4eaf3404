import { parse } from 'tldts';
import type { Scope, SiteEntry } from '#utils/data/person-lists.ts';
import { withoutInvisible } from '#utils/text/invisible.ts';
import { type Address, readAddress } from './address.ts';

/** Why something can't stand in a list of sites. */
export type SiteProblem = 'empty' | 'notAHost' | 'publicSuffix' | 'onlyExact';

export type ReadSite = { site: SiteEntry } | { problem: SiteProblem };

/** A host has at most 253 characters (RFC 1035, section 2.3.4); an address that is pasted may be longer. */
const INPUT_LIMIT = 2_000;

/**
 * Reads what a person writes or pastes as a site: `Example.co.jp`, `https://www.例え.jp/a` → host in ASCII. A public
 * suffix (`co.jp`, `github.io`) belongs to nobody; an address by number and a bare host have nothing under them.
 */
export function readSiteEntry(written: string, scope: Scope): ReadSite {
  const text = withoutInvisible(written.slice(0, INPUT_LIMIT)).trim();
  if (text === '') return { problem: 'empty' };
  const address = readHost(text);
  if (!address || address.host === '' || /[*\s]/.test(text)) return { problem: 'notAHost' };

  if (address.hostKind === 'domain' || address.hostKind === 'bare') {
    if (!isName(address.host)) return { problem: 'notAHost' };
    if (isPublicSuffix(address)) return { problem: 'publicSuffix' };
  }
  if (address.hostKind !== 'domain' && scope === 'subdomains') return { problem: 'onlyExact' };
  return { site: { host: address.host, scope } };
}

function readHost(text: string): Address | null {
  const hasScheme = /^[a-z][a-z\d+.-]*:\/\//i.test(text);
  const address = readAddress(hasScheme ? text : `https://${text}`);
  // `name@host` is a mail address or a trick, never a site's name
  return address?.isWeb && address.url.username === '' && address.url.password === '' ? address : null;
}

/** As hosts are named in the DNS; the URL standard lets more pass. */
function isName(host: string): boolean {
  return host.length <= 253 && host.split('.').every((label) => /^[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?$/.test(label));
}

function isPublicSuffix({ host, hostKind }: Address): boolean {
  const { publicSuffix, isIcann, isPrivate } = parse(host, { allowPrivateDomains: true, detectIp: false });
  if (publicSuffix !== host) return false;
  return hostKind === 'domain' || isIcann === true || isPrivate === true;
}
