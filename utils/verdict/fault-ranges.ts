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
    if (code === 'brandWithWords') return matchRanges(shown, new RegExp(escapeRegExp(params.name), 'g'), 0).slice(-1);
    if (code === 'otherEnding') return [[shown.length - params.ending.length, shown.length]];
    if (!deceivesByLetters(code)) continue;
    const encoded = matchRanges(shown, /(?<=^|\.)xn--[a-z\d-]+/g, 0);
    if (encoded.length > 0) return encoded;
    if (code === 'nearMiss') return editRange(shown, params.written, params.name);
    if (code === 'lookalikeLetters') return meltingRanges(shown, address);
  }
  return [];
}

/** The letters at which the name parts from the meant one: from the first that differs to the last. */
function editRange(shown: string, written: string, meant: string): Range[] {
  const start = shown.lastIndexOf(written);
  if (start === -1) return [];
  let same = 0;
  while (same < written.length && written[same] === meant[same]) same++;
  let tail = 0;
  const most = Math.min(written.length, meant.length) - same;
  while (tail < most && written.at(-1 - tail) === meant.at(-1 - tail)) tail++;
  // of a letter that was left out, its neighbours show where
  const [from, to] = written.length - tail > same ? [same, written.length - tail] : [same - 1, same + 1];
  return [[start + Math.max(0, from), start + Math.min(written.length, to)]];
}

function escapeRegExp(text: string): string {
  return text.replaceAll(/[^a-z\d]/g, '\\$&');
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
