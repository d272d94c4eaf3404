import type { PartKind } from './mail-part.ts';

/**
 * What a part is read as. The file's name counts beside its type, because it is what the person's machine opens it by: a page that
 * is called `application/octet-stream` is still a page. Drawings (SVG) hold links and scripts as pages do.
 */
export function kindOf(mediaType: string, fileName: string): PartKind {
  if (/^message\/(?:rfc822|global)$/.test(mediaType) || /\.eml$/i.test(fileName)) return 'mail';
  if (PAGES.has(mediaType) || /\.(?:s?html?|xht(?:ml)?|svg)$/i.test(fileName)) return 'html';
  if (mediaType === 'text/calendar' || /\.(?:ics|vcs)$/i.test(fileName)) return 'calendar';
  return /^(?:text|message|multipart)\//.test(mediaType) ? 'text' : 'file';
}

const PAGES: ReadonlySet<string> = new Set(['application/xhtml+xml', 'image/svg+xml', 'text/html']);
