import { callFrame } from '#utils/messaging/calls.ts';
import type { TabStore } from '#utils/store/tab-store.ts';

/** Forgets what was judged in a tab and has the links of its open mails judged anew. */
export async function judgeTabAgain(tabId: number, store: Pick<TabStore, 'forgetLinks'>): Promise<void> {
  const frames = await store.forgetLinks(tabId);
  await Promise.all(frames.map((frameId) => callFrame('judgeAgain', tabId, frameId)));
}
