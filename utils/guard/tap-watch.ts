import { LONG_PRESS_MS, PRESS_TOLERANCE } from './tell-on-long-press.ts';
import type { World } from './world.ts';

/** Tells a tap from a scroll or a long press: asks of a `touchend` whether the finger stayed where it came down. */
export function createTapWatch({ on }: Pick<World, 'on'>): (event: Event) => boolean {
  let start: { x: number; y: number; at: number } | null = null;

  on(
    'touchstart',
    (event) => {
      const [touch, second] = (event as TouchEvent).touches;
      start = touch && !second ? { x: touch.clientX, y: touch.clientY, at: event.timeStamp } : null;
    },
    { passive: true },
  );

  return (event) => {
    const [touch] = (event as TouchEvent).changedTouches;
    if (event.type !== 'touchend' || !start || !touch) return false;
    const strayed = Math.hypot(touch.clientX - start.x, touch.clientY - start.y);
    return strayed <= PRESS_TOLERANCE && event.timeStamp - start.at < LONG_PRESS_MS;
  };
}
