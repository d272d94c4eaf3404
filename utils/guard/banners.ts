import type { Notice } from '#utils/data/notices.ts';
import type { MailVerdict } from '#utils/verdict/mail-verdict.ts';
import type { Verdict } from '#utils/verdict/verdict.ts';
import type { OpenMail } from '#utils/webmail/open-mail.ts';
import type { AskBackground } from './background.ts';
import type { BannerPort } from './banner-port.ts';
import type { BookLine } from './book-line.ts';
import { type CardDesk, focusOn } from './card-desk.ts';
import { isDanger } from './judgement.ts';
import { createMailBook } from './mail-book.ts';

/** Keeps a banner over every open mail that is dangerous or has a dangerous link, and a line over one that makes a claim. */
export interface Banners {
  setMails(mails: readonly OpenMail[]): void;
  update(lines: readonly BookLine[]): void;
  /** More may be known of the open mails now. */
  learn(): void;
}

/** What the banners work with. */
export interface BannersWorld {
  desk: Pick<CardDesk, 'tell' | 'forgive'>;
  ask: AskBackground;
}

/** Sets up the banners; none is shown before something was judged. */
export function createBanners({ desk, ask }: BannersWorld, banner: BannerPort): Banners {
  /** The dangerous links of each mail, in the order in which they were judged. */
  const dangers = new Map<string, Map<Element, BookLine>>();
  const book = createMailBook(ask, draw);
  let open: readonly OpenMail[] = [];

  function draw(key: string): void {
    const lines = [...(dangers.get(key)?.values() ?? [])];
    const known = book.lookUp(key);
    const line = lines.find(({ judgement }) => isDanger(judgement) && judgement.wayOut) ?? lines[0];
    const mail = known?.mail ?? line?.mail;
    const worst = line && isDanger(line.judgement) ? line.judgement : null;
    const verdict = known?.verdict && isWorthSaying(known.verdict) ? known.verdict : null;
    const check = known && !mail?.part ? known.check : null;
    if (!mail || (!worst && !verdict && (check === null || check === 'notYet'))) {
      banner.hide(key);
      return;
    }
    const notice = noticeBeside(verdict, worst);
    const brand = (verdict?.wayOut ?? worst?.wayOut)?.brand;
    const ways = {
      openReal: () => void (brand && ask('openRealPlace', { brand })),
      showLink: () => line && showLink(line.link),
      whatToDo: () => void (notice && ask('openGuide', { notice, brand: verdict?.brand ?? null })),
      check: () => void book.check(key),
      inspect: () =>
        void ask('openInspector', check === 'done' ? { isChecked: true, mailKey: key } : { isChecked: false }),
    };
    banner.show({ mail, verdict, worst, count: lines.length, notice, check, ways });
  }

  function showLink(link: Element): void {
    // on the prototype: a field's name would hide a form's own method
    Element.prototype.scrollIntoView.call(link, { block: 'center' });
    desk.forgive(null);
    focusOn(link);
    desk.tell(link, 'focus');
  }

  return {
    learn: book.forget,

    setMails(mails) {
      const gone = open.filter(({ key }) => !mails.some((mail) => mail.key === key));
      open = mails;
      book.setMails(mails);
      for (const { key } of gone) {
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

/** An ordinary mail that claims nothing and is no notice gets no line, as long as nobody asked about it. */
function isWorthSaying({ level, claims, proof, notice }: MailVerdict): boolean {
  return level !== 'unknown' || claims.length > 0 || proof.state !== 'unread' || Boolean(notice);
}

/** A notice beside a dangerous link is not read as genuine, whatever the mail's source says. */
function noticeBeside(verdict: MailVerdict | null, worst: Verdict | null): Notice | null {
  const notice = verdict?.notice ?? null;
  return notice?.reading === 'genuine' && worst ? { ...notice, reading: 'unproven' } : notice;
}
