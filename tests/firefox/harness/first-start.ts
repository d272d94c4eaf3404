import { expect } from '@playwright/test';
import type { Bidi } from './bidi.ts';
import { EXTENSION_ORIGIN } from './start-firefox.ts';

interface Tree {
  contexts: { context: string; url: string }[];
}

/** The tab of the first start, which the extension opens by itself once it is installed. */
export async function findFirstStart(bidi: Bidi): Promise<string> {
  let found: string | undefined;
  await expect(async () => {
    const { contexts } = await bidi.send<Tree>('browsingContext.getTree', { maxDepth: 0 });
    found = contexts.find(({ url }) => url === `${EXTENSION_ORIGIN}/welcome.html`)?.context;
    expect(found).toBeDefined();
  }).toPass({ timeout: 15_000, intervals: [50, 100, 200] });
  return found!;
}

/** Closes it: other tests begin without it. */
export async function closeFirstStart(bidi: Bidi): Promise<void> {
  await bidi.send('browsingContext.close', { context: await findFirstStart(bidi) });
}
