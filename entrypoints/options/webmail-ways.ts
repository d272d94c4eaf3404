import { browser } from 'wxt/browser';
import type { WebmailWays } from '#components/options/webmail-section.tsx';
import { ask } from '#utils/messaging/ask.ts';

/** The ways by the browser's permissions and the background; `show` draws what is so now, before it is told what came of it. */
export function webmailWays(show: () => Promise<void>): WebmailWays {
  return {
    async ask(host) {
      // nothing before it: the browser asks only in answer to a press
      const isGiven = await browser.permissions.request(sitesOf(host)).catch(() => false);
      await show();
      return isGiven;
    },
    async remove(host) {
      const reply = await ask('removeWebmail', { host });
      // what the manifest asks for as a whole can't be given back for one host: browsers refuse that
      if (reply.answered) await browser.permissions.remove(sitesOf(host)).catch(() => false);
      await show();
      return reply.answered;
    },
    async addAgain(host) {
      const reply = await ask('addWebmailAgain', { host });
      await show();
      return reply.answered && reply.answer.added;
    },
  };
}

/** Patterns without a port mean every one, in all browsers. */
function sitesOf(host: string): { origins: string[] } {
  const { hostname } = new URL(`https://${host}/`);
  return { origins: [`http://${hostname}/*`, `https://${hostname}/*`] };
}
