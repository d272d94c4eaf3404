import type { AskingFrame } from '#utils/messaging/senders.ts';
import { framesOf } from './frames-with.ts';

/** Frame whose address counts, with that address. */
export interface FrameAddress {
  url: string;
  /** The frame around it whose address it bears, when it has none of its own (`about:blank`, `about:srcdoc`). */
  frameId: number;
}

/**
 * Where a frame's document comes from, by the browser's own book: what a page says of itself (`<base>`, its ancestors)
 * proves nothing. A frame without an address of its own belongs to the nearest one around it that has one.
 */
export async function addressOfFrame({ tabId, frameId, url }: AskingFrame): Promise<FrameAddress> {
  const frames = await framesOf(tabId);
  const byId = new Map(frames.map((frame) => [frame.frameId, frame]));
  let at = byId.get(frameId);
  for (let depth = 0; at && depth < 20; depth++) {
    if (at.url && !at.url.startsWith('about:')) return { url: at.url, frameId: at.frameId };
    at = byId.get(at.parentFrameId);
  }
  // a window that another page opened empty and wrote into: its origin is that page's
  return { url, frameId };
}
