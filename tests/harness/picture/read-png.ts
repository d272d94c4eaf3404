import { inflateSync } from 'node:zlib';
import type { Picture } from './picture.ts';

const SIGNATURE = 8;

/**
 * Reads a PNG as browsers and `writePng` write it (PNG 3rd edition: 8 bits RGB or RGBA, or a palette of 1 to 8 bits; not
 * interlaced). Transparency is left out. Throws for any other.
 */
export function readPng(bytes: Buffer): Picture {
  const { header, palette, data } = readChunks(bytes);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [depth, colours, , , interlace] = header.subarray(8) as unknown as number[];
  const channels = { 2: 3, 3: 1, 6: 4 }[colours!];
  if (!channels || interlace !== 0 || (channels !== 1 && depth !== 8)) throw new Error('a PNG of another kind');
  const rowBytes = Math.ceil((width * channels * depth!) / 8);
  const raw = unfilter(inflateSync(Buffer.concat(data)), rowBytes, height, Math.max(1, (channels * depth!) >> 3));
  const pixels = new Uint8Array(width * height * 3);
  for (let y = 0, to = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, to += 3) {
      let from = y * rowBytes + x * channels;
      let source: Uint8Array = raw;
      if (channels === 1) {
        const bit = x * depth!;
        from = 3 * ((raw[y * rowBytes + (bit >> 3)]! >> (8 - depth! - (bit & 7))) & ((1 << depth!) - 1));
        source = palette;
      }
      pixels[to] = source[from]!;
      pixels[to + 1] = source[from + 1]!;
      pixels[to + 2] = source[from + 2]!;
    }
  }
  return { width, height, pixels };
}

function readChunks(bytes: Buffer): { header: Buffer; palette: Buffer; data: Buffer[] } {
  let header: Buffer = Buffer.alloc(0);
  let palette: Buffer = Buffer.alloc(0);
  const data: Buffer[] = [];
  for (let at = SIGNATURE; at + 8 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const body = bytes.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') header = body;
    if (type === 'PLTE') palette = body;
    if (type === 'IDAT') data.push(body);
    at += 12 + length;
  }
  if (header.length !== 13) throw new Error('no PNG');
  return { header, palette, data };
}

/** PNG 3rd edition, 9.2: each row says how it was written as differences to what stands before and above. */
function unfilter(filtered: Uint8Array, rowBytes: number, height: number, step: number): Uint8Array {
  const raw = new Uint8Array(rowBytes * height);
  for (let y = 0; y < height; y += 1) {
    const kind = filtered[y * (rowBytes + 1)]!;
    const from = y * (rowBytes + 1) + 1;
    const to = y * rowBytes;
    for (let x = 0; x < rowBytes; x += 1) {
      const left = x >= step ? raw[to + x - step]! : 0;
      const up = y > 0 ? raw[to + x - rowBytes]! : 0;
      let before = 0;
      if (kind === 1) before = left;
      else if (kind === 2) before = up;
      else if (kind === 3) before = (left + up) >> 1;
      else if (kind === 4) before = paeth(left, up, x >= step && y > 0 ? raw[to + x - rowBytes - step]! : 0);
      raw[to + x] = filtered[from + x]! + before;
    }
  }
  return raw;
}

function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
