import { brands } from '#utils/data/brands.ts';
import { opaqueWrappers, shorteners, trackers } from '#utils/data/opaque-wrappers.ts';
import { readableWrappers, type Wrapper } from '#utils/data/wrappers.ts';
import { createHostTable, type HostEntry } from '#utils/text/host-table.ts';

/** Finds the wrapper that an address belongs to, in a few look-ups. */
export interface WrapperIndex {
  find(host: string, at: { readonly pathname: string }): Wrapper | undefined;
}

/** Wrappers at a host: those of this very host, and those of all hosts below it. */
interface Wrappers {
  here: Wrapper[];
  under: Wrapper[];
}

/** Built once where the program starts. */
export function createWrapperIndex(): WrapperIndex {
  const table = createHostTable(groupByHost(allWrappers()));
  return {
    find(host, at) {
      let entry = table.deepest(host);
      if (!entry) return undefined;
      const { pathname } = at;
      while (entry) {
        const found = matchingAt(entry, host, pathname);
        if (found) return found;
        entry = entry.parent;
      }
      return undefined;
    },
  };
}

function matchingAt({ host: at, value }: HostEntry<Wrappers>, host: string, pathname: string): Wrapper | undefined {
  const exact = at.length === host.length ? matching(value.here, pathname) : undefined;
  return exact ?? matching(value.under, pathname);
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
