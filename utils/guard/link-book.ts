import type { LinkSighting } from '#utils/url/link-sighting.ts';
import type { Verdict } from '#utils/verdict/verdict.ts';
import type { FoundLink } from '#utils/webmail/found-link.ts';
import type { OpenMail } from '#utils/webmail/open-mail.ts';
import { createAskQueue } from './ask-queue.ts';
import type { AskBackground } from './background.ts';
import { type BookLine, isOutdatedBy, isSameMail } from './book-line.ts';
import { type Judgement, verdictOf } from './judgement.ts';
import type { LinkReader } from './link-reader.ts';
import { isSameLink } from './same-link.ts';

/** The judged links of this frame, in memory, so that hovering waits for nothing. */
export interface LinkBook {
  /** From now on these mails are open; what was asked about others is dropped. */
  setMails(mails: readonly OpenMail[]): void;
  mails(): readonly OpenMail[];
  /** The open mail in whose body this link stands; `null` for the webmail's own links. */
  mailOf(link: Element): OpenMail | null;
  /** What the link says now; `null` when it leads nowhere or stands in no open mail. */
  read(link: Element): LinkSighting | null;
  /** Has links judged that are not in the book yet. */
  judge(links: readonly FoundLink[]): void;
  /** Forgets every judgement: what is known of the world has changed. */
  forget(): void;
  /** How the link stands as it is now; `null` when it, or what it says, was never judged. */
  lookUp(link: Element): Judgement | null;
  /** Judges one link before all others; `failed` when that takes longer than `HOLD_MS`, though a late answer is kept. */
  judgeNow(link: Element): Promise<Verdict | 'failed'>;
}

interface BookWorld {
  ask: AskBackground;
  reader: LinkReader;
  /** Called with lines of open mails whose judgement has just come. */
  onJudged(lines: readonly BookLine[]): void;
  signal: AbortSignal;
}

/** Longest time that a click is held for an answer. */
export const HOLD_MS = 400;

/** Lines kept of one link: a webmail that swaps an address and puts it back must not be asked about each time. */
const LINES_A_LINK = 4;

/** Plain addresses are filed under the element that their text stands in: it may hold many. */
const TEXTS_AN_ELEMENT = 100;

/** Opens an empty book. */
export function createLinkBook({ ask, reader, onJudged, signal }: BookWorld): LinkBook {
  let linesOf = new WeakMap<Element, BookLine[]>();
  let mails: readonly OpenMail[] = [];
  const isOpen = ({ mail }: BookLine) => mails.some((open) => isSameMail(open, mail));
  const isNow = (line: BookLine) => linesOf.get(line.link)?.[0] === line;
  const queue = createAskQueue({ ask, isOpen, isNow, onJudged, signal });
  const mailOf = (link: Element) => mails.find(({ body }) => body && isInside(link, body)) ?? null;
  const readIn = (mail: OpenMail | null, link: Element) => mail && (reader.readLink(link, mail)?.sighting ?? null);

  function lineOf(link: Element, now: LinkSighting | null, mail: OpenMail): BookLine | null {
    const isThis = (line: BookLine) => isSameMail(line.mail, mail) && isSameLink(now, line.sighting);
    return linesOf.get(link)?.find(isThis) ?? null;
  }

  /** Puts a line before the link's others: this is what it says now. */
  function putFirst(line: BookLine): BookLine {
    const others = (linesOf.get(line.link) ?? []).filter((other) => other !== line);
    const most = line.sighting.kind === 'text' ? TEXTS_AN_ELEMENT : LINES_A_LINK;
    linesOf.set(line.link, [line, ...others].slice(0, most));
    return line;
  }

  function write({ element: link, sighting, mail }: FoundLink): BookLine {
    const line: BookLine = { link, sighting, mail, judgement: 'pending' };
    for (const other of linesOf.get(link) ?? []) if (isOutdatedBy(line, other)) retire(other);
    return putFirst(line);
  }

  /** Strikes a line that its link no longer says. */
  function retire(line: BookLine): void {
    const others = linesOf.get(line.link)?.filter((other) => other !== line) ?? [];
    linesOf.set(line.link, others);
    queue.strike(line);
  }

  /** A link that says again what it said before: told again, so that its mark follows. */
  function rewrite(line: BookLine): void {
    if (isNow(line)) return;
    putFirst(line);
    if (typeof line.judgement !== 'string') onJudged([line]);
  }

  return {
    mails: () => mails,
    mailOf,
    read: (link) => readIn(mailOf(link), link),

    setMails(open) {
      mails = open;
      queue.dropClosed();
    },

    judge(links) {
      for (const found of links) {
        const known = lineOf(found.element, found.sighting, found.mail);
        if (known && known.judgement !== 'failed') {
          rewrite(known);
          continue;
        }
        queue.add(write(found));
      }
      queue.start();
    },

    forget() {
      linesOf = new WeakMap();
      queue.clear();
    },

    lookUp(link) {
      const mail = mailOf(link);
      return mail && (lineOf(link, readIn(mail, link), mail)?.judgement ?? null);
    },

    async judgeNow(link) {
      const mail = mailOf(link);
      const sighting = readIn(mail, link);
      if (!mail || !sighting) return 'failed';

      const line = lineOf(link, sighting, mail) ?? write({ element: link, sighting, mail });
      const known = verdictOf(line.judgement);
      if (known) return known;

      await Promise.race([queue.askNow(line), pause(HOLD_MS)]);
      return verdictOf(line.judgement) ?? 'failed';
    },
  };
}

/** Also through shadow roots. Called on the prototype: a field's name would hide a form's own method. */
function isInside(node: Node, body: Element): boolean {
  if (Node.prototype.contains.call(body, node)) return true;
  const root = Node.prototype.getRootNode.call(node);
  return root instanceof ShadowRoot && isInside(root.host, body);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
