import type { Playbook } from '../playbook.ts';

/** Somebody typed this address into “forgot password”; the password is not known to them. */
export default {
  kind: 'security-code-mail',
  urgency: 'calm',
  steps: ['noCode', 'aliasAddress', 'breachCheck', 'otherSites', 'twoStep'],
} satisfies Playbook;
