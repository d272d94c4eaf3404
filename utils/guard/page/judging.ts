import type { PageAnswer } from '#utils/messaging/contract.ts';
import { find, selectAll } from '#utils/page/safe-dom.ts';
import type { AskBackground } from '../background.ts';
import { likenessOf, secrecyOf } from './text-fields.ts';

/** Has the document judged by the background, for fields that could take a secret: once at a time, and not too often. */
export interface Judging {
  /** Whether it ever was. */
  readonly isBegun: boolean;
  /** Whether a verdict was given on a field as it is now. */
  isJudged(field: Element): boolean;
  /** Whether a secret could go into it and nobody has judged it. */
  isNew(element: Element): boolean;
  /** Has it judged for something that a secret may go into. */
  judgeFor(target: Element): void;
  /** The same, unless it says little of itself and the page was judged only a moment ago. */
  judgeSoonFor(field: Element): void;
  /** Whether what a person does there is to be held; `isAll` for what is done with all fields. */
  holds(target: Element, isAll: boolean): boolean;
  /** Judges again what was judged before. */
  judgeAgain(): void;
  /** The same if it looks different now, at once or later by way of `look`. */
  judgeIfChanged(look: () => void): void;
}

/** What comes later than this is not held, even when nobody has answered. */
const HOLD_MS = 700;
/** So much longer an answer is waited for before what was held is given to a page that nobody judged. */
const LATE_MS = 3_300;
/** A page that changes all the time is judged again ever more rarely, and at last only at a new field. */
const AGAIN_MS = 1_000;
const MOST_JUDGEMENTS = 40;

/**
 * Sets it up; nothing is asked yet. `hear` gets each answer (`null` when there is none) and says whether the page is free,
 * `release` gives back what was held.
 */
export function createJudging(
  page: Document,
  ask: AskBackground,
  hear: (answer: PageAnswer | null) => boolean,
  release: () => Promise<void>,
): Judging {
  /** What a field said of itself when it was judged. */
  const judged = new WeakMap<Element, string>();
  const waiting = new Set<Element>();
  let heldUntil = 0;
  let count = 0;
  let lastAt = 0;
  let lastLook = '';
  let isAsking = false;
  let isSent = false;
  let isAskedAgain = false;
  let later: ReturnType<typeof setTimeout> | undefined;

  const isJudged = (field: Element) => judged.has(field) && judged.get(field) === likenessOf(field);

  function isRested(): boolean {
    const rest = AGAIN_MS * 2 ** Math.min(5, count / 4);
    return now() - lastAt > rest && count < MOST_JUDGEMENTS;
  }

  async function judge(): Promise<void> {
    if (isAsking) {
      isAskedAgain = isSent;
      return;
    }
    isAsking = true;
    isSent = isAskedAgain = false;
    await null; // fields that are seen together are asked for together
    isSent = true;
    count += 1;
    lastLook = lookOf(page);
    const asked = [...waiting];
    const timer = setTimeout(settle, heldUntil + LATE_MS - now(), asked);
    const answer = await ask('judgePage', {});
    clearTimeout(timer);
    isAsking = false;
    lastAt = now();
    if (!hear(answer) || !isAskedAgain) void settle(asked);
    else void judge();
  }

  /** Ends the holding of these fields, with or without an answer. */
  async function settle(asked: Element[]): Promise<void> {
    for (const field of asked) judged.set(field, likenessOf(field));
    await release();
    for (const field of asked) waiting.delete(field);
  }

  function judgeFor(target: Element): void {
    if (waiting.size === 0) heldUntil = now() + HOLD_MS;
    if (waiting.has(target)) return;
    waiting.add(target);
    void judge();
  }

  return {
    get isBegun() {
      return count > 0;
    },
    isJudged,
    isNew: (element) => !waiting.has(element) && !isJudged(element) && secrecyOf(element) > 0,
    judgeFor,
    judgeSoonFor(field) {
      // a sheet makes a line for every cell that is written in: that alone is no reason to hold and judge each time
      if (count === 0 || isAsking || isRested() || secrecyOf(field) > 1) judgeFor(field);
    },
    holds: (target, isAll) => waiting.size > 0 && now() < heldUntil && (isAll || waiting.has(target)),
    judgeAgain() {
      if (count > 0) void judge();
    },
    judgeIfChanged(look) {
      // whose page it seems to be may come long after its fields
      if (count === 0 || lookOf(page) === lastLook) return;
      if (isRested()) void judge();
      else if (count < MOST_JUDGEMENTS) {
        clearTimeout(later);
        later = setTimeout(look, AGAIN_MS);
      }
    },
  };
}

function now(): number {
  return performance.now();
}

/** What is counted: each name by itself, because the browser finds one name ten times as fast as any of a list (measured). */
const COUNTED = 'h1 h2 img svg iframe form input'.split(' ');

/** Cheap signs that a page shows something else than before. */
function lookOf(page: Document): string {
  const counts = COUNTED.map((name) => selectAll(page, name).length);
  return [page.title, page.URL, find(page, 'h1')?.textContent, counts].join(' ');
}
