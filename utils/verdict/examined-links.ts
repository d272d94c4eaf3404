import type { MailPart } from '#utils/mail/source/mail-part.ts';
import { fieldNamed } from '#utils/mail/source/mail-source.ts';
import type { LinkSighting } from '#utils/url/link-sighting.ts';
import type { ExaminedLink } from './examination.ts';
import { LEVELS, type Verdict } from './verdict.ts';

type Place = Pick<ExaminedLink, 'place' | 'placeName'>;

interface FoundLink {
  /** Of the part in which it stands. */
  path: string;
  sighting: LinkSighting;
  verdict: Verdict;
}

/** Lines for a list: worst first, the same link many times once. */
export function listLinks(links: readonly FoundLink[], placeOf: (path: string) => Place): ExaminedLink[] {
  const lines = new Map<string, ExaminedLink>();
  for (const { path, sighting, verdict } of links) {
    const place = placeOf(path);
    const text = sighting.text ?? '';
    const key = JSON.stringify([
      verdict.level,
      verdict.destination,
      text,
      place,
      verdict.reasons.map(({ code }) => code),
    ]);
    const line = lines.get(key);
    if (line) line.count += 1;
    else lines.set(key, { verdict, text, count: 1, ...place });
  }
  return [...lines.values()].sort((a, b) => LEVELS.indexOf(a.verdict.level) - LEVELS.indexOf(b.verdict.level));
}

/** Says of a part's path what a reader calls that place: a file that came along, a mail that did, or the mail itself. */
export function placesOf(parts: readonly MailPart[]): (path: string) => Place {
  const mails = parts.filter(({ kind }) => kind === 'mail');
  return (path) => {
    const around = mails.findLast((mail) => path === mail.path || path.startsWith(`${mail.path}.`));
    if (around?.mail) return { place: 'mail', placeName: fieldNamed(around.mail, 'subject')?.text ?? '' };
    const part = parts.find((one) => one.path === path && one.kind !== 'mail');
    if (part?.kind === 'calendar') return { place: 'calendar', placeName: part.fileName };
    if (part?.kind === 'html' && part.isAttachment) return { place: 'html', placeName: part.fileName };
    return { place: 'body', placeName: '' };
  };
}
