import type { MailSource } from './mail-source.ts';

/** `mail`: a mail within the mail (message/rfc822), whose own parts follow it. `file`: anything that holds no links we read. */
export type PartKind = 'text' | 'html' | 'calendar' | 'mail' | 'file';

/**
 * `tornMime`: a multipart that never ends or never begins. `tooDeep`: what lies deeper than `DEPTH_LIMIT` was not read.
 * `tooManyParts`, `textCut`: only the first parts, the first text was read. `unknownCharset`: the charset was guessed.
 */
export type PartFault = 'tornMime' | 'tooDeep' | 'tooManyParts' | 'textCut' | 'unknownCharset';

/** A leaf of the MIME tree, or a mail within it. */
export interface MailPart {
  /** Its place, as IMAP counts: `1.2`; parts of a mail within part 2 are `2.1` and so on. `1` for a mail without MIME. */
  path: string;
  kind: PartKind;
  /** Lower case, `text/plain` when nothing is said. */
  mediaType: string;
  /** As told by Content-Disposition or Content-Type; empty when there is none. */
  fileName: string;
  /** Shown apart from the mail's words: an HTML file, a calendar file with a name. */
  isAttachment: boolean;
  /** The decoded text of `text`, `html` and `calendar`; `null` for the rest. */
  text: string | null;
  /** The header of a `mail`; `null` for the rest. */
  mail: MailSource | null;
}

export interface MailParts {
  parts: readonly MailPart[];
  faults: readonly PartFault[];
}
