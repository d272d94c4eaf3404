/** What a rule of `declarativeNetRequest` must match to stop one barred address and no other. */
export type UrlCondition =
  | { urlFilter: string; isUrlFilterCaseSensitive: true }
  | { regexFilter: string; isUrlFilterCaseSensitive: true };

/** Longest address that becomes an expression: Chrome refuses what takes over 2 kB compiled, measured at 90 characters. */
const REGEX_LIMIT = 70;

/** Of longer addresses the beginning stands for the whole: what shares 2,000 characters with a lure is the same lure. */
const FILTER_LIMIT = 2_000;

/**
 * Conditions for a key of `addressKey` and the user-infos (`name:word@`) with which it was written. Browsers match the
 * address as it was asked for, with user-info and fragment (measured in Chromium 156 and Firefox 153), so each spelling
 * needs its own. Empty when the address can't be told exactly: then only the navigation itself is watched.
 */
export function conditionsFor(key: string, userInfos: readonly string[] = []): UrlCondition[] {
  const schemeless = key.replace(/^(http\(s\)|https?):/, '');
  const schemes = key.startsWith('http(s):') ? ['http:', 'https:'] : [key.slice(0, key.indexOf(':') + 1)];
  // in a filter `*` is anything, `^` a separator or the end, `|` at the end is the end: they can't be said literally
  if (schemeless.length <= REGEX_LIMIT && /[*^]|\|$/.test(schemeless)) return [expressionFor(schemes, schemeless)];
  if (schemeless.includes('*')) return [];
  return schemes.flatMap((scheme) =>
    ['', ...userInfos].flatMap((userInfo) => filtersFor(`${scheme}//${userInfo}${schemeless.slice(2)}`)),
  );
}

/** Whether a condition of `conditionsFor` stops an address as the browser asks for it. */
export function isStoppedBy(
  condition: { urlFilter?: string | undefined; regexFilter?: string | undefined },
  href: string,
): boolean {
  const { urlFilter, regexFilter } = condition;
  if (regexFilter !== undefined) return new RegExp(regexFilter).test(href);
  if (urlFilter === undefined) return false;
  return urlFilter.endsWith('|') ? href === urlFilter.slice(1, -1) : href.startsWith(urlFilter.slice(1));
}

function filtersFor(address: string): UrlCondition[] {
  if (address.length > FILTER_LIMIT) return [filter(`|${address.slice(0, FILTER_LIMIT)}`)];
  return [filter(`|${address}|`), filter(`|${address}#`)];
}

function filter(urlFilter: string): UrlCondition {
  return { urlFilter, isUrlFilterCaseSensitive: true };
}

function expressionFor(schemes: readonly string[], schemeless: string): UrlCondition {
  const scheme = schemes.length > 1 ? 'https?:' : schemes[0]!;
  const rest = schemeless.slice(2).replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return { regexFilter: `^${scheme}//([^/@]*@)?${rest}(#.*)?$`, isUrlFilterCaseSensitive: true };
}
