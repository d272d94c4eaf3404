import type { Playbook } from '../playbook.ts';

/** Usually forged; what is genuine stands beside the payments and orders. */
export default {
  kind: 'payment-failed',
  urgency: 'today',
  steps: ['noLink', 'lookAtPayment', 'messageCenter', 'statements'],
} satisfies Playbook;
