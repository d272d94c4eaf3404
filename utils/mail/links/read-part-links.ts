import type { MailPart } from '#utils/mail/source/mail-part.ts';
import type { LinkSighting } from '#utils/url/link-sighting.ts';
import { readCalendar } from './read-calendar.ts';
import { readHtml } from './read-html.ts';
import { readTextLinks } from './read-text-links.ts';

/** A link of a mail and the part in which it stands (`MailPart.path`). */
export interface PartLink {
  path: string;
  sighting: LinkSighting;
}

export interface PartsRead {
  /** What the reader sees of the mail; of a mail that says the same as text and as HTML, both. */
  body: string;
  links: readonly PartLink[];
}

/** Words and links of a mail's parts, those of attached HTML and calendar files too; attachments add nothing to the words. */
export function readPartLinks(parts: readonly MailPart[]): PartsRead {
  const links: PartLink[] = [];
  const bodies: string[] = [];
  for (const { path, kind, text, isAttachment } of parts) {
    if (text === null) continue;
    const read = readText(kind, text);
    if (!isAttachment && read.text !== '') bodies.push(read.text);
    for (const sighting of read.links) links.push({ path, sighting });
  }
  return { body: bodies.join('\n'), links };
}

function readText(kind: MailPart['kind'], text: string): { text: string; links: readonly LinkSighting[] } {
  if (kind === 'html') {
    const { text: words, links } = readHtml(text);
    const known = new Set(links.map(({ href }) => href));
    return { text: words, links: [...links, ...readTextLinks(words).filter(({ href }) => !known.has(href))] };
  }
  if (kind === 'calendar') return { text: '', links: readCalendar(text) };
  return { text, links: kind === 'text' ? readTextLinks(text) : [] };
}
