import { join } from 'node:path';
import { startRoundcube } from '../roundcube/start-roundcube.ts';
import type { Inbox } from './inbox.ts';
import type { Tongue } from './inbox-words.ts';
import { MAILS, type PracticeMail } from './read-mails.ts';

/** The same mails in a real Roundcube, which the extension recognises by itself. */
export async function openRoundcubeInbox(
  mails: readonly PracticeMail[],
  tongue: Tongue,
  skin: 'elastic' | 'larry' | 'classic',
): Promise<Inbox> {
  const files = mails.map(({ key }) => join(MAILS, `${key}.eml`));
  const roundcube = await startRoundcube({ mails: files, lang: tongue === 'ja' ? 'ja_JP' : 'en_US', skin });
  const { url, user, password, stop } = roundcube;
  return {
    url,
    mails: mails.map(({ key, subject }, at) => ({ key, subject, url: roundcube.mailUrl(at + 1) })),
    body: '#messagebody',
    mustBeAdded: false,
    enter: async (page) => {
      await page.goto(url);
      await page.fill('#rcmloginuser', user);
      await page.fill('#rcmloginpwd', password);
      await page.click('#rcmloginsubmit');
      await page.waitForSelector('#messagelist');
    },
    stop,
  };
}
