import type { InnerAddress } from '#utils/data/wrappers.ts';
import { fromBase64, percentDecode } from './inner/decode.ts';
import { fromAmpPath, fromTranslatedHost } from './inner/google.ts';
import { fromMandrill } from './inner/mandrill.ts';
import { type Inner, readParameters } from './inner/parameters.ts';
import { fromProofpointV2, fromProofpointV3 } from './inner/proofpoint.ts';
import { fromYahooPath } from './inner/yahoo.ts';

/**
 * The address that a wrapper's address holds, as text that is still to be checked; `null` when there is none. Shapes:
 * vendors' documents and samples of real links.
 */
export function readInner(url: URL, inner: InnerAddress): Inner {
  if (typeof inner !== 'string') return readParameters(url, inner);
  if (isOfParameter(inner)) {
    const { name, read } = PARAMETER_READERS[inner];
    const value = readParameters(url, [name]);
    return value === null || value === 'twofold' ? value : asInner(read(value.address));
  }
  return asInner(PATH_READERS[inner](url));
}

const PARAMETER_READERS = {
  bingAdParameter: { name: 'u', read: (value: string) => percentDecode(fromBase64(value) ?? undefined) },
  bingParameter: { name: 'u', read: (value: string) => (value.startsWith('a1') ? fromBase64(value.slice(2)) : null) },
  mandrillParameter: { name: 'p', read: fromMandrill },
  proofpointV2: { name: 'u', read: fromProofpointV2 },
  sophosParameter: { name: 'u', read: fromBase64 },
} as const;

type ParameterReader = keyof typeof PARAMETER_READERS;
type PathReader = Exclude<Extract<InnerAddress, string>, ParameterReader>;

function isOfParameter(inner: ParameterReader | PathReader): inner is ParameterReader {
  return Object.hasOwn(PARAMETER_READERS, inner);
}

const PATH_READERS: Record<PathReader, (url: URL) => string | null> = {
  ampPath: fromAmpPath,
  checkPointPath: ({ pathname }) => percentDecode(/___(.+?)___/.exec(pathname)?.[1]?.replaceAll('*', '%')),
  ciscoPath: ({ pathname }) => percentDecode(pathname.slice(pathname.lastIndexOf('/') + 1)),
  doubleClickQuery: ({ search }) => search.slice(1) || null,
  pathTail: ({ pathname, search }) => tailOf(pathname) && `${tailOf(pathname)}${search}`,
  proofpointV3: ({ href }) => fromProofpointV3(href),
  sesPath: ({ pathname }) => percentDecode(pathname.split('/')[2]),
  translatedHost: fromTranslatedHost,
  yahooPath: fromYahooPath,
};

/** The address that begins inside a path; a second one in it is a part of the first. */
function tailOf(path: string): string | null {
  const plain = /\/(https?:\/\/.+)$/i.exec(path)?.[1];
  return plain ?? percentDecode(/\/(https?%3A.+)$/i.exec(path)?.[1]);
}

function asInner(address: string | null): Inner {
  return address ? { address } : null;
}
