import type { Playbook } from '../playbook.ts';

/** Takeover of a seller’s account: bank account exchanged, mass listings, dormant account revived. */
export default {
  kind: 'seller-account',
  urgency: 'now',
  steps: ['payoutBank', 'sellerUsers', 'changePassword', 'twoStep', 'callSupport', 'keepRecord'],
} satisfies Playbook;
