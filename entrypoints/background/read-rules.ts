import type { PolicyStore } from '#utils/store/policy-store.ts';
import type { Switches } from '#utils/store/settings/switches.ts';
import type { Rules } from '#utils/verdict/rules.ts';

/** How verdicts are told now: the organisation's word before the person's. */
export async function readRules(policies: PolicyStore, switches: Switches): Promise<Rules> {
  const [{ isThere, policy }, { sensitivity }] = await Promise.all([policies.read(), switches.all()]);
  return { sensitivity: sensitivity.value, organisation: isThere ? policy : null };
}
