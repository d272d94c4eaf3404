import { linkUnder } from './link-under.ts';
import { hoveredIn, linkAround } from './resting.ts';
import type { World } from './world.ts';

/** Time for the pointer to travel from the link into the card, over whatever lies between. */
export const GRACE_MS = 300;

/** Where the pointer is, and the point of the window where it arrived there. */
interface Rest {
  on: Element | null;
  point?: { x: number; y: number };
}

/**
 * Shows the card while the pointer is on a link or on the card; at once, because danger doesn't wait. What is returned
 * is to be called when links were found: the pointer may rest on one of them already, and no event tells of it again.
 */
export function tellOnPointer(world: World): () => void {
  const { on, page, card, desk, signal, isByPerson, isAlive } = world;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  /** Where the pointer rests without a link that was known as one; `undefined` before it was seen at all. */
  let unmet: Rest | null | undefined;

  on('pointerover', (event) => onOver(event as PointerEvent), { passive: true });
  on('pointerout', (event) => onOut(event as PointerEvent), { passive: true });
  signal.addEventListener('abort', arrive);
  return lookAgain;

  function onOver(event: PointerEvent): void {
    if (!isAlive() || !isByPerson(event)) return;
    unmet = null;
    if (event.pointerType === 'touch') return;
    const path = event.composedPath();
    if (card.isOnPath(path)) arrive();
    else if (!holdsKeyboard())
      comeUpon(linkUnder(event, world), { on: path[0] as Element, point: { x: event.clientX, y: event.clientY } });
  }

  function comeUpon(link: Element | null, rest: Rest): void {
    desk.forgive(link);
    unmet = link ? null : rest;
    if (!link) {
      leave();
      return;
    }
    arrive();
    desk.tell(link, 'pointer', rest.point);
  }

  function lookAgain(): void {
    if (unmet === null || !isAlive() || holdsKeyboard()) return;
    const rest = unmet ?? { on: hoveredIn(page) };
    const link = linkAround(rest.on, world);
    if (link) comeUpon(link, rest);
  }

  /** Out of the window, or into a frame: nothing is come upon that would tell us. */
  function onOut(event: PointerEvent): void {
    if (!isByPerson(event) || event.relatedTarget !== null) return;
    unmet = null;
    leave();
  }

  function arrive(): void {
    clearTimeout(leaving);
    leaving = undefined;
  }

  function leave(): void {
    leaving ??= setTimeout(() => {
      leaving = undefined;
      if (!holdsKeyboard()) desk.leave('pointer');
    }, GRACE_MS);
  }

  function holdsKeyboard(): boolean {
    return page.activeElement !== null && card.isOnPath([page.activeElement]);
  }
}
