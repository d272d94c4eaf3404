import type { BrowserContext, Page } from '@playwright/test';
import { CONTRACT_VERSION } from '#utils/messaging/contract.ts';
import type { TabReport } from '#utils/verdict/tab-report.ts';
import { Failure } from '../lib/failure.mjs';

/** The part of the extension's world that is used from here. */
declare const chrome: {
  tabs: { query(what: object): Promise<{ id?: number; url?: string }[]> };
  runtime: { sendMessage(message: object): Promise<unknown> };
};

const PATIENCE_MS = 10_000;
/** The width the popup gives itself; as high as its list needs. */
const POPUP = { width: 400, height: 200 };

/** The toolbar popup of one tab, opened as a page. */
export interface Popup {
  page: Page;
  /** Presses “check mails on this site”. */
  addWebmail(): Promise<void>;
  /** What the extension knows of the tab now. */
  ask(): Promise<TabReport>;
}

/** Opens the popup of the tab that shows `inbox`, the way assistive technology and tests do: as a page. */
export async function openPopup(context: BrowserContext, extension: string, inbox: Page): Promise<Popup> {
  const page = await context.newPage();
  const address = `chrome-extension://${extension}/popup.html`;
  await page.goto(address);
  const tabId = await page.evaluate(
    async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id,
    inbox.url(),
  );
  if (tabId === undefined) throw new Failure('The extension does not see the tab of the inbox.');
  await page.setViewportSize(POPUP);
  await page.goto(`${address}?tab=${tabId}`);

  return {
    page,
    addWebmail: () =>
      page.click('[data-action="addWebmail"]', { timeout: PATIENCE_MS }).catch(() => {
        throw new Failure('The popup does not offer to check mails on this site.');
      }),
    ask: async () => {
      const envelope = { version: CONTRACT_VERSION, name: 'getTabReport', question: { tabId } };
      const reply = await page.evaluate((message) => chrome.runtime.sendMessage(message), envelope);
      if (!isAnswer(reply)) throw new Failure(`The extension gave no report of the tab: ${JSON.stringify(reply)}`);
      return reply.answer;
    },
  };
}

function isAnswer(reply: unknown): reply is { answer: TabReport } {
  return typeof reply === 'object' && reply !== null && 'answer' in reply;
}
