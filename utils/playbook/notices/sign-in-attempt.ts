import type { Playbook } from '../playbook.ts';

/** A sign-in waits for the owner’s answer; people freeze because they have just done something themselves. */
export default {
  kind: 'sign-in-attempt',
  urgency: 'now',
  steps: ['compareAttempt', 'approve', 'deny', 'changePassword', 'devices', 'twoStep'],
} satisfies Playbook;
