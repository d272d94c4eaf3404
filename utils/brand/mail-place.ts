import type { Brand } from '#utils/data/brand.ts';
import { hiredSenders } from '#utils/data/hired-senders.ts';
import { userContentPlaces } from '#utils/data/user-content.ts';
import type { UserContentPlace } from '#utils/data/user-content-place.ts';
import { areSisters } from './place.ts';

/**
 * What the catalogue knows of the domain of a sender. `own`: a brand writes from there. `unverified`: on its list by
 * knowledge alone. `customers`: any customer has a mailbox there. `relay`: the brand's own, but it hands on what strangers
 * wrote.
 */
export type MailStanding = 'own' | 'unverified' | 'customers' | 'relay' | 'none';

export interface MailPlace {
  standing: MailStanding;
  /** Whose it is; empty where no brand owns it. */
  owners: readonly Brand[];
  /** A service that writes in the name of whoever hired it: another brand's name there is often honest. */
  isHired: boolean;
}

/** Finds what the catalogue knows of the domain of an address. */
export interface MailPlaceIndex {
  /** `domain` in ASCII, small letters, without a trailing dot; an empty one has no place. */
  find(domain: string): MailPlace;
}

export const NO_MAIL_PLACE: MailPlace = { standing: 'none', owners: [], isHired: false };

/** The nearest entry decides; at one and the same domain, that anybody writes from there weighs more than who owns it. */
export function createMailPlaceIndex(brands: readonly Brand[], rented = userContentPlaces): MailPlaceIndex {
  const places = new Map<string, MailPlace>();
  const put = (domain: string, standing: MailStanding, brand?: Brand, isHired = false) => {
    const known = places.get(domain) ?? NO_MAIL_PLACE;
    places.set(domain, {
      standing: WEIGHT[known.standing] > WEIGHT[standing] ? known.standing : standing,
      owners: brand && !known.owners.includes(brand) ? [...known.owners, brand] : known.owners,
      isHired: isHired || known.isHired,
    });
  };

  for (const brand of brands) {
    for (const domain of brand.unverifiedDomains ?? []) put(domain, 'unverified', brand);
    for (const domain of [...brand.domains, ...(brand.mixedContentDomains ?? [])]) put(domain, 'own', brand);
    for (const domain of brand.mailDomains ?? []) put(domain, 'own', brand);
    for (const domain of brand.customerMailDomains ?? []) put(domain, 'customers', brand);
  }
  const byId = new Map(brands.map((brand) => [brand.id, brand]));
  for (const place of rented) {
    const standing = standingOf(place);
    if (standing) put(place.host, standing, place.brand ? byId.get(place.brand) : undefined, isHiredKind(place));
  }
  for (const domain of hiredSenders) {
    const { standing, owners } = findUpwards(places, domain);
    places.set(domain, { standing, owners, isHired: true });
  }
  return { find: (domain) => findUpwards(places, domain) };
}

const WEIGHT: Readonly<Record<MailStanding, number>> = { none: 0, unverified: 1, own: 2, relay: 3, customers: 4 };

function standingOf({ kind, path }: UserContentPlace): MailStanding | null {
  if (path) return null;
  if (kind === 'customer-mail') return 'customers';
  if (kind === 'marketplace-relay' || kind === 'message-relay' || kind === 'e-sign') return 'relay';
  return kind === 'help-desk' ? 'none' : null;
}

function isHiredKind({ kind }: UserContentPlace): boolean {
  return kind === 'e-sign' || kind === 'help-desk';
}

function findUpwards(places: ReadonlyMap<string, MailPlace>, domain: string): MailPlace {
  for (let rest = tailOf(domain); rest !== ''; rest = above(rest)) {
    const place = places.get(rest);
    // below a domain of mailboxes some providers write themselves, and others have mailboxes there, too
    if (place?.standing === 'customers' && rest !== domain) return { ...place, standing: 'unverified' };
    if (place) return place;
  }
  return NO_MAIL_PLACE;
}

/** No entry is longer; a domain of ten thousand labels must not cost more than one of eight. */
function tailOf(domain: string): string {
  return domain.length <= LONGEST ? domain : domain.slice(domain.indexOf('.', domain.length - LONGEST) + 1);
}

const LONGEST = 100;

function above(domain: string): string {
  const dot = domain.indexOf('.');
  return dot === -1 ? '' : domain.slice(dot + 1);
}

/** Whether this is a brand's place, or a sister's; a mailbox that any customer can have is none of theirs. */
export function isMailOf({ standing, owners }: MailPlace, brand: Brand): boolean {
  return standing !== 'none' && standing !== 'customers' && owners.some((owner) => areSisters(owner, brand));
}
