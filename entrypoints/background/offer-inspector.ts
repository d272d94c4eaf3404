import { browser } from '@wxt-dev/browser';
import { word } from '#utils/i18n/words.ts';
import { openInspector } from './open-inspector.ts';

const ITEM = 'inspector';

/** Puts the inspector into the menu of the toolbar's button. Listens from the worker's first turn. */
export function offerInspector(): void {
  const { contextMenus } = browser;
  contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === ITEM) void openInspector(tab?.id ?? null, null);
  });
  browser.runtime.onInstalled.addListener(() => {
    // the button has another name in the older manifest
    const button = browser.runtime.getManifest().manifest_version === 2 ? 'browser_action' : 'action';
    const offer = () => contextMenus.create({ id: ITEM, title: word('popup_inspector'), contexts: [button] });
    void contextMenus.removeAll().then(offer);
  });
}
