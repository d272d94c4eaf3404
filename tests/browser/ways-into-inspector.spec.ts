import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { SENDER_MAILS } from './harness/sender-mails.ts';
import { expect, test } from './harness/test.ts';

/** Drags files over the middle of a page, as the browser does when they come from the desktop, and lets them fall. */
async function dropOn(page: Page, ...files: string[]): Promise<() => Promise<unknown>> {
  const session = await page.context().newCDPSession(page);
  const drag = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    session.send('Input.dispatchDragEvent', {
      ...{ type, x: 400, y: 300 },
      data: { items: [], files, dragOperationsMask: 1 },
    });
  await drag('dragEnter');
  await drag('dragOver');
  return () => drag('drop');
}

function onDisk(name: string, content: string | Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), 'honmono-drop-')), name);
  writeFileSync(path, content);
  return path;
}

test('an .eml file that is dropped anywhere on the inspector is judged there', async ({ page, extension, context }) => {
  await page.goto(`chrome-extension://${extension.id}/inspector.html`);
  await page.locator('textarea').waitFor();
  const fall = await dropOn(page, onDisk('forged.eml', SENDER_MAILS.forgedName().source));
  await expect(page.locator('body')).toHaveClass(/is-over/);
  await fall();
  await expect(page.locator('.card.danger')).toContainText('account-update@parcel-notice.test');
  await expect(page.locator('body')).not.toHaveClass(/is-over/);

  // the next one takes its place, also when it falls onto the field for text
  await (await dropOn(page, onDisk('tea.eml', SENDER_MAILS.ordinary().source)))();
  await expect(page.locator('.card')).toContainText('news@tea-house.test');
  await expect(page.locator('.card.danger')).toHaveCount(0);
  await (await dropOn(page, onDisk('picture.eml', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))))();
  await expect(page.getByRole('alert')).toContainText('does not seem to be a mail');
  // the browser never opened a file in place of the page
  expect(new URL(page.url()).pathname).toBe('/inspector.html');
  expect(context.pages().every((open) => !open.url().startsWith('file:'))).toBe(true);
});

test('the menu of the toolbar’s button has the inspector, and opens it beside the tab', async ({
  page,
  internet,
  extension,
  context,
}) => {
  internet.serve('tea.example', '<!doctype html><title>Tea</title>');
  await page.goto('https://tea.example/');
  const [worker] = context.serviceWorkers();
  const inMenu = (id: string) =>
    extension.run(
      (item) =>
        chrome.contextMenus.update(item, {}).then(
          () => true,
          () => false,
        ),
      id,
    );
  expect(await inMenu('inspector')).toBe(true);
  expect(await inMenu('another')).toBe(false);

  const tabId = await extension.tabIdOf(page);
  const choose = (menuItemId: string) =>
    worker!.evaluate(
      async ([item, id]) => {
        const tab = await chrome.tabs.get(id as number);
        // the browser's own menu can't be opened without a window: its event is sent as it would send it
        const { onClicked } = chrome.contextMenus as unknown as { onClicked: { dispatch(...sent: unknown[]): void } };
        onClicked.dispatch({ menuItemId: item, editable: false, pageUrl: tab.url }, tab);
      },
      [menuItemId, tabId] as const,
    );
  const opened = context.waitForEvent('page');
  await choose('another');
  await choose('inspector');
  const inspector = await opened;
  await expect(inspector.locator('textarea')).toBeVisible();
  expect(inspector.url()).toBe(`chrome-extension://${extension.id}/inspector.html`);
  const [here, there] = await extension.run(
    async ([id, url]) => {
      const [tab] = (await chrome.tabs.query({})).filter((one) => one.url === url);
      return [(await chrome.tabs.get(id as number)).index, tab?.index];
    },
    [tabId, inspector.url()] as const,
  );
  expect(there).toBe(here! + 1);
  expect(context.pages().filter((open) => open.url().includes('inspector.html'))).toHaveLength(1);
});
