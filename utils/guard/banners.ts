import type { OpenMail } from '#utils/webmail/open-mail.ts';
import type { AskBackground } from './background.ts';
import type { BannerPort } from './banner-port.ts';
import type { BookLine } from './book-line.ts';
import { type CardDesk, focusOn } from './card-desk.ts';
import { isDanger } from './judgement.ts';

/** Keeps a banner over every open mail that has a dangerous link. */
export interface Banners {
  setMails(mails: readonly OpenMail[]): void;
  update(lines: readonly BookLine[]): void;
}

interface BannersWorld {
  banner: BannerPort;
  desk: Pick<CardDesk, 'tell' | 'forgive'>;
  ask: AskBackground;
}

/** Sets up the banners; none is shown before a link was judged. */
export function createBanners({ banner, desk, ask }: BannersWorld): Banners {
  /** The dangerous links of each mail, in the order in which they were judged. */
  const dangers = new Map<string, Map<Element, BookLine>>();

  function draw(key: string): void {
    const lines = [...(dangers.get(key)?.values() ?? [])];
    const worst = lines.find(({ judgement }) => isDanger(judgement) && judgement.wayOut) ?? lines[0];
    if (!worst || !isDanger(worst.judgement)) {
      banner.hide(key);
      return;
    }
    const { link, mail, judgement } = worst;
    const openReal = () => void (judgement.wayOut && ask('openRealPlace', { brand: judgement.wayOut.brand }));
    banner.show({ mail, worst: judgement, count: lines.length, ways: { openReal, showLink: () => showLink(link) } });
  }

  function showLink(link: Element): void {
    // on the prototype: a field's name would hide a form's own method
    Element.prototype.scrollIntoView.call(link, { block: 'center' });
    desk.forgive(null);
    focusOn(link);
    desk.tell(link, 'focus');
  }

  return {
    setMails(mails) {
      for (const key of dangers.keys()) {
        if (mails.some((mail) => mail.key === key)) continue;
        dangers.delete(key);
        banner.hide(key);
      }
    },

    update(lines) {
      const changed = new Set<string>();
      for (const line of lines) {
        const { key } = line.mail;
        const ofMail = dangers.get(key) ?? new Map<Element, BookLine>();
        if (isDanger(line.judgement)) dangers.set(key, ofMail.set(line.link, line));
        else if (!ofMail.delete(line.link)) continue;
        changed.add(key);
      }
      for (const key of changed) draw(key);
    },
  };
}
