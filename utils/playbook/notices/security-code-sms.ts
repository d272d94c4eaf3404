import type { Playbook } from '../playbook.ts';

/** Somebody entered the right password and was stopped by two-step verification. */
export default {
  kind: 'security-code-sms',
  urgency: 'now',
  steps: ['changePassword', 'noCode', 'devices', 'otherSites', 'checkOrders'],
} satisfies Playbook;
