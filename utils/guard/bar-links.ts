import type { Verdict } from '#utils/verdict/verdict.ts';
import { createHold } from './hold.ts';
import { BARRED_EVENTS, intentOf, isAttempt } from './intent.ts';
import { isDanger, verdictOf } from './judgement.ts';
import { linkUnder } from './link-under.ts';
import { stop } from './stop.ts';
import { watchForSwap } from './swap-watch.ts';
import { createTapWatch } from './tap-watch.ts';
import type { World } from './world.ts';

/**
 * Bars the way to danger, and holds it to links without a verdict until there is one. Synthetic events of the page
 * count as well: they follow links just the same.
 */
export function barLinks(world: World): void {
  const { on, book, desk, isAlive } = world;
  const hold = createHold(world);
  const isTap = createTapWatch(world);
  for (const type of BARRED_EVENTS) {
    // `touchstart` is only kept from the page: a listener that might prevent it makes every scroll wait
    on(type, guard, { passive: type === 'touchstart' });
  }

  function guard(event: Event): void {
    if (!isAlive()) return;
    const link = linkUnder(event, world);
    if (!link || hold.isReleasing(link)) return;
    if (intentOf(event) !== null) decide(event, link);
  }

  function decide(event: Event, link: Element): void {
    const judgement = book.lookUp(link);
    if (isDanger(judgement)) bar(event, link, judgement);
    else if (!verdictOf(judgement)) hold.take(event, link);
    else if (intentOf(event) === 'follow') watchForSwap(event, link, world, () => decide(event, link));
  }

  function bar(event: Event, link: Element, verdict: Verdict): void {
    const isTouch = event.type.startsWith('touch');
    if (isTouch && !isTap(event)) {
      event.stopImmediatePropagation(); // the page must not see it; the browser may scroll
      return;
    }
    stop(event);
    if (isTouch || isAttempt(event)) desk.bar(link, verdict);
  }
}
