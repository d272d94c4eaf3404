import { browser } from '@wxt-dev/browser';
import { readPolicy } from '#utils/brand/policy/read-policy.ts';
import type { PolicyInForce } from '#utils/data/policy.ts';
import type { Area } from './area.ts';

/** What the organisation has set. A browser that isn't managed has nothing; reading never fails. */
export interface PolicyStore {
  /** The same object until it is refreshed. */
  read(): Promise<PolicyInForce>;
  /** Forgets what was read: the organisation has changed it. */
  refresh(): void;
}

/** Opens the policy; Firefox rejects where none is set. */
export function createPolicyStore(area: Pick<Area, 'get'> | undefined = browser.storage.managed): PolicyStore {
  let cached: Promise<PolicyInForce> | null = null;
  return {
    read() {
      cached ??= (area ? area.get(null).catch(() => ({})) : Promise.resolve({})).then(readPolicy);
      return cached;
    },
    refresh() {
      cached = null;
    },
  };
}
