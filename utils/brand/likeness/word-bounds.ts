import { fillingWords, urgentWords } from '#utils/data/action-words.ts';
import type { PartHashes } from '#utils/text/part-hashes.ts';
import { createWordFilter } from '#utils/text/word-filter.ts';

/** Where a name may begin and end in a label: at its ends, beside hyphens, and beside action words and figures. */
export interface WordBounds {
  /** As many as were found, in no order. Reused: true until the next label is read. */
  starts: Uint8Array;
  startCount: number;
  ends: Uint8Array;
  endCount: number;
  /** Reads this part of a host, which `hashes` has read already; `false`: nothing but the whole can be a name. */
  read(host: string, start: number, length: number): boolean;
  /** Whether one of the words between its hyphens may be an urgent one; of the same part of a host. */
  mayBeUrgent(host: string, start: number, length: number): boolean;
}

const HYPHEN = 45;
const SHORTEST_ACTION = 2;
const PAIRS = 1 << 10;

/** `longest`: no label will be longer. */
export function createWordBounds(hashes: PartHashes, longest: number): WordBounds {
  /** By the first and by the last two letters: which lengths action words have, a bit each. */
  const beginnings = new Uint32Array(PAIRS);
  const endings = new Uint32Array(PAIRS);
  const actions = createWordFilter(urgentWords.size + fillingWords.size);
  const urgent = createWordFilter(urgentWords.size);
  for (const words of [urgentWords, fillingWords]) {
    for (const word of words) {
      hashes.read(word);
      actions.add(hashes.whole());
      if (words === urgentWords) urgent.add(hashes.whole());
      beginnings[pairAt(word, 0)]! |= 1 << word.length;
      endings[pairAt(word, word.length - 2)]! |= 1 << word.length;
    }
  }

  const bounds: WordBounds = {
    starts: new Uint8Array(longest + 1),
    startCount: 0,
    ends: new Uint8Array(longest + 1),
    endCount: 0,
    read(host, start, length) {
      if (!hasBounds(host, start, length)) return false;
      bounds.startCount = bounds.endCount = 0;
      addStart(0);
      addEnd(length);
      if (!hashes.hasOnlyLetters) readHyphens(host, start, length);
      readStarts(host, start, length);
      readEnds(host, start);
      return true;
    },
    mayBeUrgent(host, start, length) {
      let from = 0;
      for (let at = 0; at <= length; at++) {
        if (at < length && host.charCodeAt(start + at) !== HYPHEN) continue;
        if (urgent.mayHave(hashes.part(from, at))) return true;
        from = at + 1;
      }
      return false;
    },
  };
  const { starts, ends } = bounds;

  /** Of most labels this says already that nothing but the whole can be a name. */
  function hasBounds(host: string, start: number, length: number): boolean {
    if (!hashes.hasOnlyLetters) return true;
    return beginnings[pairAt(host, start)] !== 0 || endings[pairAt(host, start + length - 2)] !== 0;
  }

  function addStart(at: number): void {
    for (let i = bounds.startCount - 1; i >= 0; i--) if (starts[i] === at) return;
    starts[bounds.startCount++] = at;
  }

  function addEnd(at: number): void {
    for (let i = 0; i < bounds.endCount; i++) if (ends[i] === at) return;
    ends[bounds.endCount++] = at;
  }

  function readHyphens(host: string, start: number, length: number): void {
    for (let at = 0; at < length; at++) {
      if (host.charCodeAt(start + at) !== HYPHEN) continue;
      addStart(at + 1);
      addEnd(at);
    }
  }

  /** Behind each start, figures and action words may be passed over: what is found so is asked in turn. */
  function readStarts(host: string, start: number, length: number): void {
    for (let i = 0; i < bounds.startCount; i++) {
      const from = starts[i]!;
      if (from < length && isBetween(host.charCodeAt(start + from))) addStart(from + 1);
      if (from + SHORTEST_ACTION > length) continue;
      let sizes = beginnings[pairAt(host, start + from)]!;
      for (let size = 0; sizes !== 0 && from + size <= length; size++, sizes >>>= 1) {
        if (sizes & 1 && actions.mayHave(hashes.part(from, from + size))) addStart(from + size);
      }
    }
  }

  function readEnds(host: string, start: number): void {
    for (let i = 0; i < bounds.endCount; i++) {
      const to = ends[i]!;
      if (to > 0 && isBetween(host.charCodeAt(start + to - 1))) addEnd(to - 1);
      if (to < SHORTEST_ACTION) continue;
      let sizes = endings[pairAt(host, start + to - 2)]!;
      for (let size = 0; sizes !== 0 && size <= to; size++, sizes >>>= 1) {
        if (sizes & 1 && actions.mayHave(hashes.part(to - size, to))) addEnd(to - size);
      }
    }
  }

  return bounds;
}

function pairAt(text: string, at: number): number {
  return ((text.charCodeAt(at) << 5) ^ text.charCodeAt(at + 1)) & (PAIRS - 1);
}

/** Figures and hyphens part words. */
function isBetween(code: number): boolean {
  return code === HYPHEN || (code >= 48 && code <= 57);
}
