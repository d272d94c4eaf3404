import type { Playbook } from '../playbook.ts';

/** The account has been taken over, unless the owner made the change. */
export default {
  kind: 'sign-in-id-changed',
  urgency: 'now',
  steps: [
    'callSupport',
    'sayToSupport',
    'cardCompany',
    'checkOrders',
    'statements',
    'changePassword',
    'otherSites',
    'twoStep',
    'keepRecord',
  ],
} satisfies Playbook;
