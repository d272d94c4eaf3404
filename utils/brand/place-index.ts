import type { Brand } from '#utils/data/brand.ts';
import type { UserContentKind, UserContentPlace } from '#utils/data/user-content-place.ts';
import { createHostFilter } from '#utils/text/host-filter.ts';
import type { HostParts } from '#utils/text/host-parts.ts';
import type { OwnedDomain } from './owned-domains.ts';
import { NO_PLACE, type Place } from './place.ts';

/** Finds what the catalogue knows of a host, in as many look-ups as the host has labels. */
export interface PlaceIndex {
  /** `host` in ASCII without trailing dot. The path is only read where it decides: reading it from a `URL` costs time. */
  find(host: string, at: { readonly pathname: string }): Place;
}

/** These speak of mails: a web page at such a host is the owner's own. */
const OF_MAIL_ONLY: ReadonlySet<UserContentKind> = new Set(['customer-mail', 'message-relay', 'marketplace-relay']);

/** A whole page or way by a stranger, even where the host is the owner's own domain. */
const IS_NOBODYS: ReadonlySet<UserContentKind> = new Set([
  'file-storage',
  'mail-infra',
  'proxy-translate',
  'redirector',
  'site-hosting',
  'tunnel',
]);

/** `owned`: see `ownedDomainsOf`. */
export function createPlaceIndex(
  owned: ReadonlyMap<string, OwnedDomain>,
  rented: readonly UserContentPlace[],
  byId: (id: string) => Brand | undefined,
  parts?: HostParts,
): PlaceIndex {
  const rentedByHost = groupByHost(rented);
  const hosts = createHostFilter(owned.size + rentedByHost.size, parts);
  for (const domain of owned.keys()) hosts.add(domain);
  for (const host of rentedByHost.keys()) hosts.add(host);

  /**
   * The nearest entry decides; at one and the same host, that strangers publish there weighs more than who owns it. A
   * brand's own domain on which it shows its customers' words (`github.com`, `facebook.com`) is mixed.
   */
  function placeAt(host: string, _isWhole: boolean, at: { readonly pathname: string }): Place | null {
    const place = owned.get(host) ?? null;
    const stranger = strangerAt(rentedByHost.get(host), at);
    if (!stranger) return place;

    if (place && !stranger.path && !IS_NOBODYS.has(stranger.kind)) {
      return { standing: 'mixed', owners: place.owners, rented: stranger };
    }
    const owner = stranger.brand === undefined ? undefined : byId(stranger.brand);
    return { standing: 'stranger', owners: place?.owners ?? (owner ? [owner] : []), rented: stranger };
  }

  return { find: (host, at) => hosts.find(host, at, placeAt) ?? NO_PLACE };
}

/** Strangers' places by host, at each those with the longest path first. */
function groupByHost(rented: readonly UserContentPlace[]): ReadonlyMap<string, readonly UserContentPlace[]> {
  const byHost = new Map<string, UserContentPlace[]>();
  for (const place of rented) {
    if (OF_MAIL_ONLY.has(place.kind)) continue;
    const known = byHost.get(place.host);
    if (!known) byHost.set(place.host, [place]);
    else known.push(place);
  }
  for (const places of byHost.values()) {
    if (places.length > 1) places.sort((a, b) => (b.path?.length ?? 0) - (a.path?.length ?? 0));
  }
  return byHost;
}

function strangerAt(
  rented: readonly UserContentPlace[] | undefined,
  at: { readonly pathname: string },
): UserContentPlace | undefined {
  if (!rented) return undefined;
  const { pathname } = at;
  return rented.find(({ path }) => !path || pathname.startsWith(path));
}
