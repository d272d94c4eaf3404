import type { Brand } from '#utils/data/brand.ts';
import type { UserContentKind, UserContentPlace } from '#utils/data/user-content-place.ts';
import { createHostTable } from '#utils/text/host-table.ts';
import { NO_PLACE, type Place, type Standing } from './place.ts';

/** Finds what the catalogue knows of a host, in as many look-ups as the host has labels. */
export interface PlaceIndex {
  /** `host` in ASCII without trailing dot. The path is only read where it decides: reading it from a `URL` costs time. */
  find(host: string, at: { readonly pathname: string }): Place;
}

interface Domain {
  place: Place | null;
  /** Strangers' places at this host, those with a path first. */
  rented: UserContentPlace[];
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

export function createPlaceIndex(brands: readonly Brand[], rented: readonly UserContentPlace[]): PlaceIndex {
  const domains = new Map<string, Domain>();
  for (const [domain, place] of ownedDomains(brands)) entryOf(domains, domain).place = place;
  for (const place of rented) {
    if (!OF_MAIL_ONLY.has(place.kind)) entryOf(domains, place.host).rented.push(place);
  }
  for (const { rented } of domains.values()) rented.sort((a, b) => (b.path?.length ?? 0) - (a.path?.length ?? 0));
  const byId = new Map(brands.map((brand) => [brand.id, brand]));
  const table = createHostTable(domains);

  return {
    find(host, at) {
      let entry = table.deepest(host);
      while (entry) {
        const place = placeAt(entry.value, at, byId);
        if (place) return place;
        entry = entry.parent;
      }
      return NO_PLACE;
    },
  };
}

/**
 * The nearest entry decides; at one and the same host, that strangers publish there weighs more than who owns it. A
 * brand's own domain on which it shows its customers' words (`github.com`, `facebook.com`) is mixed.
 */
function placeAt({ place, rented }: Domain, at: { readonly pathname: string }, byId: ReadonlyMap<string, Brand>) {
  if (rented.length === 0) return place;
  const { pathname } = at;
  const stranger = rented.find((entry) => !entry.path || pathname.startsWith(entry.path));
  if (!stranger) return place;

  if (place && !stranger.path && !IS_NOBODYS.has(stranger.kind))
    return { ...place, standing: 'mixed', rented: stranger } satisfies Place;
  const owner = stranger.brand ? byId.get(stranger.brand) : undefined;
  return { standing: 'stranger', owners: place?.owners ?? (owner ? [owner] : []), rented: stranger } satisfies Place;
}

function entryOf(domains: Map<string, Domain>, host: string): Domain {
  const known = domains.get(host);
  if (known) return known;

  const entry: Domain = { place: null, rented: [] };
  domains.set(host, entry);
  return entry;
}

/**
 * Sister companies share domains. The main owner is the one that names the domain first in its list, and of those the
 * one with the shorter id (`docomo` before `dcard-…`), so that the answer never depends on the order of the files.
 */
function ownedDomains(brands: readonly Brand[]): Map<string, Place> {
  const claims = new Map<string, { brand: Brand; rank: number; standing: Standing }[]>();
  const claim = (brand: Brand, list: readonly string[] | undefined, standing: Standing) => {
    for (const [rank, domain] of (list ?? []).entries()) {
      claims.set(domain, [...(claims.get(domain) ?? []), { brand, rank, standing }]);
    }
  };
  for (const brand of brands) {
    claim(brand, brand.domains, 'official');
    claim(brand, brand.unverifiedDomains, 'unverified');
    claim(brand, brand.mixedContentDomains, 'mixed');
  }
  return new Map(
    [...claims].map(([domain, owners]) => {
      owners.sort((a, b) => a.rank - b.rank || a.brand.id.length - b.brand.id.length);
      return [domain, { standing: owners[0]!.standing, owners: owners.map(({ brand }) => brand), rented: null }];
    }),
  );
}
