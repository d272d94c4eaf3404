import type { Imitated, ImitationIndex } from '#utils/brand/imitation-index.ts';
import { skeletonOf } from '#utils/text/skeleton.ts';
import { addToHash, HASH_START } from '#utils/text/word-filter.ts';
import type { Address } from '#utils/url/address.ts';
import { withRealSeparators } from './fake-separator.ts';

const HYPHEN = 45;
const DOT = 46;

/** An official domain has at most this many words: `www.amazon-adsystem.com` has four. */
const MOST_WORDS = 6;
/** Two words may meet by chance when the first is short: `line.me`, `id.me`, `x.com`. */
const SHORTEST_FIRST_OF_TWO = 5;

/**
 * The official domain that stands whole inside another host, where the eye takes it for the owner: with its dots
 * (`amazon.co.jp.example.top`), with hyphens (`amazon-co-jp.example.top`) or without either (`amazoncojp.example.top`).
 * The host's own ending doesn't count: `amazon.com.hk` only shares the name.
 */
export function findEmbedded(address: Address, hostRead: string, imitations: ImitationIndex): Imitated | undefined {
  if (address.hostKind !== 'domain') return undefined;

  if (hostRead === address.host && hasOneWord(address)) return undefined;
  const host = hostRead === address.host ? address.host : eyeRead(hostRead);
  let start = 0;
  let hash = HASH_START;
  let startBefore = -1;
  let hashBefore = 0;
  for (let at = 0; at <= host.length; at++) {
    const code = at === host.length ? DOT : host.charCodeAt(at);
    if (code !== DOT && code !== HYPHEN) {
      hash = addToHash(hash, code);
      continue;
    }
    const found =
      (startBefore !== -1 && imitations.mayBegin(hashBefore, hash)
        ? findSequence(host, startBefore, address, imitations)
        : undefined) ??
      (at < host.length && imitations.maySqueeze(hash) ? findSqueezed(host.slice(start, at), imitations) : undefined);
    if (found) return found;
    startBefore = start;
    hashBefore = hash;
    start = at + 1;
    hash = HASH_START;
  }
  return undefined;
}

/** `example.co.jp` and `www.example.co.jp` have no room for another domain: most hosts end here. */
function hasOneWord({ host, suffixAt }: Address): boolean {
  const start = host.startsWith('www.') ? 4 : 0;
  const end = suffixAt - 1;
  return host.indexOf('.', start) === end && end - start < SHORTEST_SQUEEZED && host.indexOf('-', start) === -1;
}

/** `jcbcojp`: shorter words are nobody's domain without its dots. */
const SHORTEST_SQUEEZED = 8;

function eyeRead(hostRead: string): string {
  return withRealSeparators(hostRead).split('.').map(skeletonIfForeign).join('.');
}

function skeletonIfForeign(label: string): string {
  return /^[\0-\x7f]*$/.test(label) ? label : skeletonOf(label);
}

/** Index of the next `.` or `-`, or of the end. */
function wordEnd(host: string, start: number): number {
  let at = start;
  while (at < host.length) {
    const code = host.charCodeAt(at);
    if (code === HYPHEN || code === DOT) break;
    at++;
  }
  return at;
}

/** The longest run of words from `start` that is an official domain. */
function findSequence(host: string, start: number, address: Address, imitations: ImitationIndex): Imitated | undefined {
  let best: Imitated | undefined;
  let end = wordEnd(host, start);
  for (let words = 2; words <= MOST_WORDS && end < host.length; words++) {
    end = wordEnd(host, end + 1);
    const written = host.slice(start, end);
    const found = imitations.byWords(written.includes('-') ? written.replaceAll('-', '.') : written);
    if (found && deceives(host, start, end, words, found, address)) best = found;
  }
  return best;
}

function deceives(host: string, start: number, end: number, words: number, found: Imitated, address: Address): boolean {
  const written = host.slice(start, end);
  if (written !== found.domain && !found.hasSureEnding) return false;
  const isWhole = written === found.domain && (start === 0 || host[start - 1] === '.') && (host[end] ?? '.') === '.';
  const isShort = words === 2 && found.domain.indexOf('.') < SHORTEST_FIRST_OF_TWO;
  if (isShort && !isWhole) return false;

  const suffixAt = host.length - (address.host.length - address.suffixAt);
  if (end < suffixAt) return true;
  // It reaches into the public suffix: a deception only when a hyphen plays the dot, up to the very end (`amazon-co.jp`).
  return end === host.length && written !== found.domain && written.replaceAll('-', '.') === found.domain;
}

function findSqueezed(word: string, imitations: ImitationIndex): Imitated | undefined {
  return imitations.squeezed(word.startsWith('www') ? word.slice(3) : word);
}
