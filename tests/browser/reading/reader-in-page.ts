import { findOpenMails } from '#utils/webmail/find-open-mails.ts';
import type { FoundLink } from '#utils/webmail/found-link.ts';
import type { OpenMail } from '#utils/webmail/open-mail.ts';
import { linkOnPath, readLink, readLinks } from '#utils/webmail/read-links.ts';
import { watchMails } from '#utils/webmail/watch-mails.ts';
import { adapterFor } from '#utils/webmail/webmails.ts';

/** What the tests call inside a page. */
const reader = { adapterFor, findOpenMails, linkOnPath, readLink, mailIn, linksIn, watchMails };

declare global {
  interface Window {
    reader: typeof reader;
  }
}

window.reader = reader;

function mailIn(body: Element): OpenMail {
  return { key: 'k', body, sighting: { senderName: '', senderAddress: '', subject: '' } };
}

function linksIn(mail: OpenMail): FoundLink['sighting'][] {
  return [...readLinks(mail)].filter((link) => link !== null).map(({ sighting }) => sighting);
}
