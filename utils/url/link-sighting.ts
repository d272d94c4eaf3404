/** What a link was when it was met: everything in it comes from a stranger, nothing is judged yet. Plain JSON. */
export interface LinkSighting {
  /** Address as the browser would follow it (resolved against `<base>`); at most `HREF_LIMIT` characters. */
  href: string;
  /** The attribute as it was written, when it differs from `href`: shows what the URL parser silently repaired. */
  raw?: string;
  /** What the person sees of the link: rendered text, or the picture's alt text; at most `TEXT_LIMIT` characters. */
  text?: string;
  /** How it is followed; a plain link when left out. */
  kind?: LinkKind;
  /** The address was longer than `HREF_LIMIT` and its middle was left out; scheme, user-info and host are whole. */
  cut?: true;
}

/** `form` and `button` send what was typed; `text` is an address in plain text that the webmail made no link of. */
export type LinkKind = 'link' | 'area' | 'svg' | 'form' | 'button' | 'frame' | 'text';

/** Longest address that is sent to be judged, in UTF-16 units. Longer ones are cut by the reader and say so. */
export const HREF_LIMIT = 16_384;

/** Longest visible text that is sent to be judged, in UTF-16 units. */
export const TEXT_LIMIT = 2_000;
