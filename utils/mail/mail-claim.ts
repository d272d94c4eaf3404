/**
 * By what a mail says that it is a brand's. `name`: the sender's name. `address`: the From domain is the brand's own.
 * `localPart`: the brand's domain stands before the `@`. `domain`: the From domain imitates the brand's. `subject`, `body`:
 * the text speaks as the brand. Strongest first.
 */
export const CLAIM_SIGNS = ['name', 'localPart', 'domain', 'address', 'subject', 'body'] as const;
export type ClaimSign = (typeof CLAIM_SIGNS)[number];

/** A brand that a mail says it is from. */
export interface MailClaim {
  /** Id of the catalogue. */
  brand: string;
  /** Strongest first; at least one. */
  signs: readonly ClaimSign[];
}
