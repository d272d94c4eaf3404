import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime, { type Attachment } from 'postal-mime';

/** A sample mail, read from its `.eml` file. */
export interface PracticeMail {
  /** Name of the file, without its ending: says whether the mail is forged, genuine, honest or personal. */
  key: string;
  senderName: string;
  senderAddress: string;
  subject: string;
  /** When it was sent, in milliseconds. */
  sent: number;
  /** `null` when the mail is plain text. */
  html: string | null;
  text: string;
  /** Pictures that the mail brings along, as `data:` addresses by their `Content-ID` without its brackets. */
  pictures: ReadonlyMap<string, string>;
}

export const MAILS = join(import.meta.dirname, 'mails');

/**
 * Reads all sample mails, newest first. Throws when one can't be parsed or has no sender: they are ours.
 * @param folder where the `.eml` files lie
 */
export async function readMails(folder = MAILS): Promise<PracticeMail[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.eml'));
  const mails = await Promise.all(files.map((file) => readMail(join(folder, file), file.replace(/\.eml$/, ''))));
  return mails.sort((a, b) => b.sent - a.sent);
}

async function readMail(path: string, key: string): Promise<PracticeMail> {
  const mail = await PostalMime.parse(readFileSync(path));
  if (!mail.from?.address || !mail.date) throw new Error(`${path} has no sender or no date`);
  return {
    key,
    senderName: mail.from.name,
    senderAddress: mail.from.address,
    subject: mail.subject ?? '',
    sent: Date.parse(mail.date),
    html: mail.html ?? null,
    text: mail.text ?? '',
    pictures: new Map(mail.attachments.filter(isPicture).map((part) => [nameOf(part), dataAddress(part)])),
  };
}

const isPicture = (part: Attachment) => Boolean(part.contentId) && /^image\/(png|jpeg|gif)$/.test(part.mimeType);

const nameOf = (part: Attachment) => (part.contentId ?? '').replace(/^<|>$/g, '');

function dataAddress({ mimeType, content }: Attachment): string {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : Buffer.from(new Uint8Array(content));
  return `data:${mimeType};base64,${bytes.toString('base64')}`;
}
