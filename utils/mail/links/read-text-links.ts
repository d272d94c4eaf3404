import type { LinkSighting } from '#utils/url/link-sighting.ts';
import { plainAddresses } from '#utils/url/plain-addresses.ts';
import { sightingOf } from './sighting-of.ts';

const MOST_ADDRESSES = 200;
/** Addresses are looked for in pieces of whole lines, because one piece gives only so many. */
const PIECE = 2_000;

/** Web addresses that are spelled out in plain text, each once, in order. */
export function readTextLinks(text: string): LinkSighting[] {
  const found = new Map<string, LinkSighting>();
  for (const piece of pieces(text)) {
    for (const address of plainAddresses(piece)) {
      if (found.size >= MOST_ADDRESSES) return [...found.values()];
      if (found.has(address) || !URL.canParse(address)) continue;
      const sighting = sightingOf({ kind: 'text', raw: address, text: address, label: '' }, null);
      if (sighting) found.set(address, sighting);
    }
  }
  return [...found.values()];
}

function* pieces(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    const near = text.indexOf('\n', start + PIECE);
    const end = near === -1 ? text.length : near + 1;
    yield text.slice(start, end);
    start = end;
  }
}
