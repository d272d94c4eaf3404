import { isSameSighting } from '#utils/mail/mail-sighting.ts';
import { viewOf } from '#utils/page/safe-dom.ts';
import { findOpenMails } from './find-open-mails.ts';
import type { FoundLink } from './found-link.ts';
import { isInEditor } from './mail-parts.ts';
import type { OpenMail, WebmailAdapter } from './open-mail.ts';
import { readMailAsItChanges } from './read-mail-as-it-changes.ts';

export interface MailHandlers {
  /** The mails that are open now, each time that changes; empty when the last one was closed. */
  onMails(mails: OpenMail[]): void;
  /** Links that were not known before, or that changed: at most `LINKS_A_MESSAGE` at a time, in document order. */
  onLinks(mail: OpenMail, links: FoundLink[]): void;
}

export interface MailWatch {
  /** Tells every link of the open mails once more. */
  readAgain(): void;
}

/** Shortest time between two looks for opened mails: a mail list that ticks must not cost more than one look. */
const REST_MILLISECONDS = 200;

/**
 * Follows which mails are open in a document and reads their links, until the signal ends it. Says at once how things
 * stand, even when no mail is open; what a person writes in an editor is neither read nor costs a look.
 */
export function watchMails(
  page: Document,
  adapter: WebmailAdapter,
  handlers: MailHandlers,
  signal: AbortSignal,
): MailWatch {
  const view = viewOf(page);
  const readings = new Map<string, { mail: OpenMail; stop: AbortController }>();
  let waiting = false;
  let told: string | null = null;

  const look = () => {
    waiting = false;
    if (signal.aborted) return;
    const mails = findOpenMails(page, adapter);
    for (const [key, { mail, stop }] of readings) {
      if (mails.some((open) => isSame(open, mail))) continue;
      stop.abort();
      readings.delete(key);
    }
    const opened = mails.filter(({ key }) => !readings.has(key));
    const now = JSON.stringify(
      mails.map(({ key, body, sighting, isFramed }) => [key, body !== null, sighting, isFramed]),
    );
    if (now !== told || opened.some(({ body }) => body)) handlers.onMails(mails);
    told = now;
    for (const mail of opened) if (mail.body) read(mail);
    if (mails.length === 0 && isFramed && page.documentElement) sizes?.observe(page.documentElement);
  };

  const read = (mail: OpenMail) => {
    const stop = new AbortController();
    readings.set(mail.key, { mail, stop });
    readMailAsItChanges(mail, (links) => handlers.onLinks(mail, links), AbortSignal.any([signal, stop.signal]));
  };

  const lookSoon = () => {
    if (waiting || signal.aborted) return;
    waiting = true;
    setTimeout(look, REST_MILLISECONDS);
  };

  // a frame may have its document before it has a size, and shows nothing until then; laying it out changes no nodes
  const isFramed = view !== null && view !== view.parent;
  const sizes = typeof ResizeObserver === 'function' ? new ResizeObserver(lookSoon) : null;

  const observer = new MutationObserver((records) => {
    if (!waiting && records.some(({ target }) => !isWritten(target))) lookSoon();
  });
  observer.observe(page, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    sizes?.disconnect();
    for (const { stop } of readings.values()) stop.abort();
  });
  // a view that is only shown or hidden changes no nodes
  for (const type of ['pageshow', 'hashchange', 'popstate', 'load']) view?.addEventListener(type, lookSoon, { signal });
  for (const type of ['click', 'DOMContentLoaded'])
    EventTarget.prototype.addEventListener.call(page, type, lookSoon, { signal, passive: true });
  look();
  return {
    readAgain() {
      if (signal.aborted) return;
      for (const { mail, stop } of [...readings.values()]) {
        stop.abort();
        read(mail);
      }
    },
  };
}

function isSame(one: OpenMail, other: OpenMail): boolean {
  return one.key === other.key && one.body === other.body && isSameSighting(one.sighting, other.sighting);
}

function isWritten(target: Node): boolean {
  const element = target.nodeType === 1 ? (target as Element) : target.parentElement;
  return element !== null && isInEditor(element);
}
