import type { PolicyStore } from '#utils/store/policy-store.ts';
import type { Rules } from '#utils/verdict/rules.ts';

/** How verdicts are told now: the organisation's word before the person's. */
export async function readRules(policies: PolicyStore): Promise<Rules> {
  const { isThere, policy } = await policies.read();
  return { sensitivity: policy.sensitivity ?? 'normal', organisation: isThere ? policy : null };
}
