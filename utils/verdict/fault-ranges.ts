import type { Address } from '#utils/url/address.ts';
import { deceivesByLetters } from './deceives-by-letters.ts';
import type { Reason } from './reason.ts';

type Range = readonly [start: number, end: number];

/** No card marks more; a host longer than the DNS allows is not searched. */
const LONGEST_SEARCHED = 253;

/**
 * What of the shown host (`before + owner`) deceives the eye: the letters of a look-alike name, the official domain inside
 * another host; of a name that is shown as it goes over the wire, the labels whose letters are not drawn.
 */
export function faultRanges(shown: string, address: Address, reasons: readonly Reason[]): Range[] {
  if (shown.length > LONGEST_SEARCHED) return [];
  for (const { code, params } of reasons) {
    if (code === 'brandInHost' || code === 'brandInNetworkHost') {
      const embedded = embeddedRange(shown, params.embedded);
      if (embedded) return embedded;
    }
    if (!deceivesByLetters(code)) continue;
    const encoded = matchRanges(shown, /(?<=^|\.)xn--[a-z\d-]+/g, 0);
    return encoded.length > 0 || code !== 'lookalikeLetters' ? encoded : meltingRanges(shown, address);
  }
  return [];
}

function meltingRanges(shown: string, { host, site, suffixAt }: Address): Range[] {
  const start = shown.length - site.length;
  return matchRanges(shown.slice(start, shown.length - (host.length - suffixAt)), /[01]|rn|vv/g, start);
}

function embeddedRange(shown: string, domain: string): Range[] | null {
  const loosely = domain.replaceAll(/[.-]/g, '[.-]?');
  const found = matchRanges(shown, new RegExp(`(?:${loosely})`, 'gi'), 0);
  return found.length > 0 ? found.slice(0, 1) : null;
}

function matchRanges(text: string, pattern: RegExp, offset: number): Range[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => [offset + index, offset + index + found.length]);
}
