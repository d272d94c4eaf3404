import { createListen } from '../listeners.ts';
import { mayHaveCustom } from './deep.ts';
import { lookOut } from './look-out.ts';
import { createPageKeeper, type PageKeeper } from './page-keeper.ts';
import { GUARDED } from './page-lock.ts';
import type { PageWatch, WatchedPage } from './page-watch.ts';
import { hasField } from './text-fields.ts';

/**
 * Watches one document from its first moment: listens before the page can. All else is made at the first field that is
 * seen, or the first key: most pages have none, and they shall pay for nothing. Gives what the background calls.
 * `onRead` is called once, when the document was read.
 */
export function watchPage(watched: WatchedPage, onRead: () => void): () => PageWatch {
  const { page, window, life } = watched;
  let keeper: PageKeeper | undefined;
  let isRewritten = false;
  let isRead = false;

  const on = createListen(page, window, undefined, () => {
    isRewritten = true;
    keeper?.leaveIfLocked();
  });
  const keep = () => {
    keeper ??= createPageKeeper(watched, on, () => isRewritten);
    return keeper;
  };
  const take = (event: Event) => !life.isOver && keep().take(event);
  for (const type of [...GUARDED, 'focusin', 'blur']) on(type, take);

  lookOut(page, window, life, (isThorough) => {
    if (!isRead) onRead();
    isRead = true;
    // nothing is brought out of the browser's own tree as long as there is none of these
    if (keeper || hasField(page) || (isThorough && mayHaveCustom(page))) keep().look(isThorough);
  });
  return keep;
}
