/** A host on which the person has mails read. */
export interface AddedWebmail {
  /** With its port, where it has one. */
  host: string;
  /** Whether the browser lets us look at it. */
  isAllowed: boolean;
}
