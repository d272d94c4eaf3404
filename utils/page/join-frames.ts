import { ASKS, LIMITS, type PageFacts } from './page-facts.ts';
import { hostOf } from './resolve.ts';

/**
 * A page together with the frames in it: what they ask for counts as asked by the page around them, because a person sees
 * one picture. How a frame looks counts where it comes from the page's own host or from nowhere: a shop that shows a payment
 * service's own frame does not say that it is that service. Each frame is judged by itself as well, at its own address.
 */
export function joinFrames(outer: PageFacts, frames: readonly PageFacts[]): PageFacts {
  if (frames.length === 0) return outer;
  const all = [outer, ...frames];
  const asks = new Set(all.flatMap((facts) => facts.asks));
  const own = all.filter(({ url }) => ['', hostOf(outer.url)].includes(hostOf(url)));
  return {
    ...outer,
    asks: ASKS.filter((ask) => asks.has(ask)),
    forms: all.flatMap((facts) => facts.forms),
    words: all.flatMap((facts) => facts.words),
    headings: own.flatMap((facts) => facts.headings).slice(0, LIMITS.headings),
    logos: own.flatMap((facts) => facts.logos).slice(0, LIMITS.logos),
    copyright: own.flatMap((facts) => facts.copyright).slice(-LIMITS.copyright),
    assets: own.flatMap((facts) => facts.assets).slice(0, LIMITS.assets),
    ways: own.flatMap((facts) => facts.ways).slice(0, LIMITS.ways),
    marks: [...new Set(own.flatMap((facts) => facts.marks))].slice(0, LIMITS.marks),
    text: own
      .map((facts) => facts.text)
      .join('\n')
      .slice(0, LIMITS.text),
  };
}
