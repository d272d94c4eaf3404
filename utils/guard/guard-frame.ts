import type { FoundLink } from '#utils/webmail/found-link.ts';
import type { OpenMail } from '#utils/webmail/open-mail.ts';
import { type Ask, createBackground } from './background.ts';
import { barLinks } from './bar-links.ts';
import type { BookLine } from './book-line.ts';
import { createCardDesk } from './card-desk.ts';
import type { LateFaces } from './late-faces.ts';
import type { Life } from './life.ts';
import { createLinkBook } from './link-book.ts';
import type { LinkReader } from './link-reader.ts';
import { createListen } from './listeners.ts';
import { inventMarkName } from './mark-name.ts';
import { createMarks } from './marks.ts';
import { putAwayOnPressOutside } from './put-away-on-press-outside.ts';
import { createReadingReport } from './reading-report.ts';
import { tellOnFocus } from './tell-on-focus.ts';
import { tellOnLongPress } from './tell-on-long-press.ts';
import { tellOnPointer } from './tell-on-pointer.ts';
import type { World } from './world.ts';

export interface Frame {
  page: Document;
  window: EventTarget;
  reader: LinkReader;
  ask: Ask;
  faces: LateFaces;
  life: Life;
  isByPerson?: (event: Event) => boolean;
}

/** What is to be called when the eyes have seen something. */
export interface Guard {
  /** These mails are open now in this webmail, and no others. */
  setMails(webmail: string, mails: readonly OpenMail[]): void;
  /** These links stand in open mails and are new, or say something new. */
  judge(links: readonly FoundLink[]): void;
  /** More is known of an open mail as a whole. */
  learn(): void;
  /** No judgement stands any more; the links are to be given to `judge` again. */
  forget(): void;
}

/** Guards the mails of one frame until its life ends. */
export function guardFrame(frame: Frame): Guard {
  const { page, window, reader, faces, life, isByPerson = (event) => event.isTrusted } = frame;
  const { signal } = life;
  const { card } = faces;
  const ask = createBackground(frame.ask, life.end);
  const book = createLinkBook({ ask, reader, signal, onJudged });
  const desk = createCardDesk({ card, book, ask });
  const marks = createMarks({ page, attribute: inventMarkName(), ask, signal });
  const banners = faces.createBanners({ desk, ask });
  const report = createReadingReport(ask);

  const on = createListen(page, window, signal);
  const lookAgain = listen({
    page,
    window,
    on,
    reader,
    book,
    card,
    desk,
    ask,
    isByPerson,
    isAlive: life.isAlive,
    signal,
  });

  function onJudged(lines: readonly BookLine[]): void {
    report.update(lines);
    // an address in plain text can't be followed: it is listed, and nothing stands in its way
    const links = lines.filter(({ sighting }) => sighting.kind !== 'text');
    desk.update(links.map(({ link }) => link));
    banners.update(links);
    marks.update(links);
  }

  return {
    setMails(webmail, mails) {
      if (mails.length > 0) faces.bring();
      book.setMails(mails);
      banners.setMails(mails);
      report.setMails(webmail, mails);
      if (card.shownFor && !book.mailOf(card.shownFor)) desk.dismiss();
    },
    judge(links) {
      book.judge(links);
      lookAgain();
    },
    learn: banners.learn,
    forget() {
      book.forget();
      banners.learn();
    },
  };
}

/**
 * Barring comes last: what it stops is seen by no listener after it, and ours must see it. Returns what tells of a
 * link that the pointer or the keyboard was on before it was found.
 */
function listen(world: World): () => void {
  const lookUnderPointer = tellOnPointer(world);
  tellOnLongPress(world);
  const lookAtFocus = tellOnFocus(world);
  putAwayOnPressOutside(world);
  barLinks(world);
  return () => {
    lookUnderPointer();
    lookAtFocus();
  };
}
