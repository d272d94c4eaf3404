import { isOwned, type Place } from '#utils/brand/place.ts';
import type { Brand } from '#utils/data/brand.ts';
import type { LinkFacts } from '#utils/url/read-link.ts';
import { aspectsOf } from './aspects.ts';
import type { Known, LinkCase } from './define-link-detector.ts';
import { isInDeliveryZone } from './delivery-network.ts';
import { findEmbedded } from './find-embedded.ts';
import { findLikeness } from './likeness/find-likeness.ts';
import { readTextClaim } from './text-claim.ts';
import { yourWordOn } from './your-word-on.ts';

/** Holds a link against what is known. */
export function meetLink(link: LinkFacts, claim: Brand | null, known: Known): LinkCase {
  const place = known.brands.places.find(link.end.host, link.end.url);
  const yourWord = yourWordOn(link, place, known.yours);
  const embedded = embeddedIn(link, place, known);
  const seen: LinkCase = {
    link,
    place,
    claim,
    textClaim: textClaimOf(link, known),
    yourWord,
    embedded,
    likeness: embedded ? null : likenessOf(link, place, known),
    aspects: 0,
  };
  seen.aspects = aspectsOf(seen);
  return seen;
}

/** A text that is an address claims by that. */
function textClaimOf({ text, named, end }: LinkFacts, { brands }: Known): LinkCase['textClaim'] {
  return text === '' || named || !end.isWeb ? null : readTextClaim(text, brands.names);
}

/** Not where a brand is at home, not in its own rented space, and not in a delivery network that gives out such names. */
function embeddedIn(link: LinkFacts, place: Place, { brands }: Known): LinkCase['embedded'] {
  if (isOwned(place)) return null;
  const found = findEmbedded(link.end, link.endHostRead, brands.imitations);
  return found && !place.owners.includes(found.brand) && !isInDeliveryZone(link.end) ? found : null;
}

/** On a place for everybody, only what is said beside a name counts: whoever has the name there has it from the first come. */
function likenessOf({ end, endHostRead }: LinkFacts, place: Place, { brands }: Known): LinkCase['likeness'] {
  if (isOwned(place)) return null;
  const found = findLikeness(end, endHostRead, brands.likenesses);
  if (!found || place.owners.includes(found.name.brand)) return null;
  if (place.standing === 'stranger' && found.kind !== 'withWords') return null;
  return isInDeliveryZone(end) || isRestricted(end) ? null : found;
}

/** Nobody gets a name there without being a state, a school or an army. */
function isRestricted({ host, suffixAt }: LinkFacts['end']): boolean {
  return /^(?:(?:ac|ed|edu|go|gov|lg|mil)\.[a-z]{2}|edu|gov|int|mil)$/.test(host.slice(suffixAt));
}
