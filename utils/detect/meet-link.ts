import type { Brand } from '#utils/data/brand.ts';
import type { LinkFacts } from '#utils/url/read-link.ts';
import { aspectsOf } from './aspects.ts';
import type { Known, LinkCase } from './define-link-detector.ts';
import { yourWordOn } from './your-word-on.ts';

/** Holds a link against what is known. */
export function meetLink(link: LinkFacts, claim: Brand | null, { brands, yours }: Known): LinkCase {
  const { host, url } = link.end;
  const place = brands.places.find(host, url.pathname);
  const yourWord = yourWordOn(link, place, yours);
  return { link, place, claim, yourWord, aspects: aspectsOf(link, place, claim !== null, yourWord !== null) };
}
