import { brands } from '#utils/data/brands.ts';
import { opaqueWrappers, shorteners, trackers } from '#utils/data/opaque-wrappers.ts';
import { readableWrappers, type Wrapper } from '#utils/data/wrappers.ts';
import { createHostFilter } from '#utils/text/host-filter.ts';
import type { HostParts } from '#utils/text/host-parts.ts';

/** Finds the wrapper that an address belongs to, in a few look-ups. */
export interface WrapperIndex {
  find(host: string, at: { readonly pathname: string }): Wrapper | undefined;
}

/** Wrappers at a host: those of this very host, and those of all hosts below it. */
interface Wrappers {
  here: Wrapper[];
  under: Wrapper[];
}

/** Built once where the program starts; `parts`: shared with other tables that are asked of the same hosts. */
export function createWrapperIndex(parts?: HostParts): WrapperIndex {
  const byHost = groupByHost(allWrappers());
  const hosts = createHostFilter(byHost.size, parts);
  for (const host of byHost.keys()) hosts.add(host);

  function wrapperAt(host: string, isWhole: boolean, at: { readonly pathname: string }): Wrapper | null {
    const wrappers = byHost.get(host);
    if (!wrappers) return null;
    const { pathname } = at;
    return (isWhole ? matching(wrappers.here, pathname) : undefined) ?? matching(wrappers.under, pathname) ?? null;
  }

  return { find: (host, at) => hosts.find(host, at, wrapperAt) ?? undefined };
}

function matching(wrappers: readonly Wrapper[], pathname: string): Wrapper | undefined {
  return wrappers.find(({ paths }) => !paths || paths.some((path) => pathname.startsWith(path)));
}

function groupByHost(wrappers: readonly Wrapper[]): Map<string, Wrappers> {
  const byHost = new Map<string, Wrappers>();
  const at = (host: string): Wrappers => {
    const known = byHost.get(host) ?? { here: [], under: [] };
    byHost.set(host, known);
    return known;
  };
  for (const wrapper of wrappers) {
    for (const host of wrapper.hosts ?? []) at(host).here.push(wrapper);
    for (const host of wrapper.under ?? []) at(host).under.push(wrapper);
    for (const host of googleHosts(wrapper.googleHosts ?? [])) at(host).here.push(wrapper);
  }
  return byHost;
}

function allWrappers(): Wrapper[] {
  return [
    ...readableWrappers,
    ...opaqueWrappers,
    ...shorteners.map((host): Wrapper => ({ service: host, kind: 'shortener', under: [host] })),
    ...trackers.map((host): Wrapper => ({ service: host, kind: 'tracker', under: [host] })),
  ];
}

function googleHosts(prefixes: readonly string[]): string[] {
  if (prefixes.length === 0) return [];
  const google = brands.find(({ id }) => id === 'google');
  const domains = google?.domains.filter((domain) => domain.startsWith('google.')) ?? [];
  return domains.flatMap((domain) => prefixes.map((prefix) => prefix + domain));
}
