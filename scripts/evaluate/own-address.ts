import type { BrandIndex } from '#utils/brand/brand-index.ts';
import { realPlaceOf } from '#utils/brand/real-place.ts';
import { readAddress } from '#utils/url/address.ts';
import { brandIdOf } from './brand-ids.ts';

/** Words of a file's name that say what the form is for. */
const PURPOSE =
  /[_-](?:login|log-?in|signup|sign-?up|new|checkout|payment|register|change-password|newsletter|search|account|auth).*$/;

/**
 * Where a saved form comes from: the address in its first comment, or the host in its file's name, or the brand that the
 * name begins with; `null` where nothing tells.
 */
export function ownAddressOf(name: string, html: string, brands: BrandIndex): string | null {
  const comment = /^\s*<!--[^>]{0,200}?(https?:\/\/[^\s"'<>]+)/.exec(html)?.[1];
  if (comment && readAddress(comment)) return comment;

  const bare = name.replace(/\.html$/, '').replace(PURPOSE, '');
  const host = bare.replaceAll('_', '.').replace(/^amazon\.com.*/, 'www.amazon.com');
  const address = host.includes('.') ? readAddress(`https://${host}/`) : null;
  if (address && address.suffixAt > 0 && address.suffixAt < address.host.length && isKnownEnding(address.host))
    return address.href;

  const brand = brandIdOf(bare.split(/[_-]/, 1)[0] ?? '', brands);
  return brand ? (realPlaceOf(brand, brands)?.url ?? null) : null;
}

/** Of two words one may be the name and the other its purpose; real endings are these. */
function isKnownEnding(host: string): boolean {
  return /\.(?:com|net|org|gov|edu|int|jp|ru|ca|de|fr|it|cz|kr|vn|mx|lt|az|ir|app|email|ws)$/.test(host);
}
