import type { Playbook } from '../playbook.ts';

/** A sign-in from another network or device was doubted; the password itself was not rejected. */
export default {
  kind: 'temporary-password',
  urgency: 'today',
  steps: ['checkSender', 'messageCenter', 'signOutIn', 'checkOrders', 'changeIfUnknown', 'twoStep'],
} satisfies Playbook;
