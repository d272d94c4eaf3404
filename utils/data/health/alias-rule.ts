/**
 * What a mail provider does with an addition to the part before the `@`. `plus`: everything behind `+` reaches the same
 * mailbox, without asking. `made`: further addresses exist, but are made in the provider's settings first. `none`: there is none.
 */
export type AliasKind = 'plus' | 'made' | 'none';

/** One provider, and the domains on which it gives mailboxes to people. */
export interface AliasRule {
  /** As people know it. */
  provider: string;
  domains: readonly string[];
  kind: AliasKind;
  /** What its own further addresses are called, and where they are made. */
  made?: { readonly name: { readonly ja: string; readonly en: string }; readonly place: string };
}

/** The same as it is written down: with where its facts come from, which no build carries. */
export interface AliasRuleEntry extends AliasRule {
  sources: readonly string[];
}
