/** A press so soon on a click that was barred is its second half. */
export const SECOND_HALF_MS = 500;

/** A press that follows the first one of going on sooner than this is the second half of a double click, not a decision. */
export const DECISION_MS = 600;
