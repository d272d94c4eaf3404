import { viewOf } from '#utils/page/safe-dom.ts';
import generic from './generic.ts';
import gmail from './gmail.ts';
import type { WebmailAdapter } from './open-mail.ts';
import outlook from './outlook.ts';
import roundcube from './roundcube.ts';

/** Every webmail that can be read; the generic one last. */
export const webmails: readonly WebmailAdapter[] = [gmail, outlook, roundcube, generic];

/**
 * Which adapter reads this document, or `null` when none does. `host` is that of the document; `''` in a frame that
 * has none (`about:blank`, `srcdoc`), which is read as the page around it is. `added`: the person added this webmail.
 */
export function adapterFor(page: Document, host: string, added: boolean): WebmailAdapter | null {
  const known = webmails.find(({ matches }) => matches.includes(`https://${host}/*`));
  if (known) return known;
  const marked = webmails.find((webmail) => webmail.isHere(page));
  if (marked) return marked;
  if (host === '') return adapterAround(page, added);
  return added ? generic : null;
}

function adapterAround(page: Document, added: boolean): WebmailAdapter | null {
  try {
    const around = viewOf(page)?.frameElement?.ownerDocument;
    if (around && around !== page) return adapterFor(around, around.location.host, added);
  } catch {
    // a page that closes while it is asked
  }
  // a sandboxed frame in a webmail: whatever it shows, nobody else can read it
  const view = viewOf(page);
  return view === view?.parent ? null : generic;
}
