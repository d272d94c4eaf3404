import type { Brand } from '#utils/data/brand.ts';
import { isCheapEnding } from './cheap-ending.ts';
import type { LinkCase } from './define-link-detector.ts';

/**
 * Whether a domain is the brand's own name under a country's ending that the catalogue doesn't know (`dpd.com.pl` of `dpd.com`):
 * houses of many countries own more of these than any list has, and registries of countries look at who asks. Endings that
 * are given away don't count.
 */
export function isOfOtherCountry({ domains }: Brand, at: LinkCase | null): boolean {
  if (!at) return false;
  const { host, site, suffixAt } = at.link.end;
  const suffix = host.slice(suffixAt);
  const country = suffix.slice(suffix.lastIndexOf('.') + 1);
  if (country.length !== 2 || NO_COUNTRY.has(suffix) || isCheapEnding(country)) return false;
  const label = site.slice(0, site.length - suffix.length - 1);
  return label !== '' && domains.some((domain) => domain.startsWith(`${label}.`));
}

/** Endings of two letters that are sold to everybody as words. */
const NO_COUNTRY: ReadonlySet<string> = new Set([
  'ai',
  'cc',
  'co',
  'io',
  'me',
  'tv',
  'ws',
  'to',
  'so',
  'sh',
  'gg',
  'fm',
]);
