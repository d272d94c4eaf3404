/** The parts of what is kept, each repaired for itself. */
export type StorePart =
  | 'settings'
  | 'mailSettings'
  | 'addedWebmails'
  | 'lists'
  | 'history'
  | 'health'
  | 'incidents'
  | 'ownSign';

/** A part that could not be read whole, and what lay there. */
export interface Repair {
  part: StorePart;
  /** In ms since 1970. */
  at: number;
  /** How much of it could not be read. */
  faults: number;
  /** What lay there, as JSON; empty when there was no room to keep it. */
  raw: string;
}
