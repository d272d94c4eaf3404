import type { Parsed } from './parse-table.ts';

export interface ReadByParser {
  /** As the browser would follow it; as written when it would not. */
  href: string;
  parsed: Parsed | null;
}

/** Runs inside a page, so it uses nothing from outside itself: what the page's own parser makes of links as written. */
export function readByParser(written: readonly string[]): ReadByParser[] {
  return written.map((raw) => {
    const link = document.createElement('a');
    link.setAttribute('href', raw);
    if (!URL.canParse(raw, document.baseURI)) return { href: link.href, parsed: null };

    const { href, protocol, hostname: host, username, pathname: path, origin } = new URL(raw, document.baseURI);
    if (link.href !== href) throw new Error(`the link goes to ${link.href}, the parser says ${href}`);
    return { href, parsed: { protocol, host, user: decodeURIComponent(username), path, origin } };
  });
}
