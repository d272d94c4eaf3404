import type { FoundLink } from '#utils/webmail/found-link.ts';
import type { OpenMail } from '#utils/webmail/open-mail.ts';

/** What the guard needs of the eyes at the moment a link is used; `utils/webmail/read-links.ts` is one. */
export interface LinkReader {
  /** The link in one of these mails that an event with this path (target first) would follow; `null` when none. */
  linkOnPath(path: readonly EventTarget[], mails: readonly OpenMail[]): FoundLink | null;
  /** What an element of this mail says now; `null` when it leads nowhere. */
  readLink(element: Element, mail: OpenMail): FoundLink | null;
}
