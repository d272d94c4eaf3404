import type { Reading } from '#utils/notice/notice.ts';
import type { Level } from '#utils/verdict/verdict.ts';

/** The mark that each reading of a notice wears. */
export const READING_LEVELS: Readonly<Record<Reading, Level>> = {
  forged: 'danger',
  genuine: 'official',
  unproven: 'unknown',
};
