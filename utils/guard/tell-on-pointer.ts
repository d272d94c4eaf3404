import { linkUnder } from './link-under.ts';
import type { World } from './world.ts';

/** Time for the pointer to travel from the link into the card, over whatever lies between. */
export const GRACE_MS = 300;

/** Shows the card while the pointer is on a link or on the card; at once, because danger doesn't wait. */
export function tellOnPointer(world: World): void {
  const { on, page, card, desk, signal, isByPerson, isAlive } = world;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  on('pointerover', (event) => onOver(event as PointerEvent), { passive: true });
  on('pointerout', (event) => onOut(event as PointerEvent), { passive: true });
  signal.addEventListener('abort', arrive);

  function onOver(event: PointerEvent): void {
    if (!isAlive() || !isByPerson(event) || event.pointerType === 'touch') return;
    if (card.isOnPath(event.composedPath())) arrive();
    else if (!holdsKeyboard()) comeUpon(linkUnder(event, world), event);
  }

  function comeUpon(link: Element | null, { clientX, clientY }: PointerEvent): void {
    desk.forgive(link);
    if (!link) {
      leave();
      return;
    }
    arrive();
    desk.tell(link, 'pointer', { x: clientX, y: clientY });
  }

  /** Out of the window, or into a frame: nothing is come upon that would tell us. */
  function onOut(event: PointerEvent): void {
    if (isByPerson(event) && event.relatedTarget === null) leave();
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
