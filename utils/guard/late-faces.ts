import type { OpenMail } from '#utils/webmail/open-mail.ts';
import type { Ask } from './background.ts';
import type { Banners, BannersWorld } from './banners.ts';
import type { BookLine } from './book-line.ts';
import type { CardPort, CardRequest } from './card-port.ts';
import { type Faces, findFaces } from './faces-slot.ts';

/** Card and banners that can be spoken to before they are there: what was told by then is told to them when they come. */
export interface LateFaces {
  card: CardPort;
  createBanners(world: BannersWorld): Banners;
  /** Has them brought, so that they are there when the pointer comes to a link. */
  bring(): void;
}

/** How often in a row they are asked for while something is waiting to be drawn. */
const TRIES = 3;

/** Sets up faces that are brought when first needed; if they can't be brought, the next need tries again. */
export function createLateFaces(page: Document, ask: Ask, signal: AbortSignal, find = findFaces): LateFaces {
  let card: CardPort | null = null;
  let banners: Banners | null = null;
  let bannersWorld: BannersWorld | null = null;
  let wanted: CardRequest | null = null;
  let mails: readonly OpenMail[] = [];
  let told: BookLine[] = [];
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

  const isWaiting = () => !signal.aborted && (wanted !== null || mails.length > 0);

  function draw(faces: Faces): void {
    card = faces.createCard(page, signal);
    if (wanted?.link.isConnected) card.show(wanted);
    wanted = null;
    if (!bannersWorld) return;
    banners = faces.createBanners(page, signal, bannersWorld);
    banners.setMails(mails);
    banners.update(told.filter((line) => mails.some(({ key }) => key === line.mail.key)));
    told = [];
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

    createBanners(world) {
      bannersWorld = world;
      return {
        setMails(open) {
          mails = open;
          banners?.setMails(open);
        },
        update(lines) {
          if (banners) banners.update(lines);
          else told.push(...lines);
        },
        learn: () => banners?.learn(),
      };
    },
  };
}
