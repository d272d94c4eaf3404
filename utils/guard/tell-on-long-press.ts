import { linkUnder } from './link-under.ts';
import type { World } from './world.ts';

/** Shorter than the 500 ms after which browsers open their own menu. */
export const LONG_PRESS_MS = 450;

/** How far a finger may stray, in CSS pixels, and still be pressing. */
export const PRESS_TOLERANCE = 10;

/** Shows the card when a finger rests on a link. */
export function tellOnLongPress(world: World): void {
  const { on, desk, signal, isByPerson, isAlive } = world;
  let press: { timer: ReturnType<typeof setTimeout>; x: number; y: number } | null = null;

  on('pointerdown', (event) => onDown(event as PointerEvent), { passive: true });
  on('pointermove', (event) => onMove(event as PointerEvent), { passive: true });
  for (const end of ['pointerup', 'pointercancel', 'scroll']) on(end, letGo, { passive: true });
  signal.addEventListener('abort', letGo);

  function onDown(event: PointerEvent): void {
    letGo();
    if (event.pointerType !== 'touch' || !isAlive() || !isByPerson(event)) return;
    const link = linkUnder(event, world);
    desk.forgive(link);
    if (!link) return;
    const point = { x: event.clientX, y: event.clientY };
    press = { ...point, timer: setTimeout(() => desk.tell(link, 'touch', point), LONG_PRESS_MS) };
  }

  function onMove({ clientX, clientY }: PointerEvent): void {
    if (press && Math.hypot(clientX - press.x, clientY - press.y) > PRESS_TOLERANCE) letGo();
  }

  function letGo(): void {
    clearTimeout(press?.timer);
    press = null;
  }
}
