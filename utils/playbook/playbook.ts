import type { NoticeKind } from '#utils/notice/notice.ts';
import type { StepId } from './steps.ts';

/** How soon the steps of a genuine notice are to be taken. */
export type Urgency = 'now' | 'today' | 'calm';

/**
 * What to do about one kind of notice when it is genuine; what forged and unproven ones have in common stands in
 * `common-steps.ts`. Its sentences are `notice_<kind in camelCase>_title`, `_meaning`, `_wants` (what a forged twin wants) and
 * `_findOut` (how to find out).
 */
export interface Playbook {
  kind: NoticeKind;
  urgency: Urgency;
  /** In the order in which they are to be taken. */
  steps: readonly StepId[];
}
