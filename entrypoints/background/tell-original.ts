import { browser } from 'wxt/browser';
import type { MailSighting } from '#utils/mail/mail-sighting.ts';
import { callFrame } from '#utils/messaging/calls.ts';
import type { TabStore } from '#utils/store/tab-store.ts';
import type { MailVerdict } from '#utils/verdict/mail-verdict.ts';
import { GMAIL_HOSTS, matchesOf } from '#utils/webmail/hosts.ts';
import { showBadge } from './badge.ts';

/**
 * Tells every tab that shows a mail what was found in its source, which the person opened on a page of its own. A mail
 * hears of it when the page bears its name, and the source its sender.
 */
export async function tellOriginal(
  original: string,
  verdict: MailVerdict,
  store: Pick<TabStore, 'frames' | 'setMail'>,
): Promise<void> {
  const tabs = await browser.tabs.query({ url: matchesOf(GMAIL_HOSTS) }).catch(() => []);
  for (const { id: tabId } of tabs) {
    if (tabId === undefined) continue;
    for (const { frameId, documentId, host, mails } of await store.frames(tabId)) {
      for (const { key, whole } of mails) {
        if (whole?.original !== original || !isFrom(whole.sighting, verdict)) continue;
        const { sighting, ...told } = whole;
        const summary = await store.setMail({ tabId, frameId, documentId, host }, key, sighting, { ...told, verdict });
        await showBadge(tabId, summary);
        void callFrame('mailChecked', tabId, frameId);
      }
    }
  }
}

/** A webmail that shows no address is believed by the name of the page alone. */
function isFrom({ senderAddress }: MailSighting, { sender }: MailVerdict): boolean {
  const [shown, written] = [senderAddress, sender.address].map((address) => address.trim().toLowerCase());
  return shown === '' || shown === written;
}
