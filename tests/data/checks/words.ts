import type { BrandEntry } from '#utils/data/brand.ts';

/** All domains of a brand, of whatever standing. */
export function domainsOf({ domains, unverifiedDomains = [], mixedContentDomains = [] }: BrandEntry): string[] {
  return [...domains, ...unverifiedDomains, ...mixedContentDomains];
}

/** Whether this is a host as the tables write them: small ASCII letters, two labels or more. */
export function isDomain(text: string): boolean {
  return text.length <= 253 && /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z\d-]{2,63}$/.test(text);
}

/** Whether the host is the domain or lies below it. */
export function isUnder(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** What a list names more than once, each once. */
export function repeated(list: readonly string[]): string[] {
  return [...new Set(list.filter((word, at) => list.indexOf(word) !== at))];
}
