import { linkUnder } from './link-under.ts';
import { focusedIn, linkAround } from './resting.ts';
import { stop } from './stop.ts';
import type { World } from './world.ts';

/**
 * Shows the card for the link that has the keyboard, and lets the keyboard into the card and out again. What is
 * returned is to be called when links were found: one of them may have the keyboard already.
 */
export function tellOnFocus(world: World): () => void {
  const { on, page, card, desk, isByPerson, isAlive } = world;
  /** Whether the keyboard is where a link was told of: it is not told again because other links were found. */
  let isMet = false;
  /** The link whose card the keyboard has been in: the next Tab goes on, or it would go round for ever (WCAG 2.1.2). */
  let visited: Element | null = null;
  let isTabbing = false;

  on('focusin', (event) => onFocusIn(event));
  on('focusout', (event) => onFocusOut(event as FocusEvent));
  on('keydown', (event) => onKey(event as KeyboardEvent));
  return lookAgain;

  function onFocusIn(event: Event): void {
    if (!isAlive() || !isByPerson(event) || isInCard(event)) return;
    const link = linkUnder(event, world);
    isMet = link !== null;
    desk.forgive(link);
    if (link !== visited) visited = null;
    if (link) desk.tell(link, 'focus');
  }

  function lookAgain(): void {
    if (isMet || card.shownFor !== null || !isAlive()) return;
    const link = linkAround(focusedIn(page), world);
    if (!link) return;
    isMet = true;
    desk.tell(link, 'focus');
  }

  function onFocusOut(event: FocusEvent): void {
    if (!isByPerson(event) || (event.relatedTarget && card.isOnPath([event.relatedTarget]))) return;
    if (isInCard(event)) comeBack();
    else desk.leave('focus');
  }

  function comeBack(): void {
    const link = card.shownFor;
    if (!isTabbing || !link) return;
    visited = link;
    desk.giveBack(link);
  }

  function onKey(event: KeyboardEvent): void {
    if (!isAlive() || !isByPerson(event)) return;
    isTabbing = event.key === 'Tab';
    if (card.shownFor === null) return;
    if (event.key === 'Escape') putAway(event);
    else if (event.key === 'Tab' && !event.shiftKey) enter(event);
  }

  /** Escape closes the card and not the mail: webmails listen to it too. */
  function putAway(event: KeyboardEvent): void {
    const link = card.shownFor;
    const hadKeyboard = isInCard(event);
    stop(event);
    desk.dismiss();
    if (hadKeyboard && link) desk.giveBack(link);
  }

  function enter(event: KeyboardEvent): void {
    const link = linkUnder(event, world);
    if (!link || link !== card.shownFor) return;
    // the card goes first: it stands at the document's end, where Tab may lead next
    if (link === visited) desk.dismiss();
    else if (card.focus()) stop(event);
  }

  function isInCard(event: Event): boolean {
    return card.isOnPath(event.composedPath());
  }
}
