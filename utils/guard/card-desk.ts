import type { Verdict } from '#utils/verdict/verdict.ts';
import type { AskBackground } from './background.ts';
import type { CardPort, CardRequest, CardWays } from './card-port.ts';
import { isDanger, type Judgement, verdictOf } from './judgement.ts';
import type { LinkBook } from './link-book.ts';

/** How the card came to be shown: what brought it is what may take it away again. */
type ShownBy = 'pointer' | 'focus' | 'touch';

/** Decides what the one card speaks of. A card that asks for a decision stays until it is decided or put away. */
export interface CardDesk {
  /** Tells of a link that was come upon. */
  tell(link: Element, by: ShownBy, point?: Point): void;
  /** Asks for a decision, because following the link was stopped; `goOn` follows a link that could not be judged. */
  bar(link: Element, judgement: Judgement, goOn?: () => void): void;
  /** Brings the card up to date when its link was judged. */
  update(links: readonly Element[]): void;
  /** Puts the card away if it was brought by this and asks for nothing. */
  leave(by: ShownBy): void;
  /** Puts the card away; the pointer doesn't bring it back for this link until `forgive`. */
  dismiss(): void;
  /** Gives the keyboard back to a link, without telling of it. */
  giveBack(link: Element): void;
  /** The person came upon something else: a card that was put away may come again. */
  forgive(link: Element | null): void;
}

interface Point {
  x: number;
  y: number;
}

interface Shown {
  link: Element;
  judgement: Judgement;
  barred: boolean;
  by: ShownBy;
  point: Point | undefined;
  goOn: (() => void) | undefined;
}

interface DeskWorld {
  card: CardPort;
  book: LinkBook;
  ask: AskBackground;
}

/** Sets up the desk, with no card shown. */
export function createCardDesk({ card, book, ask }: DeskWorld): CardDesk {
  let shown: Shown | null = null;
  let dismissed: Element | null = null;
  let isGivingBack = false;

  /** The page may have taken link and card away: what the card says counts, not what we remember. */
  const current = () => (card.shownFor === null ? null : shown);

  function show(next: Shown): void {
    shown = next;
    const { link, judgement, barred, point } = next;
    const request: CardRequest = { link, verdict: judgement, barred, ways: waysFrom(next) };
    card.show(point ? { ...request, point } : request);
  }

  function hide(): void {
    shown = null;
    card.hide();
  }

  function waysFrom({ link, judgement, goOn }: Shown): CardWays {
    // the address that the card speaks of, not the one that the page may have put there since
    const href = book.read(link)?.href;
    const verdict = verdictOf(judgement);
    return {
      openReal() {
        close(link);
        if (verdict?.wayOut) void ask('openRealPlace', { brand: verdict.wayOut.brand });
      },
      stay() {
        close(link);
      },
      goOn() {
        close(link);
        if (!isDanger(judgement)) goOn?.();
        else if (href !== undefined) void ask('openOnce', { href });
      },
    };
  }

  /** How the link stands; one without a verdict for what it says now is asked about, and the card follows. */
  function standing(link: Element): Judgement {
    const judgement = book.lookUp(link);
    if (judgement !== null && judgement !== 'failed') return judgement;
    void book.judgeNow(link).then((answer) => settle(link, answer));
    return 'pending';
  }

  function settle(link: Element, answer: Verdict | 'failed'): void {
    const now = current();
    if (now?.link === link && now.judgement === 'pending') show({ ...now, judgement: answer });
  }

  /** After a decision: the card doesn't come back because the pointer still rests on the link. */
  function close(link: Element): void {
    hide();
    dismissed = link;
    giveBack(link);
  }

  function giveBack(link: Element): void {
    isGivingBack = true;
    focusOn(link);
    isGivingBack = false;
  }

  return {
    giveBack,

    tell(link, by, point) {
      const now = current();
      const isUnasked = isGivingBack || (link === dismissed && by === 'pointer');
      if (isUnasked || now?.barred) return;
      if (now?.link === link && now.judgement === book.lookUp(link)) return;
      show({ link, judgement: standing(link), barred: false, by, point, goOn: undefined });
    },

    bar(link, judgement, goOn) {
      const now = current()?.link === link ? current() : null;
      dismissed = null;
      if (now?.barred && now.judgement === judgement && !goOn) return;
      show({ link, judgement, barred: true, by: now?.by ?? 'pointer', point: now?.point, goOn });
    },

    update(links) {
      const now = current();
      if (!now || !links.includes(now.link)) return;
      const judgement = book.lookUp(now.link);
      if (judgement !== null && judgement !== now.judgement) show({ ...now, judgement });
    },

    leave(by) {
      const now = current();
      if (now?.by === by && !now.barred) hide();
    },

    dismiss() {
      const link = shown?.link ?? null;
      hide();
      dismissed = link;
    },

    forgive(link) {
      if (link !== dismissed) dismissed = null;
    },
  };
}

/** Gives the keyboard back to a link. Called on the prototype: a field named `focus` would hide a form's own method. */
export function focusOn(link: Element): void {
  const { focus } = link instanceof SVGElement ? SVGElement.prototype : HTMLElement.prototype;
  focus.call(link as HTMLElement & SVGElement, { preventScroll: true });
}
