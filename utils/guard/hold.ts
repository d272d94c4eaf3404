import { type Follow, followLater } from './follow.ts';
import { intentOf } from './intent.ts';
import { isDanger } from './judgement.ts';
import { stop } from './stop.ts';
import type { World } from './world.ts';

/** What was pressed before it was judged is held, judged, and done after all when it is not danger. */
export interface Hold {
  /** Takes an event on a link without a verdict. */
  take(event: Event, link: Element): void;
  /** Whether this link is being followed for the person at this moment, with their consent or after its verdict. */
  isReleasing(link: Element): boolean;
}

/** Sets up a hold. One press is held at a time: a second one on another link replaces it. */
export function createHold({ book, desk, signal }: World): Hold {
  let held: { link: Element } | null = null;
  let released: Element | null = null;
  let consented: Element | null = null;

  /** Does what was held. What the page does with it runs before this returns. */
  function release(link: Element, follow: Follow): void {
    released = link;
    follow();
    released = null;
  }

  function releaseWithConsent(link: Element, follow: Follow): void {
    const late = book.lookUp(link);
    if (isDanger(late)) {
      desk.bar(link, late);
      return;
    }
    consented = link;
    release(link, follow);
    consented = null;
  }

  async function judgeHeld(link: Element, follow: Follow): Promise<void> {
    const mine = { link };
    held = mine;
    const answer = await book.judgeNow(link);
    if (held !== mine || signal.aborted) return;
    held = null;
    if (answer === 'failed') desk.bar(link, answer, () => releaseWithConsent(link, follow));
    else if (isDanger(answer)) desk.bar(link, answer);
    else release(link, follow);
  }

  /** A menu or a drag can't be done later: it is stopped while the verdict is on its way, and not when there is none. */
  function takeCarried(event: Event, link: Element): void {
    if (book.lookUp(link) === 'failed') return;
    stop(event);
    desk.tell(link, 'pointer');
  }

  function takeFollowed(event: Event, link: Element): void {
    stop(event);
    const href = book.read(link)?.href;
    if (held?.link === link || href === undefined) return;
    const follow = followLater(event, link, href);
    // changed again while it was being let go: a page that does this is not asked for ever
    if (released === link) desk.bar(link, 'failed', () => releaseWithConsent(link, follow));
    else void judgeHeld(link, follow);
  }

  return {
    isReleasing: (link) => link === consented,

    take(event, link) {
      const intent = intentOf(event);
      if (intent === 'prepare') event.stopImmediatePropagation();
      else if (intent === 'carry') takeCarried(event, link);
      else takeFollowed(event, link);
    },
  };
}
