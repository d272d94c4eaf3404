import type { LinkSighting } from '#utils/url/link-sighting.ts';
import { readHtml } from './read-html.ts';
import { readTextLinks } from './read-text-links.ts';

/**
 * Links in a calendar file (RFC 5545): its lines are unfolded (section 3.1), `\n`, `\,` and `\;` in texts undone (section
 * 3.3.11), and what a description says in HTML is read as that.
 */
export function readCalendar(text: string): LinkSighting[] {
  const plain = text
    .replace(/\r?\n[ \t]/g, '')
    .replace(/\\[nN]/g, '\n')
    .replace(/\\([,;\\])/g, '$1');
  const html = /<(?:a|area|form)\s/i.test(plain) ? readHtml(plain).links : [];
  const known = new Set(html.map(({ href }) => href));
  return [...html, ...readTextLinks(plain).filter(({ href }) => !known.has(href))];
}
