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
  rented: readonly UserContentPlace[];
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

const NOTHING: readonly UserContentPlace[] = [];

export function createPlaceIndex(brands: readonly Brand[], rented: readonly UserContentPlace[]): PlaceIndex {
  const domains = new Map<string, Domain>();
  for (const [domain, place] of ownedDomains(brands)) domains.set(domain, { place, rented: NOTHING });
  for (const place of rented) {
    if (OF_MAIL_ONLY.has(place.kind)) continue;
    const known = domains.get(place.host);
    const all = [...(known?.rented ?? []), place].sort((a, b) => (b.path?.length ?? 0) - (a.path?.length ?? 0));
    domains.set(place.host, { place: known?.place ?? null, rented: all });
  }
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

/**
 * Sister companies share domains. The main owner is the one that names the domain first in its list, and of those the
 * one with the shorter id (`docomo` before `dcard-…`), so that the answer never depends on the order of the files.
 */
function ownedDomains(brands: readonly Brand[]): Map<string, Place> {
  const places = new Map<string, Place>();
  const shared = new Map<string, Claim[]>();
  for (const brand of brands) {
    for (const [standing, domains] of listsOf(brand)) {
      const place: Place = { standing, owners: [brand], rented: null };
      for (const domain of domains) {
        if (places.has(domain)) shared.set(domain, []);
        else places.set(domain, place);
      }
    }
  }
  for (const brand of shared.size > 0 ? brands : []) {
    for (const [standing, domains] of listsOf(brand)) {
      for (const [rank, domain] of domains.entries()) shared.get(domain)?.push({ brand, rank, standing });
    }
  }
  for (const [domain, claims] of shared) {
    claims.sort((a, b) => a.rank - b.rank || a.brand.id.length - b.brand.id.length);
    places.set(domain, { standing: claims[0]!.standing, owners: claims.map(({ brand }) => brand), rented: null });
  }
  return places;
}

interface Claim {
  brand: Brand;
  rank: number;
  standing: Standing;
}

function listsOf({ domains, unverifiedDomains, mixedContentDomains }: Brand): [Standing, readonly string[]][] {
  const lists: [Standing, readonly string[]][] = [['official', domains]];
  if (unverifiedDomains) lists.push(['unverified', unverifiedDomains]);
  if (mixedContentDomains) lists.push(['mixed', mixedContentDomains]);
  return lists;
}
