import type { Page } from '@playwright/test';
import type { Level, Verdict } from '#utils/verdict/verdict.ts';
import type { Inbox, WalkedMail } from './inbox.ts';
import { photograph } from './photograph.ts';
import type { Popup } from './popup.ts';
import { waitForReport } from './wait-for-report.ts';

/** A link of a mail as it was judged. */
interface WalkedLink {
  mail: WalkedMail;
  text: string;
  level: Level;
  verdict: Verdict;
}

export interface Walk {
  links: WalkedLink[];
  /** Mails of which not all links were judged in time. */
  unread: WalkedMail[];
}

/** Opens every mail, as a person would one after the other, notes what the extension says, and photographs it. */
export async function walk(inbox: Inbox, page: Page, popup: Popup, folder: string): Promise<Walk> {
  const links: WalkedLink[] = [];
  const unread: WalkedMail[] = [];
  for (const [at, mail] of inbox.mails.entries()) {
    await page.goto(mail.url);
    const expected = await page.locator(`${inbox.body} :is(a, area)[href]`).count();
    const { report, whole } = await waitForReport(popup, expected);
    if (!whole) unread.push(mail);
    const judged = report.frames.flatMap((frame) => frame.links);
    links.push(...judged.map(({ verdict, text }) => ({ mail, text, level: verdict.level, verdict })));
    const name = `${String(at + 1).padStart(2, '0')}-${mail.key}`;
    await photograph({ page, popup, folder, name, body: inbox.body, worst: judged[0] ?? null });
  }
  return { links, unread };
}
