import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { comparePictures } from '../harness/picture/compare-pictures.ts';
import type { Picture } from '../harness/picture/picture.ts';
import { readPng } from '../harness/picture/read-png.ts';
import { shrink } from '../harness/picture/shrink.ts';
import { writePng } from '../harness/picture/write-png.ts';

type Rgb = readonly [number, number, number];

const PAPER: Rgb = [255, 253, 249];
const INK: Rgb = [31, 35, 40];

function blank(width = 96, height = 64, ground: Rgb = PAPER): Picture {
  const pixels = new Uint8Array(width * height * 3);
  for (let at = 0; at < pixels.length; at += 3) pixels.set(ground, at);
  return { width, height, pixels };
}

function fill(picture: Picture, [x, y, width, height]: readonly number[], colour: Rgb): Picture {
  for (let row = y!; row < y! + height!; row += 1) {
    for (let column = x!; column < x! + width!; column += 1) {
      picture.pixels.set(colour, (row * picture.width + column) * 3);
    }
  }
  return picture;
}

/** Upright strokes as letters have them, `shift` of a pixel to the right: their edges are grey. */
function strokes(shift: number): Picture {
  const picture = blank();
  const mix = (part: number) =>
    INK.map((ink, at) => Math.round(ink * part + PAPER[at]! * (1 - part))) as unknown as Rgb;
  for (let x = 9; x < 80; x += 9) {
    fill(picture, [x, 12, 1, 14], mix(1 - shift));
    fill(picture, [x + 1, 12, 1, 14], mix(1));
    fill(picture, [x + 2, 12, 1, 14], mix(shift));
  }
  return picture;
}

/** As sheets are compared: shrunk. */
const compare = (kept: Picture, seen: Picture) => comparePictures(shrink(kept), shrink(seen));

describe('what is written is read again', () => {
  test('as it was, while it has no more colours than are kept', () => {
    const picture = fill(fill(blank(37, 11), [3, 2, 9, 5], INK), [20, 0, 1, 11], [179, 38, 30]);
    expect(readPng(writePng(picture))).toEqual(picture);
  });

  test('with more of them the frequent stay, and each other becomes one near it', () => {
    const picture = blank(128, 40);
    for (let x = 0; x < 128; x += 1) fill(picture, [x, 0, 1, 1], [x, x, x]);
    const again = readPng(writePng(picture));
    expect(again.pixels.slice(128 * 3)).toEqual(picture.pixels.slice(128 * 3));
    const far = picture.pixels.map((value, at) => Math.abs(value - again.pixels[at]!));
    expect(Math.max(...far)).toBeLessThan(12);
    expect(new Set(again.pixels.slice(0, 384)).size).toBeLessThan(100);
  });

  test('whatever filter a row was written with', () => {
    // PNG 3rd edition, 9.2: none, sub, up, average, Paeth; two pixels of RGB each, all [10, 20, 30] [11, 22, 33]
    const rows = [
      ...[
        [0, 10, 20, 30, 11, 22, 33],
        [1, 10, 20, 30, 1, 2, 3],
        [2, 0, 0, 0, 0, 0, 0],
      ],
      ...[
        [3, 5, 10, 15, 1, 1, 2],
        [4, 0, 0, 0, 0, 0, 0],
      ],
    ];
    const { pixels } = readPng(png({ width: 2, height: 5, kind: 2, rows }));
    expect([...pixels]).toEqual(rows.flatMap(() => [10, 20, 30, 11, 22, 33]));
  });

  test('what is none is refused', () => {
    expect(() => readPng(Buffer.from('GIF89a, and so on'))).toThrow('no PNG');
    expect(() => readPng(png({ width: 1, height: 1, kind: 0, rows: [[0, 0]] }))).toThrow('another kind');
  });
});

describe('what is alike', () => {
  test('the same, and letters whose edges fall a quarter of a pixel elsewhere', () => {
    expect(compare(strokes(0), strokes(0))).toEqual([]);
    expect(compare(strokes(0), strokes(0.25))).toEqual([]);
  });

  test('what only one of them has is no part of it', () => {
    expect(compare(blank(96, 64), blank(96, 90))).toEqual([]);
  });
});

describe('what differs', () => {
  const spotted = (seen: Picture, kept = strokes(0)) => compare(kept, seen);

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('a thin frame that moved by four pixels, wherever it stands (%i)', (at) => {
    const frame = (x: number) => {
      const picture = blank();
      fill(picture, [x, 8, 50, 30], [138, 133, 122]);
      return fill(picture, [x + 1, 9, 48, 28], PAPER);
    };
    expect(spotted(frame(at + 4), frame(at)).length).toBeGreaterThan(0);
  });

  test('letters that moved by two pixels, or are gone', () => {
    const moved = blank();
    for (let y = 0; y < 62; y += 1) {
      moved.pixels.set(strokes(0).pixels.subarray(y * 288, (y + 1) * 288), (y + 2) * 288);
    }
    expect(spotted(moved).length).toBeGreaterThan(0);
    expect(spotted(blank()).length).toBeGreaterThan(0);
  });

  test('a ground that is another by nine levels', () => {
    const other: Rgb = [PAPER[0] - 9, PAPER[1], PAPER[2]];
    expect(spotted(blank(96, 64, other), blank()).length).toBeGreaterThan(0);
    expect(spotted(blank(96, 64, [PAPER[0] - 7, PAPER[1], PAPER[2]]), blank())).toEqual([]);
  });

  test('and it is told where', () => {
    const dot = fill(blank(), [40, 20, 4, 4], INK);
    expect(spotted(dot, blank())).toContainEqual({ x: 40, y: 20, side: 4 });
  });
});

interface Parts {
  width: number;
  height: number;
  kind: number;
  rows: readonly (readonly number[])[];
}

/** A PNG from its bare rows; check sums are not looked at. */
function png({ width, height, kind, rows }: Parts): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, kind, 0, 0, 0], 8);
  const chunk = (type: string, body: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(body.length);
    return Buffer.concat([length, Buffer.from(type), body, Buffer.alloc(4)]);
  };
  return Buffer.concat([Buffer.alloc(8), chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.from(rows.flat())))]);
}
