import { browser } from 'wxt/browser';
import type { Handlers } from '#utils/messaging/serve.ts';
import { type AddedWebmails, isHost } from '#utils/store/added-webmails.ts';
import { hostOf, readMailsOnHost, registerAdded } from './read-mails-on.ts';
import { mayLookAt } from './read-unseen.ts';

type WebmailQuestion = 'addWebmail' | 'addWebmailAgain' | 'removeWebmail' | 'getWebmails';

/** The answers about the hosts on which the person has mails read. */
export function createWebmailHandlers(webmails: AddedWebmails): Pick<Handlers, WebmailQuestion> {
  async function add(host: string | null): Promise<{ added: boolean }> {
    if (host === null || !(await webmails.add(host))) return { added: false };
    if (!(await registerAdded(webmails).catch(() => false))) {
      await webmails.remove(host);
      return { added: false };
    }
    await readMailsOnHost(host);
    return { added: true };
  }

  return {
    async addWebmail({ tabId }) {
      const tab = await browser.tabs.get(tabId).catch(() => null);
      return add(hostOf(tab?.url));
    },

    addWebmailAgain: ({ host }) => add(isHost(host) ? host : null),

    async removeWebmail({ host }) {
      await webmails.remove(host);
      await registerAdded(webmails);
      return null;
    },

    async getWebmails() {
      const hosts = (await webmails.hosts()).sort();
      return Promise.all(hosts.map(async (host) => ({ host, isAllowed: await mayLookAt(`https://${host}/`) })));
    },
  };
}
