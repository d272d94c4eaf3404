import { getPublicSuffix } from 'tldts';
import type { Brand } from '#utils/data/brand.ts';
import type { Place, Standing } from './place.ts';

/** A domain on the list of one brand or of several sisters. */
export interface OwnedDomain extends Place {
  domain: string;
  /** How far down its main owner's lists it stands: who uses a domain most, names it first. */
  rank: number;
  /** Where its public suffix begins; 0 when it is one itself. */
  suffixAt: number;
  /** Where the label before the suffix begins: 0 unless it lies below a registrable domain. */
  nameAt: number;
}

/**
 * All domains of the catalogue, each once. Of sisters that share one, the main owner is the one that names it first in its
 * lists, and of those the one with the shorter id (`docomo` before `dcard-…`), so that the answer never depends on the
 * order of the files.
 */
export function ownedDomainsOf(brands: readonly Brand[]): Map<string, OwnedDomain> {
  const owned = new Map<string, OwnedDomain>();
  const shared = new Map<OwnedDomain, Claim[]>();
  for (const brand of brands) {
    const owners = [brand];
    let rank = 0;
    const take = (standing: Standing, domains: readonly string[]) => {
      for (const domain of domains) {
        const known = owned.get(domain);
        if (known) claimsOn(known, shared).push({ brand, standing, rank });
        else owned.set(domain, readDomain(domain, standing, owners, rank, brand.readyMade?.suffixAt[rank]));
        rank++;
      }
    };
    take('official', brand.domains);
    if (brand.unverifiedDomains) take('unverified', brand.unverifiedDomains);
    if (brand.mixedContentDomains) take('mixed', brand.mixedContentDomains);
  }
  for (const [domain, claims] of shared) {
    claims.sort((a, b) => a.rank - b.rank || a.brand.id.length - b.brand.id.length);
    const { standing, rank } = claims[0]!;
    Object.assign(domain, { standing, rank, owners: claims.map(({ brand }) => brand) });
  }
  return owned;
}

interface Claim {
  brand: Brand;
  standing: Standing;
  rank: number;
}

function claimsOn(domain: OwnedDomain, shared: Map<OwnedDomain, Claim[]>): Claim[] {
  const claims = shared.get(domain) ?? [{ brand: domain.owners[0]!, standing: domain.standing, rank: domain.rank }];
  shared.set(domain, claims);
  return claims;
}

/** The first of two that would be found by the same name. */
export function isBefore(one: OwnedDomain, other: OwnedDomain): boolean {
  if (one.rank !== other.rank) return one.rank < other.rank;
  return one.owners[0]!.id.length < other.owners[0]!.id.length;
}

/** The catalogue's domains need no check of their form: they are read in thousands when the worker starts. */
const AS_WRITTEN = { allowPrivateDomains: true, extractHostname: false, validateHostname: false, detectIp: false };

/** Those of its three lists, one behind the other: a domain's place here is its rank. */
export function domainsOf({ domains, unverifiedDomains = [], mixedContentDomains = [] }: Brand): string[] {
  return [...domains, ...unverifiedDomains, ...mixedContentDomains];
}

/** Where the public suffix of a domain of the catalogue begins; 0 when it is one itself. */
export function suffixAtOf(domain: string): number {
  return domain.length - (getPublicSuffix(domain, AS_WRITTEN)?.length ?? 0);
}

/** Where the label before the suffix begins. */
export function nameAtOf(domain: string, suffixAt: number): number {
  return suffixAt < 2 ? 0 : domain.lastIndexOf('.', suffixAt - 2) + 1;
}

function readDomain(
  domain: string,
  standing: Standing,
  owners: readonly Brand[],
  rank: number,
  suffixAt = suffixAtOf(domain),
): OwnedDomain {
  return { standing, owners, rented: null, domain, rank, suffixAt, nameAt: nameAtOf(domain, suffixAt) };
}
