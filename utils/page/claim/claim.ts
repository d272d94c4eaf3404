import type { Brand } from '#utils/data/brand.ts';

/** Kinds of sign, independent of each other. */
export const SIGN_KINDS = [
  'title',
  'logo',
  'copyright',
  'assets',
  'marks',
  'style',
  'words',
  'ways',
  'form',
  'links',
  'text',
] as const;
export type SignKind = (typeof SIGN_KINDS)[number];

/** One thing on the page that speaks for a brand. `weight` 1: it hardly ever does so for another reason. */
export interface Sign {
  brand: Brand;
  kind: SignKind;
  weight: number;
  /** The name that was read, in letters and digits alone, when others bear it as well. */
  plainName?: string;
}

/** Whose page a page says it is. */
export interface PageClaim {
  brand: Brand;
  kinds: readonly SignKind[];
  weight: number;
  /** Built like a step of the brand's real sign-in, by a rule of its own. */
  isBuiltAlike: boolean;
  /** Its looks come from the brand's own hosts, or it says that it stands there. */
  isLoadedFromIt: boolean;
}
