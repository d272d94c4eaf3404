import { browser } from '@wxt-dev/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { guardFrame } from '#utils/guard/guard-frame.ts';
import { createLateFaces } from '#utils/guard/late-faces.ts';
import { beginLife } from '#utils/guard/life.ts';
import { webmailHere } from '#utils/guard/webmail-here.ts';
import { ask } from '#utils/messaging/ask.ts';
import { onCall } from '#utils/messaging/calls.ts';
import type { FoundLink } from '#utils/webmail/found-link.ts';
import type { OpenMail } from '#utils/webmail/open-mail.ts';
import { linkOnPath, readLink } from '#utils/webmail/read-links.ts';
import { watchMails } from '#utils/webmail/watch-mails.ts';
import { webmails } from '#utils/webmail/webmails.ts';

/** Reads, marks, explains and bars the links of opened mails, in every frame of a webmail. */
export default defineContentScript({
  matches: webmails.flatMap(({ matches }) => matches),
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_start',

  async main() {
    const life = beginLife(() => browser.runtime?.id !== undefined, 'honmonoMailLife');
    if (!life.isAlive()) return;

    let mayReadLinks = true;
    const askAboutLinks = async () => {
      const reply = await ask('mayReadLinks', {});
      // who gets no answer goes on as before: silence must not switch the guard off
      if (reply.answered) mayReadLinks = reply.answer.mayRead;
    };
    const guard = guardFrame({
      page: document,
      window,
      reader: { linkOnPath: (...asked) => (mayReadLinks ? linkOnPath(...asked) : null), readLink },
      ask,
      faces: createLateFaces(document, ask, life.signal),
      life,
    });
    const webmail = await webmailHere(document, location.host);
    if (!webmail) return life.end();
    await askAboutLinks();
    if (!life.isAlive()) return;
    const onMails = (mails: OpenMail[]) => guard.setMails(webmail.name, mails);
    const onLinks = (_: OpenMail, links: FoundLink[]) => guard.judge(mayReadLinks ? links : []);
    const { readAgain } = watchMails(document, webmail, { onMails, onLinks }, life.signal);
    const judgeAgain = async () => {
      await askAboutLinks();
      guard.forget();
      readAgain();
    };
    onCall({ judgeAgain, mailChecked: guard.learn }, life.signal);
  },
});
