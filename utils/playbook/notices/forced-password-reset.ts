import type { Playbook } from '../playbook.ts';

/** A sign-in was found risky; genuine only on the brand’s own domain, so that is looked at first. */
export default {
  kind: 'forced-password-reset',
  urgency: 'today',
  steps: ['checkDomain', 'sendCode', 'newPassword', 'otherSites', 'twoStep'],
} satisfies Playbook;
