import type { Feature } from './features.ts';
import type { PersonLists } from './person-lists.ts';
import type { Sensitivity } from './sensitivity.ts';

/** What an organisation has decided for the people whose browsers it manages. Plain JSON. */
export interface Policy {
  lists: PersonLists;
  /** Switched by the organisation; a feature that is left out is the person's to switch. */
  features: Readonly<Partial<Record<Feature, boolean>>>;
  /** `null`: the person's to choose. */
  sensitivity: Sensitivity | null;
  /** `false`: nobody may open what is barred, and what people trust for themselves doesn't count. */
  mayOverride: boolean;
  /** Mail addresses to which reports go first. */
  reportTo: readonly string[];
  /** Whom to ask, said on warnings; empty when there is nothing to say. */
  contact: string;
  /** `false`: the first start doesn't open by itself; it is found in popup and options all the same. */
  opensFirstStart: boolean;
}

/** What of a policy was ignored, and why: `field` as it is written there (`trusted[2].host`). */
export interface PolicyFault {
  field: string;
  /** The key of its sentence (`fault_<code>`). */
  code: string;
}

/** A policy as it counts now. */
export interface PolicyInForce {
  /** Whether the browser is managed with anything for us at all. */
  isThere: boolean;
  policy: Policy;
  faults: readonly PolicyFault[];
}

export const NO_POLICY: Policy = {
  lists: { trusted: [], ownBrands: [], never: [] },
  features: {},
  sensitivity: null,
  mayOverride: true,
  reportTo: [],
  contact: '',
  opensFirstStart: true,
};
