import type { AskingFrame } from '#utils/messaging/senders.ts';
import type { FramePlace } from '#utils/store/frame-records.ts';
import { hostOf } from './read-mails-on.ts';

/** The document that asks, as the store keeps it; `host` is empty where its address has none. */
export function placeOf({ tabId, frameId, documentId, url }: AskingFrame): FramePlace {
  return { tabId, frameId, documentId, host: hostOf(url) ?? '' };
}
