/** Kinds of characters that a rule may ask for. */
export type CharacterKind = 'lower' | 'upper' | 'letter' | 'digit' | 'special';

/** What a brand asks of a new password, as far as it is known. */
export interface PasswordRule {
  /** Id in the catalogue. */
  brand: string;
  /** As the catalogue has them. */
  names: { readonly ja: string; readonly en: string };
  shortest: number;
  /** `null`: not known, or so long that nobody meets it. */
  longest: number | null;
  /** Of each of these at least one; of a list in it, one of those. */
  needs: readonly (CharacterKind | readonly CharacterKind[])[];
}

/** The same as it is written down: with where its facts come from, which no build carries. */
export interface PasswordRuleEntry extends PasswordRule {
  sources: readonly string[];
}
