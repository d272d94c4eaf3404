/** Where people read mail, and how the machines there sign what they wrote into a header. */
export interface MailProvider {
  /** As people know it. */
  name: string;
  /** Hosts of its webmail, exactly these. */
  webmails: readonly string[];
  /**
   * How it names itself in Authentication-Results; with a dot in front, every name below. Empty: it writes none, and a field
   * without a name above its stamp is its own.
   */
  authservIds: readonly string[];
  /** Its machines in Received lines are these names and all below them. */
  machines: readonly string[];
  /** Those of them that take mail from outside; left out: any. */
  edges?: readonly string[];
  /** It writes its results below its own stamp, and removes what a mail brings under its name (RFC 8601, section 5). */
  writesBelowStamp?: true;
}
