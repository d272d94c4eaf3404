/** Where on the upper edge of an offer the tag may sit, the best first. */
export const PLACES = ['end', 'start', 'end below', 'start below', 'end above', 'start above'] as const;
export type Place = (typeof PLACES)[number];

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const CONTROLS = 'a[href], button, input, select, textarea, label, [role="button"], [tabindex]';
/** A hand's width between the tag and what is pressed. */
const CLEARANCE = 3;
const MOST = 400;

/** What can be pressed around an offer, where it is drawn now. */
export function controlsAround(root: Element): Box[] {
  const around = root.closest('[id="aod-container"]') ?? root.parentElement ?? root;
  return [...around.querySelectorAll(CONTROLS)]
    .slice(0, MOST)
    .map((control) => control.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0);
}

/** The first place at which the tag lies over nothing that can be pressed; the first of all when there is none. */
export function findRoom(boxAt: (place: Place) => Box, controls: readonly Box[]): Place {
  return PLACES.find((place) => isFree(boxAt(place), controls)) ?? PLACES[0];
}

/** Whether a tag there lies over nothing that can be pressed. */
export function isFree(box: Box, controls: readonly Box[]): boolean {
  return !controls.some(
    ({ left, right, top, bottom }) =>
      left < box.right + CLEARANCE &&
      right > box.left - CLEARANCE &&
      top < box.bottom + CLEARANCE &&
      bottom > box.top - CLEARANCE,
  );
}
