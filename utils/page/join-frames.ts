import { ASKS, type PageFacts } from './page-facts.ts';

/**
 * A page together with the frames in it: what they ask for counts as asked by the page around them, because a person sees
 * one picture. Each frame is judged by itself as well, at its own address.
 */
export function joinFrames(outer: PageFacts, frames: readonly PageFacts[]): PageFacts {
  if (frames.length === 0) return outer;
  const all = [outer, ...frames];
  const asks = new Set(all.flatMap((facts) => facts.asks));
  return {
    ...outer,
    asks: ASKS.filter((ask) => asks.has(ask)),
    forms: all.flatMap((facts) => facts.forms),
    words: all.flatMap((facts) => facts.words),
  };
}
