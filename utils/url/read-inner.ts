import type { InnerAddress } from '#utils/data/wrappers.ts';

/** `twofold`: the parameter stands there twice, and programs disagree which one counts. */
export type Inner = { address: string } | 'twofold' | null;

/**
 * The address that a wrapper's address holds, as text that is still to be checked; `null` when there is none. Shapes:
 * vendors' documents and samples of real links.
 */
export function readInner(url: URL, inner: InnerAddress): Inner {
  if (typeof inner !== 'string') return readParameters(url, inner);
  if (PARAMETER_READERS[inner]) return PARAMETER_READERS[inner](url);

  const address = PATH_READERS[inner as keyof typeof PATH_READERS](url);
  return address ? { address } : null;
}

type NamedReader = Extract<InnerAddress, string>;

const PARAMETER_READERS: Partial<Record<NamedReader, (url: URL) => Inner>> = {
  bingParameter: (url) => mapInner(readParameters(url, ['u']), fromBing),
  mandrillParameter: (url) => mapInner(readParameters(url, ['p']), fromMandrill),
  proofpointV2: (url) => mapInner(readParameters(url, ['u']), fromProofpointV2),
  sophosParameter: (url) => mapInner(readParameters(url, ['u']), fromBase64),
};

type PathReader = Exclude<NamedReader, 'bingParameter' | 'mandrillParameter' | 'proofpointV2' | 'sophosParameter'>;

const PATH_READERS: Record<PathReader, (url: URL) => string | null> = {
  ampPath: fromAmpPath,
  checkPointPath: ({ pathname }) => percentDecode(/___(.+?)___/.exec(pathname)?.[1]?.replaceAll('*', '%')),
  ciscoPath: ({ pathname }) => percentDecode(pathname.slice(pathname.lastIndexOf('/') + 1)),
  doubleClickQuery: ({ search }) => withScheme(search.slice(1)),
  pathTail: ({ pathname, search }) => tailOf(pathname + search),
  proofpointV3: ({ href }) => fromProofpointV3(href),
  sesPath: ({ pathname }) => percentDecode(pathname.split('/')[2]),
  translatedHost: fromTranslatedHost,
  yahooPath: fromYahooPath,
};

function readParameters(url: URL, names: readonly string[]): Inner {
  const parameters = url.searchParams;
  let found: string | null = null;
  for (const name of names) {
    const values = parameters.getAll(name);
    if (values.length > 1) return 'twofold';
    found ??= values[0] || null;
  }
  return found ? { address: found } : null;
}

function mapInner(inner: Inner, read: (value: string) => string | null): Inner {
  if (inner === null || inner === 'twofold') return inner;
  const address = read(inner.address);
  return address ? { address } : null;
}

/** `a1` and then base64url. */
function fromBing(value: string): string | null {
  return value.startsWith('a1') ? fromBase64(value.slice(2)) : null;
}

/** base64url of JSON, in which a string `p` holds JSON with the address. */
function fromMandrill(value: string): string | null {
  const outer = parseObject(fromBase64(value));
  const inner = typeof outer?.p === 'string' ? parseObject(outer.p) : null;
  return typeof inner?.url === 'string' ? inner.url : null;
}

/** `-` stands for `%` and `_` for `/`. */
function fromProofpointV2(value: string): string | null {
  return percentDecode(value.replaceAll('-', '%').replaceAll('_', '/'));
}

/**
 * `__<address>__;<base64url>!!…`: every `*` of the address is the next character of the decoded bytes, `**X` a run of
 * them whose length X tells.
 */
function fromProofpointV3(href: string): string | null {
  const parts = /\/v3\/__(.+?)__;([\w-]*)/.exec(href);
  if (!parts) return null;

  const decoded = fromBase64(parts[2]!) ?? '';
  let next = 0;
  const address = parts[1]!.replace(/\*\*([\w-])|\*/g, (_, run: string | undefined) => {
    const length = run ? RUN_LENGTHS.indexOf(run) + 2 : 1;
    next += length;
    return decoded.slice(next - length, next);
  });
  return address.replace(/^(https?):\/(?!\/)/, '$1://');
}

const RUN_LENGTHS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** `/amp/s/host/…` and `/c/s/host/…` mean https, without the `s` http. */
function fromAmpPath({ pathname, search }: URL): string | null {
  const parts = /^\/(?:amp|c|v)\/(s\/)?(.+)$/.exec(pathname);
  return parts ? `${parts[1] ? 'https' : 'http'}://${parts[2]}${search}` : null;
}

/** Google Translate writes `.` of the host as `-` and `-` as `--`; the query tells http from https. */
function fromTranslatedHost({ hostname, pathname, searchParams }: URL): string | null {
  const dashed = hostname.replace(/\.translate\.goog\.?$/, '');
  if (dashed.includes('.') || !dashed.includes('-')) return null;

  const host = dashed.replaceAll('--', '\u0000').replaceAll('-', '.').replaceAll('\u0000', '-');
  const scheme = searchParams.get('_x_tr_sch') === 'http' ? 'http' : 'https';
  const own = [...searchParams].filter(([name]) => !name.startsWith('_x_tr_'));
  const query = own.length > 0 ? `?${new URLSearchParams(own)}` : '';
  return `${scheme}://${host}${pathname}${query}`;
}

/** `…/RU=<base64url, padded with “-”>/RK=…` or `…/*<address>`. */
function fromYahooPath({ pathname, search }: URL): string | null {
  const coded = /\/RU=([^/]+)/.exec(pathname)?.[1];
  if (coded) return fromBase64(coded.replace(/-+$/, '')) ?? percentDecode(coded);

  const star = pathname.indexOf('/*');
  return star === -1 ? null : percentDecode(pathname.slice(star + 2) + search);
}

/** The last address that begins inside a path. */
function tailOf(path: string): string | null {
  const at = Math.max(path.lastIndexOf('/http://'), path.lastIndexOf('/https://'));
  return at === -1 ? percentDecode(/\/(https?%3A.+)$/i.exec(path)?.[1]) : path.slice(at + 1);
}

function withScheme(value: string): string | null {
  return /^\/\//.test(value) ? `https:${value}` : value || null;
}

function percentDecode(value: string | undefined): string | null {
  if (!value) return null;
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}

/** Base64 in either alphabet, as UTF-8 text; `null` when it is none. */
function fromBase64(value: string): string | null {
  try {
    const bytes = Uint8Array.from(atob(value.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function parseObject(json: string | null): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(json ?? 'null');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
