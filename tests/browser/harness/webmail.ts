import type { Frame, Page } from '@playwright/test';
import type { MailFile } from '../../../scripts/roundcube/dovecot.ts';
import type { Look } from '../../../scripts/roundcube/roundcube-pages.ts';
import { type Roundcube, startRoundcube } from '../../../scripts/roundcube/start-roundcube.ts';

/** A real Roundcube for all tests of a worker: each test delivers its own mail and opens it. */
export interface Webmail {
  /** Delivers a mail, signs in, and opens the mail as a page of its own. */
  open(page: Page, mail: MailFile, look?: Partial<Look>): Promise<void>;
  /** The same in the preview beside the list; answers the frame that shows it. */
  openPreview(page: Page, mail: MailFile, look?: Partial<Look>): Promise<Frame>;
  /** Opens its own sign-in page with nobody signed in, and answers who may. */
  openSignIn(page: Page): Promise<Pick<Roundcube, 'user' | 'password'>>;
  stop(): Promise<void>;
}

/** Starts it; further languages and skins are served when first asked for. */
export async function startWebmail(): Promise<Webmail> {
  const roundcube = await startRoundcube({ mails: [] });
  const urls = new Map<string, Promise<string>>();
  const urlOf = (look: Partial<Look>) => {
    const name = `${look.lang ?? 'en_US'} ${look.skin ?? 'elastic'}`;
    const url = urls.get(name) ?? (name === 'en_US elastic' ? Promise.resolve(roundcube.url) : roundcube.serveAs(look));
    urls.set(name, url);
    return url;
  };
  const enter = async (page: Page, mail: MailFile, look: Partial<Look>) => {
    const [url, uid] = [await urlOf(look), await roundcube.deliver(mail)];
    await signIn(page, url, roundcube);
    return { url, uid };
  };

  return {
    async open(page, mail, look = {}) {
      const { url, uid } = await enter(page, mail, look);
      await page.goto(roundcube.mailUrl(uid, url));
      await page.locator('#messagebody').waitFor();
    },
    async openPreview(page, mail, look = {}) {
      const { uid } = await enter(page, mail, look);
      await page.locator(`#messagelist a[href*="_uid=${uid}"]`).first().click();
      const frame = page.frame({ name: 'messagecontframe' }) ?? (await frameOf(page));
      await frame.locator('#messagebody').waitFor();
      return frame;
    },
    async openSignIn(page) {
      await page.goto(roundcube.url);
      return roundcube;
    },
    stop: roundcube.stop,
  };
}

async function frameOf(page: Page): Promise<Frame> {
  const element = await page.locator('iframe#messagecontframe').elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('Roundcube shows no preview');
  return frame;
}

async function signIn(page: Page, url: string, { user, password }: Roundcube): Promise<void> {
  await page.goto(url);
  const name = page.locator('#rcmloginuser');
  await page.locator('#rcmloginuser, #messagelist').first().waitFor();
  if (!(await name.isVisible())) return;
  // as a person does, at once: the page is being judged in these moments
  await name.focus();
  await page.keyboard.type(user);
  await page.keyboard.press('Tab');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await page.locator('#messagelist').waitFor();
}
