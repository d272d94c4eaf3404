import type { StepId } from './steps.ts';

/** What is forged means nothing: nothing is to be done but not to follow it. */
export const forgedSteps: readonly StepId[] = ['noLink', 'ifEntered', 'report', 'deleteIt'];

/** The same of a page: there is nothing to delete. */
export const forgedPageSteps: readonly StepId[] = ['leavePage', 'ifEntered', 'report'];

/** On a brand's own page that asks who somebody is. */
export const checkedHereSteps: readonly StepId[] = ['answerHere', 'twoStep'];

/** How to find out whether a notice is genuine. */
export const unprovenSteps: readonly StepId[] = ['noLink', 'checkProperly', 'messageCenter', 'openReal', 'callSupport'];

/** The same where nothing can be looked through: a bare text has no source. */
export const unprovenTextSteps: readonly StepId[] = ['noLink', 'messageCenter', 'openReal', 'callSupport'];
