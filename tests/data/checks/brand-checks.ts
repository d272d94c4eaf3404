import { getDomain } from 'tldts';
import type { BrandEntry } from '#utils/data/brand.ts';
import { domainsOf, isDomain, isUnder, repeated } from './words.ts';

/** Looks through the catalogue and tells each fault in a few words; an empty list: there is none. */
export type BrandCheck = (brands: readonly BrandEntry[]) => string[];

/**
 * Public suffixes that a brand may call its own, each with why; everywhere else a suffix would make official what
 * thousands of strangers register below it.
 */
export const OWN_SUFFIXES: Readonly<Record<string, string>> = {
  'googleapis.com': 'Google’s own interfaces; what customers store there is in the list of strangers’ places',
  'nhs.uk': 'names below it are given to bodies of the National Health Service only',
  'service.gov.uk': 'names below it are given to services of the British government only',
  'withgoogle.com': 'pages of Google’s own projects; listed as a suffix so that they share no cookies',
};

export const idsAreKebabAndUnique: BrandCheck = (brands) => [
  ...brands.filter(({ id }) => !/^[a-z\d]+(?:-[a-z\d]+)*$/.test(id)).map(({ id }) => `${id} is not kebab-case`),
  ...repeated(brands.map(({ id }) => id)).map((id) => `${id} stands twice`),
];

/** For the entries of one file. */
export const isSortedById: BrandCheck = (brands) =>
  brands.flatMap(({ id }, at) =>
    at > 0 && brands[at - 1]!.id >= id ? [`${id} stands behind ${brands[at - 1]!.id}`] : [],
  );

export const namesAreThere: BrandCheck = (brands) =>
  brands
    .filter(({ names }) => [names.ja, names.en].some((name) => name === '' || name !== name.trim()))
    .map(({ id }) => `${id} lacks a name`);

/** Small letters, ASCII (an international name in its `xn--` form), no scheme, port, path or dot at the end. */
export const domainsAreWritten: BrandCheck = (brands) =>
  brands.flatMap((brand) =>
    [...domainsOf(brand), ...(brand.mailDomains ?? []), ...(brand.customerMailDomains ?? [])]
      .filter((domain) => !isDomain(domain))
      .map((domain) => `${brand.id}: ${domain} is no domain as we write them`),
  );

/** A domain is verified, or unverified, or mixed; and each list names it once. */
export const domainListsAreDisjoint: BrandCheck = (brands) =>
  brands.flatMap((brand) => [
    ...repeated(domainsOf(brand)).map((domain) => `${brand.id}: ${domain} stands twice`),
    ...repeated(brand.mailDomains ?? []).map((domain) => `${brand.id}: ${domain} stands twice in mailDomains`),
  ]);

export const brandsHaveDomains: BrandCheck = (brands) =>
  brands.filter((brand) => domainsOf(brand).length === 0).map(({ id }) => `${id} has no domain`);

/** Also when one brand’s domain lies below another’s. */
export const domainsAreSharedBySistersOnly: BrandCheck = (brands) => {
  const owners = new Map<string, BrandEntry[]>();
  for (const brand of brands) {
    for (const domain of domainsOf(brand)) owners.set(domain, [...(owners.get(domain) ?? []), brand]);
  }
  return brands.flatMap((brand) =>
    domainsOf(brand).flatMap((domain) =>
      ancestorsOf(domain).flatMap((above) =>
        (owners.get(above) ?? [])
          .filter((owner) => owner !== brand && !(owner.group && owner.group === brand.group))
          .map((owner) => `${brand.id}: ${domain} belongs to ${owner.id} (${above})`),
      ),
    ),
  );
};

/** The domain itself and what it lies below. */
function ancestorsOf(domain: string): string[] {
  const labels = domain.split('.');
  return labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'));
}

export const noDomainIsAPublicSuffix: BrandCheck = (brands) =>
  brands.flatMap((brand) =>
    domainsOf(brand)
      .filter((domain) => !getDomain(domain, { allowPrivateDomains: true }) && !Object.hasOwn(OWN_SUFFIXES, domain))
      .map((domain) => `${brand.id}: ${domain} is a public suffix`),
  );

/** What rests on knowledge alone is never called sure. */
export const sourcesAreThere: BrandCheck = (brands) =>
  brands.flatMap(({ id, sources, confidence }) => [
    ...(sources.length === 0 || sources.some((source) => source.trim() === '') ? [`${id} has no source`] : []),
    ...repeated(sources).map((source) => `${id}: ${source} stands twice`),
    ...(confidence === 'high' && sources.every((source) => source.startsWith('knowledge'))
      ? [`${id} is sure of what nobody else says`]
      : []),
  ]);

/** The ways out are https and lead to a verified domain of the brand or of a sister, if only a mixed one. */
export const waysOutAreOwn: BrandCheck = (brands) => {
  const ofGroup = Map.groupBy(brands, ({ id, group }) => group ?? `#${id}`);
  return brands.flatMap((brand) => {
    const own = ofGroup
      .get(brand.group ?? `#${brand.id}`)!
      .flatMap(({ domains, mixedContentDomains = [] }) => [...domains, ...mixedContentDomains]);
    const pages = (brand.report ?? []).filter((place) => !isMailAddress(place));
    return [
      ...[brand.signIn, brand.home, brand.help, ...Object.values(brand.pages ?? {})].filter(
        (url) => url !== undefined && !isPageOn(url, own),
      ),
      ...pages.filter((url) => !URL.canParse(url) || new URL(url).protocol !== 'https:'),
    ].map((url) => `${brand.id}: ${url} is not its own`);
  });
};

function isPageOn(url: string, domains: readonly string[]): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, username } = new URL(url);
  return protocol === 'https:' && username === '' && domains.some((domain) => isUnder(hostname, domain));
}

function isMailAddress(text: string): boolean {
  const [name, domain, ...rest] = text.split('@');
  return /^[\w.+-]+$/.test(name ?? '') && isDomain((domain ?? '').toLowerCase()) && rest.length === 0;
}

/** A group of one is a group whose name was misspelt. */
export const groupsHaveSisters: BrandCheck = (brands) =>
  [...Map.groupBy(brands, ({ group }) => group)]
    .filter(([group, members]) => group !== undefined && members.length === 1)
    .map(([group, [only]]) => `${only!.id} is alone in ${group}`);
