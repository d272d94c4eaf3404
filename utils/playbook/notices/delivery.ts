import type { Playbook } from '../playbook.ts';

/** Usually forged; a true parcel shows the same state in the orders and at the carrier. */
export default {
  kind: 'delivery',
  urgency: 'calm',
  steps: ['noLink', 'trackParcel', 'messageCenter'],
} satisfies Playbook;
