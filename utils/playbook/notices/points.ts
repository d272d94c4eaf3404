import type { Playbook } from '../playbook.ts';

/** Usually forged; the true balance is on the site itself. */
export default {
  kind: 'points',
  urgency: 'calm',
  steps: ['noLink', 'balance', 'messageCenter'],
} satisfies Playbook;
