import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { comparePictures, type Spot } from '../../harness/picture/compare-pictures.ts';
import type { Picture } from '../../harness/picture/picture.ts';
import { readPng } from '../../harness/picture/read-png.ts';
import { shrink } from '../../harness/picture/shrink.ts';
import { writePng } from '../../harness/picture/write-png.ts';
import type { Place } from './sample-tools.ts';

const KEPT = join(import.meta.dirname, 'pictures');
const SEEN = '.cache/screenshots/sheet';

/** Which major version of Chromium the pictures were taken with: another one breaks some lines elsewhere. */
const MADE_WITH = join(KEPT, 'chromium.txt');
/** They were taken with the fonts of Debian's fonts-noto-cjk. */
const FONT = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc';

/** Why what this browser draws can't be compared with the kept pictures; `null` when it can. */
export function whyNotComparable(version: string): string | null {
  if (!existsSync(FONT)) return 'not compared: the pictures need the fonts of Debian’s fonts-noto-cjk';
  const kept = existsSync(MADE_WITH) ? readFileSync(MADE_WITH, 'utf8').trim() : '';
  const [major] = version.split('.');
  return kept === major ? null : `not compared: the pictures were taken with Chromium ${kept}, and this is ${major}`;
}

/** Notes with which version the pictures are taken from now on. */
export function noteVersion(version: string): void {
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(MADE_WITH, `${version.split('.')[0]}\n`);
}

/** Takes one picture of the whole sheet. */
export async function photograph(page: Page): Promise<Picture> {
  return readPng(await page.screenshot({ fullPage: true, animations: 'disabled' }));
}

/** Where they differ, in pixels of what is seen. */
export function differingSpots(kept: Picture, seen: Picture): Spot[] {
  return comparePictures(kept, shrink(seen));
}

/** The picture that is kept of a sheet, shrunk; `null` when there is none. */
export function keptPicture(name: string): Picture | null {
  const path = join(KEPT, `${name}.png`);
  return existsSync(path) ? readPng(readFileSync(path)) : null;
}

/** Keeps a picture as the one that later ones are compared with, and leaves it in its full size for looking at. */
export function keepPicture(name: string, picture: Picture): void {
  save(join(SEEN, `${name}.png`), picture);
  save(join(KEPT, `${name}.png`), shrink(picture));
}

/** Leaves what was seen, and the same with what differs marked, for looking at. */
export function leaveSeen(name: string, picture: Picture, spots: readonly Spot[]): string {
  const path = join(SEEN, `${name}.png`);
  save(path, picture);
  save(join(SEEN, `${name}-differs.png`), marked(picture, spots));
  return path;
}

/** So many pixels may differ in a state: four small squares or five, where a letter or a mark fell otherwise between them. */
const STRAY = 80;

const areaOf = (spots: readonly Spot[]) => spots.reduce((sum, { side }) => sum + side ** 2, 0);

/** The states in which a kept picture and what is seen differ; empty when they don't. A sheet of another size is named as well. */
export function statesThatDiffer(places: readonly Place[], kept: Picture, seen: Picture): string[] {
  const spots = differingSpots(kept, seen);
  const within = ({ x, y, width, height }: Place) =>
    spots.filter((at) => at.x + at.side > x && at.x < x + width && at.y + at.side > y && at.y < y + height);
  const states = places.filter((place) => areaOf(within(place)) > STRAY);
  const sizes = [kept, shrink(seen)].map(({ width, height }) => `${width}×${height}`);
  return [...states.map(({ name }) => name), ...(sizes[0] === sizes[1] ? [] : [`size: ${sizes.join(' → ')}`])];
}

function save(path: string, picture: Picture): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, writePng(picture));
}

function marked({ width, height, pixels }: Picture, spots: readonly Spot[]): Picture {
  const copy = pixels.slice();
  for (const { x, y, side } of spots) {
    for (let row = y; row < Math.min(y + side, height); row += 1) {
      for (let column = x; column < Math.min(x + side, width); column += 1) copy[(row * width + column) * 3 + 1] = 0;
    }
  }
  return { width, height, pixels: copy };
}
