import { browser } from 'wxt/browser';
import type { AskingFrame } from '#utils/messaging/senders.ts';
import { hostIn } from './host-in.ts';

/** A frame of a tab, by the browser's own book. */
export interface FrameNow {
  frameId: number;
  url: string;
  /** -1 for the top frame. */
  parentFrameId: number;
  documentId?: string | undefined;
}

/** The frames of a tab; none when it is gone. */
export async function framesOf(tabId: number): Promise<FrameNow[]> {
  return (await browser.webNavigation.getAllFrames({ tabId }).catch(() => null)) ?? [];
}

/**
 * The frames of the tab in which a document asked, as long as that document is still there; none when another has taken its
 * place. A frame keeps its id when it goes on to another page, so what was found of one page would be done to the next
 * (seen in Firefox: the page after an imitation was locked in its stead).
 */
export async function framesWith({ tabId, frameId, documentId, url }: AskingFrame): Promise<FrameNow[]> {
  const frames = await framesOf(tabId);
  const now = frames.find((frame) => frame.frameId === frameId);
  if (!now) return [];
  const isSame =
    documentId !== null && now.documentId !== undefined
      ? now.documentId === documentId
      : /^about:/.test(now.url) || hostIn(now.url) === hostIn(url);
  return isSame ? frames : [];
}
