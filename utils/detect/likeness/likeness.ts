import type { GuardedName } from '#utils/brand/guarded-names.ts';

/** How a host's own words stand to a guarded name that is not its owner's. */
export interface Likeness {
  kind: 'withWords' | 'nearMiss' | 'otherEnding' | 'otherCountry';
  name: GuardedName;
  /** As it is written in the host: the name itself, or what is taken for it. */
  written: string;
}

/** So often imitated that its name is watched more closely. */
export const OFTEN = 50;
/** Shorter names are met by chance where nothing else speaks for them. */
export const SHORTEST_ALONE = 5;
