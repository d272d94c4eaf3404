/** Any move of an element that was wholly seen crosses the last of these; one that was cut is met after a tenth of its height. */
const THRESHOLDS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

/**
 * Calls when an element has moved on the screen without a scroll: something above it came, went or grew. An observer whose
 * root is cut to where the element stands sees less of it as soon as it stands elsewhere (the way of Floating UI's `autoUpdate`).
 * Nothing is measured while nothing moves. An element without a box is not watched.
 */
export function onMove(element: Element, page: Document, moved: () => void, signal: AbortSignal): void {
  let watch: IntersectionObserver | undefined;

  const begin = () => {
    watch?.disconnect();
    if (signal.aborted) return;
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0) return;
    const { clientWidth, clientHeight } = page.documentElement;
    const around = [top, clientWidth - right, clientHeight - bottom, left].map((side) => `${-Math.floor(side)}px`);
    let isFirst = true;
    watch = new IntersectionObserver(
      ([seen]) => {
        // the first answer comes a frame later, and tells how it stands then, in whole pixels
        const { x, y } = seen!.boundingClientRect;
        const isThere = isFirst && Math.abs(x - left) <= 1 && Math.abs(y - top) <= 1;
        isFirst = false;
        if (isThere) return;
        moved();
        begin();
      },
      { root: page, rootMargin: around.join(' '), threshold: THRESHOLDS },
    );
    watch.observe(element);
  };

  begin();
  signal.addEventListener('abort', () => watch?.disconnect());
}
