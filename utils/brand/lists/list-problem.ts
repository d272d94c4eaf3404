import type { OwnBrandProblem } from './read-own-brand.ts';

/** Why a list was not changed; the key of its sentence (`fault_<problem>`). */
export type ListProblem =
  | OwnBrandProblem
  /** Anybody can publish at this host: trust in it would trust everybody. */
  | 'sharedPlace'
  | 'tooManyEntries'
  /** No store took it. */
  | 'notKept';
