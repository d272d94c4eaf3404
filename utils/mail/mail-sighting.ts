/** What the webmail shows of an opened mail. Everything in it is the sender's word. Plain JSON. */
export interface MailSighting {
  /** Display name as shown; empty when there is none. */
  senderName: string;
  /** Address as shown, `name@host`; empty when the webmail hides it. */
  senderAddress: string;
  subject: string;
}

/** Whether a mail says of itself what it said then: some webmails fill in sender or subject only after the body. */
export function isSameSighting(now: MailSighting, then: MailSighting): boolean {
  return now.senderName === then.senderName && now.senderAddress === then.senderAddress && now.subject === then.subject;
}
