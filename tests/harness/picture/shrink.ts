import type { Picture } from './picture.ts';

/** So many pixels across become one. */
export const SHRUNK = 4;

/** A picture a quarter as wide and high, each pixel the mean of sixteen; what is over at the right and below is left out. */
export function shrink({ width, height, pixels }: Picture): Picture {
  const small = { width: Math.trunc(width / SHRUNK), height: Math.trunc(height / SHRUNK) };
  const means = new Uint8Array(small.width * small.height * 3);
  const sums = new Uint32Array(small.width * 3);
  for (let row = 0; row < small.height; row += 1) {
    sums.fill(0);
    for (let y = row * SHRUNK; y < (row + 1) * SHRUNK; y += 1) addRow(sums, pixels, y * width * 3);
    for (let at = 0, to = row * sums.length; at < sums.length; at += 1, to += 1) {
      means[to] = Math.round(sums[at]! / SHRUNK ** 2);
    }
  }
  return { ...small, pixels: means };
}

function addRow(sums: Uint32Array, pixels: Uint8Array, from: number): void {
  for (let sum = 0, at = from; sum < sums.length; sum += 3) {
    for (let x = 0; x < SHRUNK; x += 1, at += 3) {
      sums[sum]! += pixels[at]!;
      sums[sum + 1]! += pixels[at + 1]!;
      sums[sum + 2]! += pixels[at + 2]!;
    }
  }
}
