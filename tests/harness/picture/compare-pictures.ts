import type { Picture } from './picture.ts';
import { SHRUNK } from './shrink.ts';

/**
 * What may differ in two shrunk pictures: the mean colour of a square of so many of their pixels, by so many levels of 256 in
 * any channel.
 *
 * Pixels alone tell little: another version of the browser puts the grey edges of a letter elsewhere, and the same letter stays.
 * In a mean those edges cancel out, while letters that move by two pixels, a line that moves by four, and what is gone change the
 * small squares that they leave and enter, and another ground changes the large ones by all of its difference.
 */
const TOLERANCES = [
  { side: 1, levels: 28 },
  { side: 4, levels: 8 },
] as const;

/** A square that differs, in pixels of the whole picture. */
export interface Spot {
  x: number;
  y: number;
  side: number;
}

/** The squares in which two shrunk pictures differ by more than the tolerance. What only one of them has is no part of it. */
export function comparePictures(one: Picture, other: Picture): Spot[] {
  const size = { width: Math.min(one.width, other.width), height: Math.min(one.height, other.height) };
  return TOLERANCES.flatMap((tolerance) => spotsOf(one, other, size, tolerance));
}

type Size = Omit<Picture, 'pixels'>;
type Tolerance = (typeof TOLERANCES)[number];

function spotsOf(one: Picture, other: Picture, size: Size, { side, levels }: Tolerance): Spot[] {
  const spots: Spot[] = [];
  const columns = Math.ceil(size.width / side);
  const most = levels * side * side;
  for (let top = 0; top < size.height; top += side) {
    const sums = new Int32Array(columns * 3);
    const bottom = Math.min(top + side, size.height);
    for (let y = top; y < bottom; y += 1) addRow(sums, one, other, { width: size.width, side, y });
    for (let sum = 0; sum < sums.length; sum += 3) {
      if (Math.max(Math.abs(sums[sum]!), Math.abs(sums[sum + 1]!), Math.abs(sums[sum + 2]!)) <= most) continue;
      spots.push({ x: (sum / 3) * side * SHRUNK, y: top * SHRUNK, side: side * SHRUNK });
    }
  }
  return spots;
}

interface Row {
  width: number;
  side: number;
  y: number;
}

/** Adds what a row of pixels differs by to the sums of the squares that it crosses. */
function addRow(sums: Int32Array, one: Picture, other: Picture, { width, side, y }: Row): void {
  let at = y * one.width * 3;
  let beside = y * other.width * 3;
  for (let left = 0, sum = 0; left < width; left += side, sum += 3) {
    const right = Math.min(left + side, width);
    for (let x = left; x < right; x += 1, at += 3, beside += 3) {
      sums[sum]! += one.pixels[at]! - other.pixels[beside]!;
      sums[sum + 1]! += one.pixels[at + 1]! - other.pixels[beside + 1]!;
      sums[sum + 2]! += one.pixels[at + 2]! - other.pixels[beside + 2]!;
    }
  }
}
