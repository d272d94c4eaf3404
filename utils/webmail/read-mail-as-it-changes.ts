import type { FoundLink } from './found-link.ts';
import type { OpenMail } from './open-mail.ts';
import { readLinks } from './read-links.ts';
import { runInSlices } from './run-in-slices.ts';
import { isLast, isLoading } from './safe-dom.ts';

const REST_MILLISECONDS = 100;
/** What makes a link another one, or its text another text. */
const ATTRIBUTES = ['href', 'xlink:href', 'action', 'formaction', 'src', 'type', 'alt', 'title', 'aria-label', 'value'];

/**
 * Reads the links of one mail in slices, now and again whenever the body changes, and tells those that are new or
 * say something else than before. Ends with the signal; what was not read by then is dropped.
 */
export function readMailAsItChanges(mail: OpenMail, onLinks: (links: FoundLink[]) => void, signal: AbortSignal): void {
  const known = new WeakMap<Element, Set<string>>();
  const arriving = new WeakMap<Element, string>();
  let state: 'resting' | 'waiting' | 'reading' | 'stale' = 'resting';

  const observer = new MutationObserver(() => {
    if (state === 'reading') state = 'stale';
    if (state !== 'resting') return;
    state = 'waiting';
    setTimeout(read, REST_MILLISECONDS);
  });
  const observe = (root: Node) =>
    observer.observe(root, {
      attributes: true,
      attributeFilter: ATTRIBUTES,
      characterData: true,
      childList: true,
      subtree: true,
    });

  const read = async () => {
    if (signal.aborted) return;
    state = 'reading';
    await runInSlices(newLinks(), onLinks, signal);
    const again = (state as string) === 'stale';
    state = again ? 'waiting' : 'resting';
    if (again) setTimeout(read, REST_MILLISECONDS);
  };

  function* newLinks(): Generator<FoundLink | null> {
    for (const link of readLinks(mail, observe)) {
      if (link && isStillArriving(link, arriving)) {
        state = 'stale';
        yield null;
      } else yield link && isNew(link, known) ? link : null;
    }
  }

  signal.addEventListener('abort', () => observer.disconnect());
  observe(mail.body!);
  read();
}

/**
 * Whether a link is the last thing that has come of a document which is still loading: its text may be cut in the
 * middle. Left for one look only, since a document that is written by script may load for ever.
 */
function isStillArriving({ element, sighting }: FoundLink, arriving: WeakMap<Element, string>): boolean {
  if (!isLoading(element)) return false;
  const said = JSON.stringify(sighting);
  if (arriving.get(element) === said || !isLast(element)) return false;
  arriving.set(element, said);
  return true;
}

/** A link has one state; a piece of text may hold several addresses. */
function isNew({ element, sighting }: FoundLink, known: WeakMap<Element, Set<string>>): boolean {
  const signature = JSON.stringify(sighting);
  const before = known.get(element);
  if (before?.has(signature)) return false;
  if (before && sighting.kind === 'text') before.add(signature);
  else known.set(element, new Set([signature]));
  return true;
}
