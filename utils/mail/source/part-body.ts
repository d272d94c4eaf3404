import { decodeBytes } from './charset.ts';
import { guessText } from './guess-text.ts';
import { fieldNamed, type MailSource } from './mail-source.ts';
import { decodeBase64, decodeQuotedPrintable } from './transfer-encoding.ts';

/** The bytes of a part's body (RFC 2045, section 6). An encoding that nobody knows leaves them as they are. */
export function decodeTransfer(head: Pick<MailSource, 'fields'>, body: Uint8Array): Uint8Array {
  const encoding = /^[^\s;(]*/.exec(fieldNamed(head, 'content-transfer-encoding')?.value.toLowerCase() ?? '')?.[0];
  if (encoding === 'base64') return decodeBase64(body);
  return encoding === 'quoted-printable' ? decodeQuotedPrintable(body) : body;
}

/** The text of a part by the charset that it tells, or by guess where it tells none, an unknown one or plainly a wrong one. */
export function decodeText(bytes: Uint8Array, charset: string | undefined): { text: string; isUnknown: boolean } {
  if (!charset) return { text: guessText(bytes), isUnknown: false };
  const text = decodeBytes(bytes, charset);
  return { text: text === null || hasManyGaps(text) ? guessText(bytes) : text, isUnknown: text === null };
}

/** A letter that was cut at the end is no sign of a wrong charset. */
function hasManyGaps(text: string): boolean {
  return text.slice(0, 4000).split('\ufffd').length > 3;
}
