import { readSource } from './read-source.ts';

/** What a person gave to be judged. `neither`: a file of another kind. */
export type InputKind = 'mail' | 'text' | 'empty' | 'neither';

/** Fields that mails have and other texts don't. */
const TELLING =
  /^(?:received|return-path|delivered-to|message-id|mime-version|dkim-signature|(?:arc-)?authentication-results|received-spf|x-received)$/;
const USUAL = /^(?:from|to|cc|subject|date|reply-to|sender|content-type|content-transfer-encoding)$/;
const LOOKED_AT = 256 * 1024;

/**
 * Tells a mail (or its header alone) from a mere text and from a file of another kind: a text message may begin with
 * `From:`, a mail has several such fields.
 */
export function kindOfInput(bytes: Uint8Array): InputKind {
  const start = bytes.subarray(0, LOOKED_AT);
  if (start.every((byte) => byte <= SPACE)) return 'empty';
  const { fields } = readSource(start);
  const keys = new Set(fields.map(({ key }) => key));
  const isTelling = [...keys].some((key) => TELLING.test(key));
  const usual = [...keys].filter((key) => USUAL.test(key)).length;
  if ((isTelling && usual + keys.size > 1) || usual > 1) return 'mail';
  return isText(start) ? 'text' : 'neither';
}

const SPACE = 32;

/** Whether bytes are UTF-8 without the control characters that only other files have. */
function isText(bytes: Uint8Array): boolean {
  if (bytes.some((byte) => byte < SPACE && !(byte >= 9 && byte <= 13) && byte !== 27)) return false;
  try {
    // the last character may be cut
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
