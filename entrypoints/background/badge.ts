import { type Browser, browser } from '@wxt-dev/browser';
import { word } from '#utils/i18n/words.ts';
import type { TabSummary } from '#utils/store/tab-record.ts';
import { createTurns } from '#utils/store/turns.ts';
import { drawLevelIcon } from './badge-icon.ts';
import { badgeWords } from './badge-words.ts';

/** The usual icon is read from files and a level's is not: set at once, the older of two could come to stand last. */
const inTurn = createTurns();

/** Shows a tab's worst level in the toolbar: by shape, colour and words. A tab that is gone is let be. */
export function showBadge(tabId: number, summary: TabSummary): Promise<void> {
  return inTurn(() => draw(tabId, summary));
}

async function draw(tabId: number, summary: TabSummary): Promise<void> {
  const { text, title, colour } = badgeWords(summary);
  const action = toolbarButton();
  const icon = summary.level && drawLevelIcon(summary.level);
  await Promise.allSettled([
    action.setBadgeText({ tabId, text }),
    action.setBadgeBackgroundColor({ tabId, color: colour }),
    action.setTitle({ tabId, title: title || word('extensionName') }),
    action.setIcon(icon ? { tabId, imageData: icon } : { tabId, path: usualIcon() }),
  ]);
}

function usualIcon(): Record<string, string> {
  return { ...browser.runtime.getManifest().icons } as Record<string, string>;
}

/** The same button under the name that the manifest's version has for it. */
function toolbarButton(): typeof Browser.action {
  const { action, browserAction } = browser as unknown as Record<string, typeof Browser.action | undefined>;
  return (action ?? browserAction)!;
}
