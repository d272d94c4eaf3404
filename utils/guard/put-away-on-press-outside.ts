import { linkUnder } from './link-under.ts';
import type { World } from './world.ts';

/** A press beside the card and its link puts the card away, also one that asks for a decision: not to decide is to stay. */
export function putAwayOnPressOutside(world: World): void {
  const { on, card, desk, isByPerson } = world;
  on(
    'pointerdown',
    (event) => {
      if (card.shownFor === null || !isByPerson(event) || card.isOnPath(event.composedPath())) return;
      if (linkUnder(event, world) !== card.shownFor) desk.dismiss();
    },
    { passive: true },
  );
}
