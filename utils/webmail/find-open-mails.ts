import { bodyOf, documentOf, findAll, isInside, viewOf } from '#utils/page/safe-dom.ts';
import { isBodyFrame } from './mail-parts.ts';
import type { OpenMail, WebmailAdapter } from './open-mail.ts';
import { tidy } from './shown-text.ts';

const FRAMES_IN_FRAMES = 5;
const KEY_LIMIT = 1_000;

/**
 * Every mail that is open in a document. A frame inside a mail's body is a part of that mail: its document is the
 * body, and sender and subject are read from the page around it, where the browser lets us. Keys are made unique.
 * Empty when no mail is open, or when the page takes itself apart while it is read.
 */
export function findOpenMails(page: Document, adapter: WebmailAdapter, depth = 0): OpenMail[] {
  try {
    const mails = adapter.openMails(page);
    if (mails.length > 0) return withUniqueKeys(mails.map(withinLimits).map((mail) => withFrames(page, mail, mails)));
    const part = depth < FRAMES_IN_FRAMES ? partOfMailAround(page, adapter, depth) : null;
    return part ? [part] : [];
  } catch {
    return [];
  }
}

function partOfMailAround(page: Document, adapter: WebmailAdapter, depth: number): OpenMail | null {
  const frame = viewOf(page)?.frameElement; // null in a frame of another origin
  const around = frame && documentOf(frame);
  const body = bodyOf(page);
  if (!frame || !around || !body) return null;
  const mail = findOpenMails(around, adapter, depth + 1).find((open) => open.body && isInside(frame, open.body));
  return mail ? { ...mail, key: `${mail.key}/frame`, body, part: 'further' } : null;
}

/**
 * Says whether frames that can't look out (`sandbox`) are this mail's. One elsewhere could not be told from those in
 * the body, and the header may speak for no other frame.
 */
function withFrames(page: Document, mail: OpenMail, mails: readonly OpenMail[]): OpenMail {
  const { body } = mail;
  const blind = findAll(page, 'iframe[sandbox]').filter((frame) => isBodyFrame(frame) && !isOpenTo(frame));
  const isFramed = mails.length === 1 && body !== null && blind.length > 0;
  return isFramed && blind.every((frame) => isInside(frame, body)) ? { ...mail, isFramed } : mail;
}

function isOpenTo(frame: Element): boolean {
  return (frame as HTMLIFrameElement).contentDocument !== null;
}

/** Everything comes from a stranger; nothing of it may be too long to be sent. */
function withinLimits({ sighting, ...mail }: OpenMail): OpenMail {
  const { senderName, senderAddress, subject } = sighting;
  return {
    ...mail,
    key: mail.key.slice(0, KEY_LIMIT),
    sighting: { senderName: tidy(senderName), senderAddress: tidy(senderAddress), subject: tidy(subject) },
  };
}

function withUniqueKeys(mails: readonly OpenMail[]): OpenMail[] {
  const seen = new Map<string, number>();
  return mails.map((mail) => {
    const count = (seen.get(mail.key) ?? 0) + 1;
    seen.set(mail.key, count);
    return count === 1 ? mail : { ...mail, key: `${mail.key}/${count}` };
  });
}
