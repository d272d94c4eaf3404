import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type MailFile, startDovecot } from './dovecot.ts';
import { type Look, servePages } from './roundcube-pages.ts';

export interface RoundcubeOptions extends Partial<Look> {
  /** Paths of `.eml` files, or mails by name and source; the first gets UID 1, the next 2, and so on. */
  mails: readonly string[] | readonly MailFile[];
  /** Port of the pages; a free one when left out. */
  port?: number;
}

export interface Roundcube {
  /** The login page; ends with a slash. */
  url: string;
  user: string;
  password: string;
  /** Puts one more mail into the inbox (Roundcube shows it at its next refresh) and answers its UID. */
  deliver(mail: string | MailFile): Promise<number>;
  /** Serves the same inbox in another language or skin, and answers that login page's address. */
  serveAs(look: Partial<Look>): Promise<string>;
  /** Address of one mail as a page of its own, under one of the login addresses. */
  mailUrl(uid: number, url?: string): string;
  /** Ends the servers and removes the folder. */
  stop(): Promise<void>;
}

const ACCOUNT = { user: 'hanako@example.test', password: 'correct-horse' };

/**
 * Starts a real webmail, Debian's Roundcube over a Dovecot of our own, in one private temporary folder, on loopback only.
 * Needs the Debian packages roundcube-core, roundcube-sqlite3, roundcube-skin-larry, roundcube-skin-classic, php-cli and
 * dovecot-imapd; throws when they are missing or a server does not start, and leaves nothing running then.
 */
export async function startRoundcube({ mails, port, ...look }: RoundcubeOptions): Promise<Roundcube> {
  const folder = await mkdtemp(join(tmpdir(), 'honmono-roundcube-'));
  await chmod(folder, 0o755); // Dovecot's mail process is another user than root
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const end of stops.splice(0).reverse()) await end();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };

  try {
    const inbox = await startDovecot(folder, ACCOUNT, await Promise.all(mails.map(readMail)));
    stops.push(inbox.stop);
    let looks = 0;
    const serve = async ({ lang = 'en_US', skin = 'elastic' }: Partial<Look>, wish?: number) => {
      const pages = await servePages(join(folder, `pages-${++looks}`), inbox.port, { lang, skin }, wish);
      stops.push(pages.stop);
      return pages.url;
    };
    const url = await serve(look, port);
    return {
      url,
      ...ACCOUNT,
      deliver: async (mail) => inbox.deliver(await readMail(mail)),
      serveAs: (other) => serve(other),
      mailUrl: (uid, base = url) => `${base}?_task=mail&_mbox=INBOX&_uid=${uid}&_action=show`,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function readMail(mail: string | MailFile): Promise<MailFile> {
  return typeof mail === 'string' ? { name: basename(mail, '.eml'), source: await readFile(mail) } : mail;
}
