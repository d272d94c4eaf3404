import type { Playbook } from '../playbook.ts';

/** Usually forged; what is genuine is also told on the site itself. */
export default {
  kind: 'account-suspended',
  urgency: 'today',
  steps: ['noLink', 'openReal', 'messageCenter', 'callSupport', 'keepRecord'],
} satisfies Playbook;
