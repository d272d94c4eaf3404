import { brands } from '#utils/data/brands.ts';
import { opaqueWrappers, shorteners, trackers } from '#utils/data/opaque-wrappers.ts';
import { readableWrappers, type Wrapper } from '#utils/data/wrappers.ts';

/** Finds the wrapper that an address belongs to, in a few look-ups. */
export interface WrapperIndex {
  find(host: string, pathname: string): Wrapper | undefined;
}

/** Built once where the program starts. */
export function createWrapperIndex(): WrapperIndex {
  const exact = new Map<string, Wrapper[]>();
  const under = new Map<string, Wrapper[]>();
  for (const wrapper of allWrappers()) {
    for (const host of wrapper.hosts ?? []) add(exact, host, wrapper);
    for (const host of wrapper.under ?? []) add(under, host, wrapper);
    if (wrapper.isGoogleSearch) for (const host of googleHosts()) add(exact, host, wrapper);
  }

  return {
    find(host, pathname) {
      const wrappers = exact.get(host);
      const found = wrappers && matching(wrappers, pathname);
      return found ?? findUnder(under, host, pathname);
    },
  };
}

function allWrappers(): Wrapper[] {
  return [
    ...readableWrappers,
    ...opaqueWrappers,
    ...shorteners.map((host): Wrapper => ({ service: host, kind: 'shortener', under: [host] })),
    ...trackers.map((host): Wrapper => ({ service: host, kind: 'tracker', under: [host] })),
  ];
}

function googleHosts(): string[] {
  const google = brands.find(({ id }) => id === 'google');
  const domains = google?.domains.filter((domain) => domain.startsWith('google.')) ?? [];
  return domains.flatMap((domain) => [domain, `www.${domain}`]);
}

function add(map: Map<string, Wrapper[]>, host: string, wrapper: Wrapper): void {
  const known = map.get(host);
  if (known) known.push(wrapper);
  else map.set(host, [wrapper]);
}

/** Walks from the last two labels to the left; no wrapper lies deeper than six labels. */
function findUnder(under: Map<string, Wrapper[]>, host: string, pathname: string): Wrapper | undefined {
  let dot = host.lastIndexOf('.');
  for (let labels = 2; dot > 0 && labels <= 6; labels++) {
    dot = host.lastIndexOf('.', dot - 1);
    const wrappers = under.get(dot === -1 ? host : host.slice(dot + 1));
    const found = wrappers && matching(wrappers, pathname);
    if (found) return found;
  }
  return undefined;
}

function matching(wrappers: readonly Wrapper[], pathname: string): Wrapper | undefined {
  return wrappers.find(({ paths }) => !paths || paths.some((path) => pathname.startsWith(path)));
}
