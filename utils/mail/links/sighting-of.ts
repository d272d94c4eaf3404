import { HREF_LIMIT, type LinkKind, type LinkSighting, TEXT_LIMIT } from '#utils/url/link-sighting.ts';
import { shortenHref } from '#utils/url/shorten-href.ts';

/** A link as it stands in markup. */
export interface WrittenLink {
  kind: LinkKind;
  raw: string;
  text: string;
  /** The words that stand for it when it has no text of its own. */
  label: string;
}

/**
 * The sighting of a link in a mail, or `null` when it leads nowhere: to a place in the mail itself, or to an address that is
 * relative without a base (a mail has no address of its own). What can't be parsed stands as it was written.
 */
export function sightingOf({ kind, raw, text, label }: WrittenLink, base: string | null): LinkSighting | null {
  const written = raw.trim();
  if (written === '' || (written.startsWith('#') && base === null)) return null;
  const whole = resolve(written, base);
  if (whole === null) return null;

  const href = shortenHref(whole);
  const sighting: LinkSighting = { href };
  if (kind !== 'link') sighting.kind = kind;
  if (href !== whole) sighting.cut = true;
  if (raw !== whole && `${raw}/` !== whole) sighting.raw = raw.slice(0, HREF_LIMIT);
  const words = tidy(text) || tidy(label);
  if (words !== '') sighting.text = words;
  return sighting;
}

/** Like a webmail on https: what begins with two slashes, whichever they are, gets its scheme. */
function resolve(written: string, base: string | null): string | null {
  try {
    if (base !== null && URL.canParse(base)) return new URL(written, base).href;
    if (/^[/\\]{2}/.test(written)) return new URL(written, 'https://mail.invalid/').href;
    return new URL(written).href;
  } catch {
    return hasScheme(written) ? written : null;
  }
}

function hasScheme(written: string): boolean {
  return /^\s*[a-z][a-z\d+.-]{1,30}:/i.test(written);
}

function tidy(text: string): string {
  return text
    .slice(0, TEXT_LIMIT * 4)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, TEXT_LIMIT);
}
