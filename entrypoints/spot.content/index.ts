import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask } from '#utils/messaging/ask.ts';
import { GMAIL_HOSTS, matchesOf, OUTLOOK_HOSTS } from '#utils/webmail/hosts.ts';
import { hasRoundcubeMarks } from '#utils/webmail/roundcube-marks.ts';

/**
 * Runs in every page, so it is small: it recognises a webmail that everybody hosts themselves by its marks, and has
 * mails read in that frame. Roundcube makes a new document for each message: one look at the finished one is enough.
 */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  excludeMatches: matchesOf([...GMAIL_HOSTS, ...OUTLOOK_HOSTS]),
  allFrames: true,
  runAt: 'document_end',
  main() {
    if (hasRoundcubeMarks(document)) void ask('readMailHere', { webmail: 'roundcube' });
  },
});
