import type { Inbox } from './inbox.ts';
import { pathOf } from './inbox-page.ts';
import type { PracticeMail } from './read-mails.ts';
import { serveInbox } from './serve-inbox.ts';

/** The practice inbox of our own: added to the extension by hand, as any webmail that it doesn't know. */
export async function openOurInbox(mails: readonly PracticeMail[]): Promise<Inbox> {
  const { port, stop } = await serveInbox(mails);
  const url = `http://127.0.0.1:${port}/`;
  return {
    url,
    mails: mails.map((mail) => ({ key: mail.key, subject: mail.subject, url: new URL(pathOf(mail), url).href })),
    body: '.mail-body',
    mustBeAdded: true,
    enter: async (page) => {
      await page.goto(url);
    },
    stop,
  };
}
