import type { Page } from '@playwright/test';

/**
 * Speaks to the background from the world in which the extension's content script runs in a page, as somebody would who
 * had taken it over; with `null` tries every store instead and tells which were closed.
 */
export async function askFromContentScript(page: Page, extensionId: string, message: object | null): Promise<unknown> {
  const session = await page.context().newCDPSession(page);
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${extensionId}` || context.auxData?.type === 'isolated')
        resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId: await found,
    expression: message ? `chrome.runtime.sendMessage(${JSON.stringify(message)})` : `(${tryStores})()`,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

async function tryStores(): Promise<Record<string, string>> {
  const said: Record<string, string> = {};
  for (const name of ['sync', 'local', 'session'] as const) {
    said[name] = await chrome.storage[name].set({ 'lists 1': [['trusted', 'a.example', 'host']] }).then(
      () => 'open',
      () => 'closed',
    );
  }
  return said;
}
