import { browser } from '@wxt-dev/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { beginLife } from '#utils/guard/life.ts';
import { watchPage } from '#utils/guard/page/watch-page.ts';
import { leaveWatch } from '#utils/guard/page/watch-slot.ts';
import { createBriefAsk } from '#utils/messaging/ask-briefly.ts';
import { hasRoundcubeMarks } from '#utils/webmail/roundcube-marks.ts';

/**
 * Runs in every page, so it is small. It wakes for fields that could take a secret, locks them when the background says
 * that the page is a false one, and recognises a webmail that everybody hosts themselves by its marks.
 */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',

  main() {
    const life = beginLife(() => browser.runtime?.id !== undefined, 'honmonoPageLife');
    if (life.isOver) return;
    const ask = createBriefAsk(life.end);
    // Roundcube makes a new document for each message: one look at the finished one is enough
    const spotWebmail = () => void (hasRoundcubeMarks(document) && ask('readMailHere', { webmail: 'roundcube' }));
    leaveWatch(watchPage({ page: document, window, ask, life }, spotWebmail));
  },
});
