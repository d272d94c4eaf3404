import type { NoticeChannel, NoticeKind, Reading } from '#utils/notice/notice.ts';
import type { BrandName, BrandPlaces } from '#utils/playbook/brand-places.ts';
import type { Incident, RecordField } from '#utils/playbook/incident/incident.ts';
import type { StepId } from '#utils/playbook/steps.ts';
import type { Saved } from '#utils/store/incidents/incident-store.ts';

/** A plan that is shown. */
export interface OpenPlan {
  incident: Incident;
  /** Of a newer version: looked at only. */
  isReadOnly: boolean;
  /** The reading comes from what was found in the mail, so that nobody is asked for another. */
  isJudged: boolean;
  /** The address names a brand, and its name is being looked up. */
  isBrandAwaited: boolean;
  /** `null`: no brand is chosen, or its places are not known yet; `lost`: nobody answered. */
  places: BrandPlaces | 'lost' | null;
  /** Why what is shown is not kept; `null` when it is, or nothing was changed yet. */
  trouble: Exclude<Saved, 'kept'> | null;
  /** An incident of the same kind that goes on. */
  other: Incident | null;
}

/** What can be done on the page of the guide. */
export interface GuideWays extends LogWays {
  begin(kind: NoticeKind, reading: Reading, channel: NoticeChannel): void;
  /** Back to the questions. */
  leave(): void;
  mark(step: StepId, isDone: boolean): void;
  setReading(reading: Reading): void;
  setBrand(brand: BrandName | null): void;
  findBrands(text: string): Promise<readonly BrandName[]>;
  /** Gives what is kept of it: codes are struck out. `isDraft`: the person is still writing, so that nothing is said. */
  writeField(field: RecordField, text: string, isDraft: boolean): string;
  /** `false` when the log is full or nothing was written. */
  addNote(text: string): boolean;
  finish(isFinished: boolean): void;
  /** Tries again to keep what could not be kept. */
  retry(): void;
  print(): void;
}

/** What can be done with the incidents of the log. */
export interface LogWays {
  open(id: string): void;
  forget(id: string): void;
  /** Gives one incident, or all (`null`), as a file. */
  saveJson(id: string | null): void;
  saveText(id: string | null): void;
}
