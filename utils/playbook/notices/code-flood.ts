import type { Playbook } from '../playbook.ts';

/** An automated attack that two-step verification is holding back. */
export default {
  kind: 'code-flood',
  urgency: 'now',
  steps: ['longPassword', 'noCode', 'aliasAddress', 'devices', 'twoStep'],
} satisfies Playbook;
