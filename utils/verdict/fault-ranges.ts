import type { Address } from '#utils/url/address.ts';
import { decodeHost } from '#utils/url/decode-host.ts';
import type { Reason } from './reason.ts';

type Range = readonly [start: number, end: number];

/** No card marks more; a host longer than the DNS allows is not searched. */
const LONGEST_SEARCHED = 253;

/**
 * Which letters of the shown host (`before + owner`) deceive the eye: foreign letters and digits in a look-alike name,
 * the official domain inside another host, letters that play a slash.
 */
export function faultRanges(shown: string, address: Address, reasons: readonly Reason[]): Range[] {
  if (shown.length > LONGEST_SEARCHED) return [];
  for (const { code, params } of reasons) {
    if (code === 'lookalikeLetters') return lookalikeRanges(shown, address);
    if (code === 'brandInHost' || code === 'brandInNetworkHost')
      return embeddedRange(shown, params.embedded) ?? foreignRanges(shown);
    if (code === 'fakeSeparator') return foreignRanges(shown);
  }
  return [];
}

function lookalikeRanges(shown: string, address: Address): Range[] {
  const owner = decodeHost(address.site);
  const start = shown.length - owner.length;
  const suffixLength = decodeHost(address.host.slice(address.suffixAt)).length;
  const name = shown.slice(start, shown.length - suffixLength);
  return matchRanges(name, /[^\0-\x7f]+|[01]|rn|vv/g, start);
}

function embeddedRange(shown: string, domain: string): Range[] | null {
  const loosely = domain.replaceAll(/[.-]/g, '[.-]?');
  const found = matchRanges(shown, new RegExp(`(?:${loosely})`, 'gi'), 0);
  return found.length > 0 ? found.slice(0, 1) : null;
}

function foreignRanges(shown: string): Range[] {
  return matchRanges(shown, /[^\0-\x7f]+/g, 0);
}

function matchRanges(text: string, pattern: RegExp, offset: number): Range[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => [offset + index, offset + index + found.length]);
}
