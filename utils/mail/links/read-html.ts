import type { LinkKind, LinkSighting } from '#utils/url/link-sighting.ts';
import { TEXT_LIMIT } from '#utils/url/link-sighting.ts';
import { createHidden } from './hidden-elements.ts';
import { sightingOf } from './sighting-of.ts';
import { walkHtml } from './walk-html.ts';

/** What a mail's HTML says and where its links lead, read without a document. */
export interface HtmlRead {
  /** What a reader sees, as far as markup tells it; at most `BODY_LIMIT` characters. */
  text: string;
  links: readonly LinkSighting[];
}

const BODY_LIMIT = 100_000;
const LINKS_READ = 5_000;
const PARTING = /^(?:br|div|p|td|th|tr|li|ul|ol|table|section|article|h[1-6]|hr|pre|dd|dt|blockquote|center)$/;

interface OpenLink {
  kind: LinkKind;
  raw: string;
  text: string;
  label: string;
}

/**
 * Reads HTML as tag soup, without a document, so that it works wherever our code runs and costs little: links, image maps, SVG
 * links, forms, buttons, frames, refreshes, resolved against `<base>`; and the text that is not hidden.
 */
export function readHtml(html: string): HtmlRead {
  const found: OpenLink[] = [];
  const hidden = createHidden();
  /** HTML closes a link that is still open where the next one begins. */
  let open: OpenLink | null = null;
  let base: string | null = null;
  let text = '';

  const say = (words: string) => {
    if (hidden.isInside()) return;
    if (text.length < BODY_LIMIT) text += words;
    if (open && open.text.length < TEXT_LIMIT * 2) open.text += words;
  };
  walkHtml(html, {
    onOpen(name, attributes, stop) {
      if (name === 'base') base ??= attributes.href ?? null;
      hidden.open(name, attributes);
      if (PARTING.test(name)) say('\n');
      if (name === 'img' || name === 'input') say(` ${labelOf(attributes)} `);
      const link = linkOf(name, attributes);
      if (!link) return;
      found.push(link);
      if (HOLDS_TEXT.has(link.kind)) open = link;
      if (found.length >= LINKS_READ) stop();
    },
    onText: say,
    onClose(name) {
      hidden.close(name);
      if (PARTING.test(name)) say('\n');
      if (name === 'a' || name === 'button') open = null;
    },
  });

  const links = found.flatMap((link) => sightingOf(link, base) ?? []);
  return { text: tidyLines(text), links };
}

const HOLDS_TEXT: ReadonlySet<LinkKind> = new Set(['link', 'svg', 'button']);

type Attributes = Readonly<Record<string, string>>;

function linkOf(name: string, attributes: Attributes): OpenLink | null {
  const found = addressOf(name, attributes);
  return found && { ...found, text: '', label: labelOf(attributes) };
}

function addressOf(name: string, attributes: Attributes): { kind: LinkKind; raw: string } | null {
  switch (name) {
    case 'a':
      return address('link', attributes.href) ?? address('svg', attributes['xlink:href']);
    case 'area':
      return address('area', attributes.href);
    case 'form':
      return address('form', attributes.action);
    case 'button':
    case 'input':
      return address('button', attributes.formaction);
    case 'iframe':
    case 'frame':
      return address('frame', attributes.src);
    case 'meta':
      return /^refresh$/i.test(attributes['http-equiv'] ?? '') ? address('link', refreshOf(attributes.content)) : null;
    default:
      return null;
  }
}

function address(kind: LinkKind, raw: string | undefined): { kind: LinkKind; raw: string } | null {
  return raw === undefined ? null : { kind, raw };
}

/** `5; url='https://…'` (HTML, "shared declarative refresh steps"). */
function refreshOf(content = ''): string | undefined {
  return /^[\s\d.]*[;,]\s*(?:url\s*=)?\s*['"]?([^'"]+)/i.exec(content)?.[1]?.trim();
}

function labelOf({ alt, 'aria-label': label, title, value }: Attributes): string {
  return (alt || label || title || value || '').trim();
}

function tidyLines(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}
