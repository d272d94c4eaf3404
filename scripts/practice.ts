// The inner part of npm start, run by start.mjs on the project's own Node: a browser with the extension and an inbox.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, run } from './lib/failure.mjs';
import { ROOT } from './lib/paths.mjs';
import { createCertificate } from './lib/self-signed.ts';
import { hasDisplay, readStartOptions } from './lib/start-options.mjs';
import type { Inbox } from './practice/inbox.ts';
import { type Tongue, tongueOf } from './practice/inbox-words.ts';
import { openBrowser, type PracticeBrowser } from './practice/open-browser.ts';
import { openOurInbox } from './practice/our-inbox.ts';
import { openPopup } from './practice/popup.ts';
import { readMails } from './practice/read-mails.ts';
import { openRoundcubeInbox } from './practice/roundcube-inbox.ts';
import { readSentences } from './practice/sentences.ts';
import { serveLanding } from './practice/serve-landing.ts';
import { tellWalk } from './practice/tell-walk.ts';
import { walk } from './practice/walk.ts';

const SCREENSHOTS = join(ROOT, '.cache', 'screenshots');

await run(practise);

async function practise(): Promise<void> {
  const options = readStartOptions(process.argv.slice(2));
  const headless = options.headless || !hasDisplay();
  const tongue = options.lang ?? tongueOf(new Intl.DateTimeFormat().resolvedOptions().locale);
  const program = process.env.CHROMIUM_PATH;
  if (!program) throw new Failure('CHROMIUM_PATH names no browser; “npm start” looks for one.');

  const endings: (() => Promise<void>)[] = [];
  const cleanUp = async () => {
    for (const end of endings.splice(0).reverse()) await end();
  };
  endWhenInterrupted(cleanUp);
  try {
    const certificate = createCertificate();
    const landing = await serveLanding(certificate);
    endings.push(landing.stop);
    const mails = await readMails();
    const inbox = options.webmail ? await openRoundcubeInbox(mails, tongue, options.skin) : await openOurInbox(mails);
    endings.push(inbox.stop);
    const browser = await openBrowser({
      program,
      headless,
      dark: options.dark,
      lang: options.lang ?? (headless ? tongue : null),
      landing: { port: landing.port, spki: certificate.spki },
    });
    endings.push(browser.close);
    await (headless ? walkThrough(browser, inbox, tongue) : leaveOpen(browser, inbox));
  } finally {
    await cleanUp();
  }
}

/** Without a display: every mail, as a table and as pictures. */
async function walkThrough(browser: PracticeBrowser, inbox: Inbox, tongue: Tongue): Promise<void> {
  rmSync(SCREENSHOTS, { recursive: true, force: true });
  mkdirSync(SCREENSHOTS, { recursive: true });
  const { page, popup } = await enter(browser, inbox);
  console.error(`Walking through ${inbox.mails.length} mails…`);
  const walked = await walk(inbox, page, popup, SCREENSHOTS);
  console.log(tellWalk(walked, readSentences(tongue), tongue));
  console.log(`\nScreenshots: ${SCREENSHOTS}`);
  if (walked.unread.length > 0) {
    throw new Failure(`Not all links were judged in: ${walked.unread.map(({ key }) => key).join(', ')}`);
  }
}

/** With a display: until the person closes the window. */
async function leaveOpen(browser: PracticeBrowser, inbox: Inbox): Promise<void> {
  const { page, popup } = await enter(browser, inbox);
  await popup.page.close();
  await page.bringToFront();
  console.error(`The practice inbox is open at ${inbox.url}. Close the window, or press Ctrl-C, to end.`);
  await new Promise((resolve) => browser.context.once('close', resolve));
}

async function enter({ context, extension }: PracticeBrowser, inbox: Inbox) {
  const page = context.pages()[0] ?? (await context.newPage());
  await inbox.enter(page);
  const popup = await openPopup(context, extension, page);
  if (inbox.mustBeAdded) {
    await popup.addWebmail();
    await page.reload();
  }
  return { page, popup };
}

function endWhenInterrupted(cleanUp: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      void cleanUp().finally(() => process.exit(130));
    });
  }
}
