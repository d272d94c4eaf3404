import { getDomain } from 'tldts';
import type { Brand } from '#utils/data/brand.ts';
import type { BrandIndex } from './brand-index.ts';
import { belongsTo } from './place.ts';

/** Where the real one is: an address to open and the host to show. */
export interface RealPlace {
  url: string;
  host: string;
}

/**
 * The safe way to a brand: its sign-in page, or else its home; always https. Addresses that the catalogue spells out are
 * taken as they are, even where strangers have pages beside them (`facebook.com/login/`); one that is made up from a
 * domain only where all is the brand's own. `null` for an unknown id and for a brand of which no domain is verified.
 */
export function realPlaceOf(id: string, index: BrandIndex): RealPlace | null {
  const brand = index.byId(id);
  if (!brand) return null;

  const url = brand.signIn ?? brand.home ?? homesOf(brand).find((home) => isAllItsOwn(home, brand, index));
  return url === undefined ? null : { url, host: new URL(url).hostname };
}

function homesOf({ domains, help }: Brand): string[] {
  return domains.map((domain) => homeOf(domain, help));
}

function isAllItsOwn(url: string, brand: Brand, index: BrandIndex): boolean {
  const parsed = new URL(url);
  const place = index.places.find(parsed.hostname, parsed);
  return place.standing === 'official' && belongsTo(place, brand);
}

/** The host of the help page is known to answer; otherwise `www.`, without which many Japanese sites don't answer. */
function homeOf(domain: string, help: string | undefined): string {
  const helpHost = help ? new URL(help).hostname : '';
  if (helpHost === domain || helpHost === `www.${domain}`) return `https://${helpHost}/`;
  return getDomain(domain) === domain ? `https://www.${domain}/` : `https://${domain}/`;
}
