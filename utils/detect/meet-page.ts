import { isSignInOf } from '#utils/brand/own-sign-in.ts';
import { areSisters, belongsTo, isOwned } from '#utils/brand/place.ts';
import { softwareBrands } from '#utils/data/software-brands.ts';
import type { UserContentKind } from '#utils/data/user-content-place.ts';
import type { PageClaim } from '#utils/page/claim/claim.ts';
import { readClaims } from '#utils/page/claim/read-claims.ts';
import type { Ask, PageFacts } from '#utils/page/page-facts.ts';
import { readLink } from '#utils/url/read-link.ts';
import type { WrapperIndex } from '#utils/url/wrapper-index.ts';
import type { Known, LinkCase } from './define-link-detector.ts';
import type { PageCase, SentForm } from './define-page-detector.ts';
import { isLocalPlace } from './local-place.ts';
import { meetLink } from './meet-link.ts';

/** There the owner of the place draws the page around what its users ask: its name and logo are honest. */
const DRAWN_BY_OWNER: ReadonlySet<UserContentKind> = new Set([
  'documents',
  'e-sign',
  'forms',
  'help-desk',
  'payment-request',
  'shop-content',
  'sns',
  'tenant',
  'video',
]);

const SECRETS: ReadonlySet<Ask> = new Set(['password', 'painted', 'identifier', 'code', 'card', 'account']);

/** Holds a page against what is known; `null` when its address can't be read. */
export function meetPage(facts: PageFacts, known: Known): PageCase | null {
  const met = meetAddress(placeOf(facts.url), known);
  if (!met) return null;
  const at = atOwnSignIn(met);

  const claims = readClaims(facts, known.brands, ownWordsOf(at));
  return {
    facts,
    at,
    claims,
    falseClaim: falseClaimOf(claims, at),
    secrets: facts.asks.filter((ask) => SECRETS.has(ask)),
    sent: facts.forms.flatMap((form) => sentForm(form, facts.url, known)),
    isLocal: isLocalPlace(at.link.end),
  };
}

/**
 * The part of an address that tells the place: a query names where one comes from and goes to next, and the readers of
 * links would follow it. Of a blob, the site that made it.
 */
function placeOf(url: string): string {
  const address = url.startsWith('blob:') ? url.slice('blob:'.length) : url;
  if (!/^https?:/i.test(address)) return address;
  const [place = ''] = address.split(/[?#]/, 1);
  return place;
}

function meetAddress(href: string, known: Known): LinkCase | null {
  const link = readLink({ href }, proxiesOf(known));
  return link && meetLink(link, null, known);
}

/** What the catalogue calls a brand's sign-in is the brand's own, whatever its users publish beside it. */
function atOwnSignIn(at: LinkCase): LinkCase {
  const { rented, owners } = at.place;
  const owner = rented && owners.find((one) => isSignInOf(one, at.link.end.url, rented));
  return owner ? { ...at, place: { standing: 'official', owners: [owner], rented: null } } : at;
}

/** A page stands where its address says, also at a service that sends links on; only a proxy shows another's page there. */
function proxiesOf({ wrappers }: Known): WrapperIndex {
  return {
    find(host, at) {
      const wrapper = wrappers.find(host, at);
      return wrapper?.kind === 'proxy' ? wrapper : undefined;
    },
  };
}

/** A host made to look like a brand's has no honest name. Two letters are one only where they had to be registered. */
function ownWordsOf({ link, likeness, embedded }: LinkCase): string[] {
  if (likeness || embedded) return [];
  const { host, suffixAt } = link.end;
  return host
    .slice(0, Math.max(0, suffixAt - 1))
    .split('.')
    .map((label) => label.replaceAll('-', ''))
    .filter((label, at, { length }) => label.length > (at === length - 1 ? 1 : 2) && label !== 'www');
}

/** On a brand's own list no other brand's name deceives: shops sell, banks name their partners. */
function falseClaimOf(claims: readonly PageClaim[], { place, likeness, embedded }: LinkCase): PageClaim | null {
  if (isOwned(place)) return null;
  const isStrangers = place.standing === 'stranger' || likeness !== null || embedded !== null;
  const claim = claims.find(({ brand, isLoadedFromIt }) => {
    if (softwareBrands.has(brand.id) && !isStrangers && !isLoadedFromIt) return false;
    const isOwners = place.rented !== null && DRAWN_BY_OWNER.has(place.rented.kind);
    return !belongsTo(place, brand) && !(isOwners && place.owners.some((owner) => areSisters(owner, brand)));
  });
  return claim ?? null;
}

function sentForm(form: PageFacts['forms'][number], pageUrl: string, known: Known): SentForm[] {
  if (form.target === '' || form.target === pageUrl || !form.asks.some((ask) => SECRETS.has(ask))) return [];
  const to = meetAddress(placeOf(form.target), known);
  return to ? [{ form, to }] : [];
}
