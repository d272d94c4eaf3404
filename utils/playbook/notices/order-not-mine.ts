import type { Playbook } from '../playbook.ts';

/** Usually forged; an unknown order that does stand in the list is somebody else’s. */
export default {
  kind: 'order-not-mine',
  urgency: 'now',
  steps: ['noLink', 'checkOrders', 'cancelOrder', 'changePassword', 'cardCompany', 'callSupport', 'keepRecord'],
} satisfies Playbook;
