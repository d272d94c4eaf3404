import type { NoticeChannel } from './notice.ts';
import type { Wording } from './notice-rule.ts';
import { vocabulary } from './vocabulary.ts';

/** A wording, ready to be looked for. */
interface Compiled {
  all: readonly RegExp[];
  none: RegExp | null;
  within: number;
}

/** Folded words of one notice. */
export interface FoldedWords {
  text: string;
  /** Where the subject ends in `text`; 0 when there is none. */
  subjectEnd: number;
  channel: NoticeChannel;
}

type Tongue = 'ja' | 'en';

/** English says the same with three times as many letters. */
const WITHIN: Readonly<Record<Tongue, number>> = { ja: 50, en: 110 };
const GAP: Readonly<Record<Tongue, string>> = { ja: '[^。!?]{0,28}?', en: '[^!?。]{0,60}?' };
const MOST_PLACES = 100;
/** Two text messages. */
const SHORT = 260;

const compiled = new WeakMap<Wording, Compiled>();

/** The first place (UTF-16 offset) at which this is said, or -1. */
export function findWording(wording: Wording, tongue: Tongue, words: FoldedWords): number {
  if (wording.channel ? wording.channel !== words.channel : words.channel === 'page') return -1;
  if (wording.isShort && words.text.length > SHORT) return -1;

  const text = wording.isSubject ? words.text.slice(0, words.subjectEnd) : words.text;
  const { all, none, within } = compile(wording, tongue);
  const [first, ...others] = all;
  const met = new Set<string>();
  let start = -1;
  let places = 0;
  for (const { index, 0: found } of text.matchAll(first!)) {
    if (++places > MOST_PLACES) break;
    const around = text.slice(Math.max(0, index - within), index + found.length + within);
    if (none && around.search(none) !== -1) continue;
    const near = text.length <= SHORT ? text : around;
    if (others.some((other) => near.search(other) === -1)) continue;
    if (start === -1) start = index;
    met.add(wording.times === undefined ? '' : found.replace(/\D+/g, ' '));
    if (met.size >= (wording.times ?? 1)) return start;
  }
  return -1;
}

function compile(wording: Wording, tongue: Tongue): Compiled {
  const known = compiled.get(wording);
  if (known) return known;

  const made = {
    all: wording.all.map((phrase) => expressionOf(phrase, tongue)),
    none: wording.none === undefined ? null : expressionOf(wording.none, tongue),
    within: wording.within ?? WITHIN[tongue],
  };
  compiled.set(wording, made);
  return made;
}

/** The phrase as an expression; throws for a name that the vocabulary lacks. */
export function expressionOf(phrase: string, tongue: Tongue): RegExp {
  const source = phrase
    .replace(/\{([a-z]\w*)\}/gi, (_, name: string) => {
      const words = Object.hasOwn(vocabulary, name) ? vocabulary[name] : undefined;
      if (words === undefined) throw new Error(`The vocabulary has no “${name}”.`);
      return `(?:${words})`;
    })
    .replaceAll('…', GAP[tongue]);
  return new RegExp(source, 'gu');
}
