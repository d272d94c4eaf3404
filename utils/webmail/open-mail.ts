import type { MailSighting } from '#utils/mail/mail-sighting.ts';

/** One opened mail in one document (a thread shows several). */
export interface OpenMail {
  /** Stable while this mail is open and unlike any other opened here: the webmail's message id or address of the document. */
  key: string;
  /** The message body: links are read inside it and nowhere else. `null` when the mail is open but no body was found. */
  body: Element | null;
  sighting: MailSighting;
  /** Name of the page with the mail's source, where only the person can open that (`nameOriginal`). */
  original?: string;
  /**
   * `further`: another part of a mail that is named before it, under the same header. `attached`: a mail that came with
   * another one, under a header of its own; its source can't be asked for by itself.
   */
  part?: 'further' | 'attached';
  /** The only mail open here, and its body stands in frames that can't look out: they are to be told of its header. */
  isFramed?: boolean;
}

/** How to read one webmail. An adapter knows selectors; it knows nothing of danger. */
export interface WebmailAdapter {
  /** Equals the file's name. */
  name: string;
  /** Hosts on which it always runs, as match patterns; empty for one that is recognised by its marks or added. */
  matches: readonly string[];
  /** Whether this document belongs to the webmail. Must be cheap: it is asked once a document. */
  isHere(page: Document): boolean;
  /** Every mail that is open in this document now; empty when none is. */
  openMails(page: Document): OpenMail[];
}
