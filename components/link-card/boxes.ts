/** A rectangle in CSS pixels of the viewport. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

/** The part of a box that can be seen, or `null`. */
export function clip(box: Box, { width, height }: Size): Box | null {
  const left = Math.max(0, box.left);
  const top = Math.max(0, box.top);
  const seen = {
    left,
    top,
    width: Math.min(width, box.left + box.width) - left,
    height: Math.min(height, box.top + box.height) - top,
  };
  return seen.width > 0 && seen.height > 0 ? seen : null;
}

/** The smallest box around all of them. */
export function join(first: Box, ...others: readonly Box[]): Box {
  const boxes = [first, ...others];
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  return {
    left,
    top,
    width: Math.max(...boxes.map((box) => box.left + box.width)) - left,
    height: Math.max(...boxes.map((box) => box.top + box.height)) - top,
  };
}

/** How far a point is from a box; 0 inside it. */
export function distance({ left, top, width, height }: Box, { x, y }: Point): number {
  return Math.hypot(Math.max(left - x, 0, x - left - width), Math.max(top - y, 0, y - top - height));
}

export const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));
