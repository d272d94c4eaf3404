import { browser } from '@wxt-dev/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createBackground } from '#utils/guard/background.ts';
import { beginLife } from '#utils/guard/life.ts';
import { watchReuse } from '#utils/guard/reuse/watch-reuse.ts';
import { ask } from '#utils/messaging/ask.ts';

/** Brought by the background into frames that ask for a password, once the person has switched the reuse alarm on. */
export default defineUnlistedScript(() => {
  const life = beginLife(() => browser.runtime?.id !== undefined, 'honmonoReuseLife');
  if (!life.signal.aborted) watchReuse({ page: document, window, ask: createBackground(ask, life.end), life });
});
