/**
 * By what a mail says that it is a brand's. `name`: the sender's name is the brand's. `domain`: the From domain imitates the
 * brand's. `localPart`: the brand's domain stands before the `@`. `address`: the From domain is the brand's own. `subject`,
 * `body`: the text speaks as the brand. `mention`: the sender's name holds the brand's among other words. Strongest first.
 */
export const CLAIM_SIGNS = ['name', 'domain', 'localPart', 'address', 'subject', 'body', 'mention'] as const;
export type ClaimSign = (typeof CLAIM_SIGNS)[number];

/** A brand that a mail says it is from. */
export interface MailClaim {
  /** Id of the catalogue. */
  brand: string;
  /** Strongest first; at least one. */
  signs: readonly ClaimSign[];
}
