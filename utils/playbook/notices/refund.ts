import type { Playbook } from '../playbook.ts';

/** Usually forged; a true refund goes back the way it was paid and asks for nothing. */
export default {
  kind: 'refund',
  urgency: 'calm',
  steps: ['noLink', 'refundState', 'messageCenter', 'statements'],
} satisfies Playbook;
