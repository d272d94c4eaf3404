import { type Browser, browser } from '@wxt-dev/browser';
import type { Unseen } from '#utils/data/unseen.ts';
import { word } from '#utils/i18n/words.ts';
import type { TabSummary } from '#utils/store/tab-record.ts';
import { createTurns } from '#utils/store/turns.ts';
import { drawLevelIcon } from './badge-icon.ts';
import { badgeWords } from './badge-words.ts';

/** The usual icon is read from files and a level's is not: set at once, the older of two could come to stand last. */
const inTurn = createTurns();

/**
 * Shows a tab's worst level in the toolbar: by shape, colour and words; where nothing was judged and we can't look (`unseen`),
 * our icon in grey and why. A tab that is gone is let be.
 */
export function showBadge(tabId: number, summary: TabSummary, unseen: Unseen | null = null): Promise<void> {
  return inTurn(() => draw(tabId, summary, unseen));
}

async function draw(tabId: number, summary: TabSummary, unseen: Unseen | null): Promise<void> {
  const { text, title, colour } = badgeWords(summary);
  const action = toolbarButton();
  const blind = summary.level === null && unseen !== null && unseen !== 'ownPage' ? unseen : null;
  const icon = summary.level && drawLevelIcon(summary.level);
  await Promise.allSettled([
    action.setBadgeText({ tabId, text }),
    action.setBadgeBackgroundColor({ tabId, color: colour }),
    action.setTitle({ tabId, title: title || (blind && word(`unseen_${blind}`)) || word('extensionName') }),
    action.setIcon(icon ? { tabId, imageData: icon } : { tabId, path: blind ? greyIcon() : usualIcon() }),
  ]);
}

function usualIcon(): Record<string, string> {
  return { ...browser.runtime.getManifest().icons } as Record<string, string>;
}

/** `scripts/draw-icons.mjs` draws one beside each. */
function greyIcon(): Record<string, string> {
  const paths = Object.entries(usualIcon()).map(([size, path]) => [size, path.replace(/([^/]+)$/, 'grey-$1')]);
  return Object.fromEntries(paths) as Record<string, string>;
}

/** The same button under the name that the manifest's version has for it. */
function toolbarButton(): typeof Browser.action {
  const { action, browserAction } = browser as unknown as Record<string, typeof Browser.action | undefined>;
  return (action ?? browserAction)!;
}
