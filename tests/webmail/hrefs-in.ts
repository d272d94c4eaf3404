import type { FoundLink } from '#utils/webmail/found-link.ts';
import type { OpenMail } from '#utils/webmail/open-mail.ts';
import { readLinks } from '#utils/webmail/read-links.ts';

/** Every link of a mail, without the pauses in between. */
export function linksIn(mail: OpenMail): FoundLink[] {
  return [...readLinks(mail)].filter((link) => link !== null);
}

/** Addresses of every link of a mail, in order. */
export function hrefsIn(mail: OpenMail): string[] {
  return linksIn(mail).map(({ sighting }) => sighting.href);
}
