import { isSameSighting } from '#utils/mail/mail-sighting.ts';
import { LINKS_A_MESSAGE } from '#utils/messaging/contract.ts';
import type { LinkSighting } from '#utils/url/link-sighting.ts';
import type { OpenMail } from '#utils/webmail/open-mail.ts';
import type { Judgement } from './judgement.ts';

/** One line of the book: what a link said, in which mail, and what was said of it. */
export interface BookLine {
  link: Element;
  sighting: LinkSighting;
  mail: OpenMail;
  judgement: Judgement;
  /** Asked about again, after there was no answer. */
  isSecond?: true;
}

/** As many lines of one mail as a message takes, and all the others. */
export function partOf(lines: readonly BookLine[], mail: OpenMail): [part: BookLine[], others: BookLine[]] {
  const part = new Set(lines.filter((line) => isSameMail(line.mail, mail)).slice(0, LINKS_A_MESSAGE));
  return [[...part], lines.filter((line) => !part.has(line))];
}

/** A link whose text came late or changed is one link; one that led elsewhere before was another, and stays listed. */
export function isOutdatedBy(now: BookLine, before: BookLine): boolean {
  const isWholeLink = now.sighting.kind !== 'text' && now.sighting.kind === before.sighting.kind;
  return isWholeLink && now.sighting.href === before.sighting.href && isSameMail(now.mail, before.mail);
}

/** A view that shows another mail may keep its key: what is judged by another claim is another mail. */
export function isSameMail(one: OpenMail, other: OpenMail): boolean {
  return one.key === other.key && isSameSighting(one.sighting, other.sighting);
}
