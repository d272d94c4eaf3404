import type { Banners, BannersWorld } from './banners.ts';
import type { CardPort } from './card-port.ts';

/** What draws cards, and judges and draws over mails: a script of its own, because most frames of a webmail never show a mail. */
export interface Faces {
  createCard(page: Document, signal: AbortSignal): CardPort;
  createBanners(page: Document, signal: AbortSignal, world: BannersWorld): Banners;
}

/** Where the one script leaves them for the other. Content scripts share no globals with the page. */
const SLOT = 'honmonoFaces';

export function leaveFaces(faces: Faces): void {
  Reflect.set(globalThis, SLOT, faces);
}

/** The faces, once they were brought into this frame; `null` before. */
export function findFaces(): Faces | null {
  return (Reflect.get(globalThis, SLOT) as Faces | undefined) ?? null;
}
