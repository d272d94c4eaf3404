import type { Ask } from './background.ts';
import type { BannerPort, BannerRequest } from './banner-port.ts';
import type { CardPort, CardRequest } from './card-port.ts';
import { type Faces, findFaces } from './faces-slot.ts';

/** Card and banner that can be spoken to before they are there: what was last asked is drawn when they come. */
export interface LateFaces {
  card: CardPort;
  banner: BannerPort;
  /** Has them brought, so that they are there when the pointer comes to a link. */
  bring(): void;
}

/** How often in a row they are asked for while something is waiting to be drawn. */
const TRIES = 3;

/** Sets up faces that are brought when first needed; if they can't be brought, the next need tries again. */
export function createLateFaces(page: Document, ask: Ask, signal: AbortSignal, find = findFaces): LateFaces {
  let card: CardPort | null = null;
  let banner: BannerPort | null = null;
  let wanted: CardRequest | null = null;
  const wantedBanners = new Map<string, BannerRequest>();
  let isBringing = false;

  async function bring(): Promise<void> {
    if (card || isBringing || signal.aborted) return;
    isBringing = true;
    // nothing will happen that asks again while the pointer rests where it is
    for (let left = TRIES; left > 0 && !find() && (left === TRIES || isWaiting()); left--) await ask('bringFaces', {});
    isBringing = false;
    const faces = find();
    if (faces && !signal.aborted) draw(faces);
  }

  const isWaiting = () => !signal.aborted && (wanted !== null || wantedBanners.size > 0);

  function draw(faces: Faces): void {
    card = faces.createCard(page, signal);
    banner = faces.createBanner(page, signal);
    if (wanted?.link.isConnected) card.show(wanted);
    for (const request of wantedBanners.values()) banner.show(request);
    wanted = null;
    wantedBanners.clear();
  }

  return {
    bring: () => void bring(),

    card: {
      get shownFor() {
        return card ? card.shownFor : (wanted?.link ?? null);
      },
      show(request) {
        if (card) {
          card.show(request);
          return;
        }
        wanted = request;
        void bring();
      },
      hide() {
        wanted = null;
        card?.hide();
      },
      isOnPath: (path) => card?.isOnPath(path) ?? false,
      focus: () => card?.focus() ?? false,
    },

    banner: {
      show(request) {
        if (banner) {
          banner.show(request);
          return;
        }
        wantedBanners.set(request.mail.key, request);
        void bring();
      },
      hide(mailKey) {
        wantedBanners.delete(mailKey);
        banner?.hide(mailKey);
      },
    },
  };
}
