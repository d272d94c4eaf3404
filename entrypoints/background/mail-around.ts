import { browser } from '@wxt-dev/browser';
import { isSameSighting, type MailSighting } from '#utils/mail/mail-sighting.ts';
import type { AskingFrame } from '#utils/messaging/senders.ts';
import type { FramedMail, FrameRecord } from '#utils/store/tab-record.ts';
import type { TabStore } from '#utils/store/tab-store.ts';

type Store = Pick<TabStore, 'frames'>;

/**
 * A page that shows another mail changes header and frame at once, but its script looks at the header a moment later
 * than the new frame asks: so long an older header is not believed.
 */
const HEADER_MS = 300;
const FRAMES_UP = 5;

/**
 * The mail in which a frame's links stand. A frame that can't look out of itself (`sandbox`) sees no sender: then the header
 * is the one that a frame around it told, if that has a single mail open. A header that is told later than this overtakes
 * the question.
 */
export async function mailAround(mail: MailSighting, asker: AskingFrame, store: Store): Promise<MailSighting> {
  if (asker.frameId === 0 || mail.senderName || mail.senderAddress) return mail;

  const { told, since } = await findHeader(asker, store);
  const wait = told && told.at < since ? since + HEADER_MS - Date.now() : 0;
  if (wait <= 0) return told?.sighting ?? mail;
  await new Promise((resolve) => setTimeout(resolve, wait));
  return (await findHeader(asker, store)).told?.sighting ?? mail;
}

/** Whether what a frame tells of its mail's header is not what it told before. */
export async function isNewHeader(header: MailSighting | undefined, asker: AskingFrame, store: Store) {
  const before = recordOf(asker.frameId, asker.documentId, await store.frames(asker.tabId));
  return !isSameHeader(header, before?.framed?.sighting);
}

/** What the nearest frame around the asking one told, and since when the asking document is known. */
async function findHeader(
  { tabId, frameId, documentId }: AskingFrame,
  store: Store,
): Promise<{ told: FramedMail | null; since: number }> {
  const records = await store.frames(tabId);
  const since = recordOf(frameId, documentId, records)?.since ?? Date.now();
  for (let inner = frameId, up = 0; inner > 0 && up < FRAMES_UP; up++) {
    const frame = await browser.webNavigation.getFrame({ tabId, frameId: inner }).catch(() => null);
    if (!frame || frame.parentFrameId < 0) break;
    // the asking document was replaced meanwhile: what stands around the frame now is another's header
    if (up === 0 && documentId && frame.documentId && documentId !== frame.documentId) break;
    inner = frame.parentFrameId;
    const told = recordOf(inner, frame.parentDocumentId ?? null, records)?.framed;
    if (told) return { told, since };
  }
  return { told: null, since };
}

/** The record of a document; of the frame's youngest document where the browser doesn't say which. */
function recordOf(
  frameId: number,
  documentId: string | null,
  records: readonly FrameRecord[],
): FrameRecord | undefined {
  return records.findLast(
    (record) =>
      record.frameId === frameId &&
      (documentId === null || record.documentId === null || record.documentId === documentId),
  );
}

function isSameHeader(one: MailSighting | undefined, other: MailSighting | undefined): boolean {
  return one === other || (one !== undefined && other !== undefined && isSameSighting(one, other));
}
