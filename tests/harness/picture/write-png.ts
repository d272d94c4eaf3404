import { crc32, deflateSync } from 'node:zlib';
import type { Picture } from './picture.ts';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Most colours of a palette; the most frequent are grounds and lines, and stay what they are. */
const COLOURS = 256;
const KEPT_AS_THEY_ARE = 64;
/** So far from each other (in levels, over all channels) are the rest: edges of letters take the nearest. */
const APART = 14;

/** Writes a picture small: a PNG with a palette, each pixel in the nearest of its colours. */
export function writePng(picture: Picture): Buffer {
  const { width, height } = picture;
  const { palette, indices } = reduceColours(picture);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) rows.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const data = deflateSync(rows, { level: 9, memLevel: 9 });
  return Buffer.concat([
    SIGNATURE,
    ...[chunk('IHDR', header), chunk('PLTE', palette), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))],
  ]);
}

function reduceColours({ pixels }: Picture): { palette: Buffer; indices: Uint8Array } {
  const indices = new Uint8Array(pixels.length / 3);
  const colourAt = (at: number) => (pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!;
  const often = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 3) often.set(colourAt(at), (often.get(colourAt(at)) ?? 0) + 1);
  const kept = chooseColours([...often].sort(([one, many], [other, more]) => more - many || one - other));
  const nearest = new Map<number, number>();
  for (const colour of often.keys()) nearest.set(colour, indexOfNearest(colour, kept));
  for (let at = 0; at < indices.length; at += 1) indices[at] = nearest.get(colourAt(3 * at))!;
  return { palette: Buffer.from(kept.flatMap(split)), indices };
}

/** From colours with how often they come, the most frequent first. */
function chooseColours(often: readonly (readonly [colour: number, times: number])[]): number[] {
  const kept: number[] = [];
  for (const [colour] of often) {
    if (kept.length === COLOURS) break;
    const isFar = kept.every((one) => distance(split(one), split(colour)) >= APART ** 2);
    if (kept.length < KEPT_AS_THEY_ARE || isFar) kept.push(colour);
  }
  return kept;
}

function indexOfNearest(colour: number, kept: readonly number[]): number {
  const wanted = split(colour);
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  kept.forEach((one, at) => {
    const far = distance(split(one), wanted);
    if (far < least) [best, least] = [at, far];
  });
  return best;
}

function distance([r, g, b]: Rgb, [red, green, blue]: Rgb): number {
  return (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2;
}

type Rgb = readonly [red: number, green: number, blue: number];

function split(colour: number): Rgb {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(body.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}
