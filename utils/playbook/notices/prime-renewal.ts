import type { Playbook } from '../playbook.ts';

/** Usually forged; the membership’s own page has the true date and fee. */
export default {
  kind: 'prime-renewal',
  urgency: 'calm',
  steps: ['noLink', 'membership', 'messageCenter'],
} satisfies Playbook;
