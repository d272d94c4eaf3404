import { baseOf } from './safe-dom.ts';

/** An address as the browser resolves it against the page's `<base>`; `null` for one that it can't read. */
export function resolve(written: string, node: Node, pageUrl: string): URL | null {
  return parse(written, baseOf(node)) ?? parse(written, pageUrl);
}

/** `null` for what is no address. */
export function parse(written: string, base: string): URL | null {
  try {
    return new URL(written, base);
  } catch {
    return null;
  }
}

/** Host of an address; empty for one without. */
export function hostOf(url: string): string {
  return parse(url, 'about:blank')?.hostname ?? '';
}
