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
 * The safe way to a brand: its sign-in page, or else its home; always https and on a verified official domain where no
 * stranger publishes. `null` for an unknown id and for a brand of which no domain is verified.
 */
export function realPlaceOf(id: string, index: BrandIndex): RealPlace | null {
  const brand = index.byId(id);
  if (!brand) return null;

  for (const url of candidatesOf(brand)) {
    const parsed = new URL(url);
    const { protocol, hostname } = parsed;
    const place = index.places.find(hostname, parsed);
    if (protocol !== 'https:' || place.standing !== 'official' || !belongsTo(place, brand)) continue;
    return { url, host: hostname };
  }
  return null;
}

function* candidatesOf({ signIn, domains, help }: Brand): Iterable<string> {
  if (signIn) yield signIn;
  for (const domain of domains) yield homeOf(domain, help);
}

/** The host of the help page is known to answer; otherwise `www.`, without which many Japanese sites don't answer. */
function homeOf(domain: string, help: string | undefined): string {
  const helpHost = help ? new URL(help).hostname : '';
  if (helpHost === domain || helpHost === `www.${domain}`) return `https://${helpHost}/`;
  return getDomain(domain) === domain ? `https://www.${domain}/` : `https://${domain}/`;
}
