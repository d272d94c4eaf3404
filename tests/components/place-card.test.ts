import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, clip, distance } from '#components/link-card/boxes.ts';
import { type PlacementRequest, placeCard } from '#components/link-card/place-card.ts';

const VIEWPORT = { width: 1000, height: 700 };
const CARD = { width: 380, height: 300 };
const line = (left: number, top: number, width = 200, height = 20): Box => ({ left, top, width, height });
const place = (link: Box[], more: Partial<PlacementRequest> = {}) =>
  placeCard({ link, card: CARD, viewport: VIEWPORT, ...more });

test('below the link, at its start', () => {
  expect(place([line(100, 100)])).toMatchObject({ side: 'below', left: 100, top: 126 });
});

test('above it when there is no room below', () => {
  expect(place([line(100, 600)])).toMatchObject({ side: 'above', top: 294 });
});

test('never out of the window to the right', () => {
  expect(place([line(900, 100)])).toMatchObject({ left: 612 });
});

test('a link of two lines is kept free as a whole', () => {
  expect(place([line(700, 100), line(20, 120)], { point: { x: 720, y: 110 } })).toMatchObject({ top: 146 });
});

test('of a link as high as the window the line that is meant is kept free', () => {
  const lines = Array.from({ length: 35 }, (_, at) => line(0, at * 20, 1000));
  const placed = place(lines, { point: { x: 500, y: 110 } });
  expect(placed).toMatchObject({ side: 'below', top: 126 });
});

test('beside the link when it can be read whole only there, and above only when that shows much more', () => {
  const pane = { width: 760, height: 740 };
  const card = { width: 380, height: 490 };
  expect(place([line(14, 365)], { card, viewport: pane })).toMatchObject({ side: 'right', left: 220, top: 242 });
  expect(place([line(14, 365)], { card, viewport: { ...pane, height: 500 } })).toMatchObject({ side: 'right', top: 8 });
  expect(place([line(14, 420)], { card, viewport: { ...pane, height: 440 } })).toMatchObject({ side: 'above' });
  // too wide to have anything beside it
  expect(place([line(14, 365, 600)], { card, viewport: pane })).toMatchObject({ side: 'below', maxHeight: 341 });
  expect(place([line(14, 420, 600)], { card, viewport: pane })).toMatchObject({ side: 'above', maxHeight: 406 });
});

test('beside a tall picture that leaves no room above or below', () => {
  expect(place([line(10, 5, 300, 690)], { point: { x: 100, y: 300 } })).toMatchObject({ side: 'right', left: 316 });
  expect(place([line(600, 5, 390, 690)], { point: { x: 700, y: 300 } })).toMatchObject({ side: 'left' });
});

test('a link that fills the window is covered, but not under the pointer', () => {
  const placed = place([line(0, 0, 1000, 700)], { point: { x: 500, y: 350 } });
  expect(placed?.side).toBe('over');
  expect(placed!.top > 360 || placed!.top + Math.min(CARD.height, placed!.maxHeight) < 340).toBe(true);
});

test('in a low window the card is cut and scrolls', () => {
  const placed = place([line(20, 20)], { viewport: { width: 320, height: 240 } });
  expect(placed).toMatchObject({ side: 'below', left: 8, maxHeight: 186 });
});

test.each([[[]], [[line(100, -60)]], [[line(1200, 10)]], [[line(10, 10, 0, 0)]]])('%j is not to be seen', (link) => {
  expect(place(link)).toBeNull();
});

describe('whatever link and window are', () => {
  const size = (most: number) => fc.integer({ min: 1, max: most });
  const box = fc.record({
    left: fc.integer({ min: -300, max: 1700 }),
    top: fc.integer({ min: -300, max: 1200 }),
    width: size(900),
    height: size(600),
  });
  const request = fc.record({
    link: fc.array(box, { minLength: 1, maxLength: 4 }),
    point: fc.option(fc.record({ x: fc.integer({ min: 0, max: 1600 }), y: fc.integer({ min: 0, max: 1000 }) }), {
      nil: undefined,
    }),
    card: fc.record({ width: fc.integer({ min: 200, max: 384 }), height: fc.integer({ min: 60, max: 1500 }) }),
    viewport: fc.record({ width: fc.integer({ min: 240, max: 1600 }), height: fc.integer({ min: 160, max: 1000 }) }),
  });

  test('the card stands inside the window and not on the line that is meant', () => {
    fc.assert(
      fc.property(request, (asked) => {
        const placed = placeCard(asked);
        const seen = asked.link.map((each) => clip(each, asked.viewport)).filter((each) => each !== null);
        if (!placed) {
          expect(seen).toEqual([]);
          return;
        }
        const card = {
          left: placed.left,
          top: placed.top,
          width: Math.min(asked.card.width, asked.viewport.width - 16),
          height: Math.min(asked.card.height, placed.maxHeight),
        };
        expect(card.left).toBeGreaterThanOrEqual(0);
        expect(card.top).toBeGreaterThanOrEqual(0);
        expect(card.left + card.width).toBeLessThanOrEqual(asked.viewport.width);
        expect(card.top + card.height).toBeLessThanOrEqual(asked.viewport.height);
        if (placed.side === 'over') return;
        const { point } = asked;
        const near = (each: Box) => (point ? distance(each, point) : 0);
        const nearest = Math.min(...seen.map(near));
        const meant = seen.filter((each) => near(each) === nearest);
        expect(meant.some((each) => !overlap(card, each))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('it covers the link only if no side has room for it', () => {
    fc.assert(
      fc.property(request, (asked) => {
        if (placeCard(asked)?.side !== 'over') return;
        for (const each of asked.link) {
          const seen = clip(each, asked.viewport);
          if (!seen || asked.link.length > 1) continue;
          expect(seen.top).toBeLessThan(132 + 14);
          expect(asked.viewport.height - seen.top - seen.height).toBeLessThan(132 + 14);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

function overlap(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}
