import { browser } from '@wxt-dev/browser';
import { readPolicy } from '#utils/brand/policy/read-policy.ts';
import type { PolicyInForce } from '#utils/data/policy.ts';
import { type Area, trySet } from './area.ts';
import { LAST_POLICY_KEY } from './policy-key.ts';

/** What the organisation has set. A browser that isn't managed has nothing; reading never fails. */
export interface PolicyStore {
  /**
   * The same object until it is refreshed, or what was seen last is outdated. A browser that has just started may need seconds
   * until it says what is set: so long what it said the last time counts.
   */
  read(): Promise<PolicyInForce>;
  /** What is set now, however long the browser needs. */
  readSettled(): Promise<PolicyInForce>;
  /** Forgets what was read: the organisation has changed it. */
  refresh(): void;
}

/**
 * How long a first answer may take: Chromium 156 was measured to need 2 to 5 s in its first moments, managed or not, and a
 * few ms from then on. Every verdict waits for it.
 */
const PATIENCE_MS = 100;

/** Opens the policy; Firefox rejects where none is set. */
export function createPolicyStore(
  area: Pick<Area, 'get'> | undefined = browser.storage.managed,
  local: Area = browser.storage.local,
): PolicyStore {
  let cached: Promise<PolicyInForce> | null = null;

  const ask = async (): Promise<unknown> => (area ? area.get(null).catch(() => ({})) : {});
  const lastSeen = async () => {
    const { [LAST_POLICY_KEY]: kept } = await local.get(LAST_POLICY_KEY).catch(() => ({}) as Record<string, unknown>);
    return typeof kept === 'string' ? kept : NOTHING;
  };
  /** Written last: whoever hears of the change reads what is new. */
  const keep = async (said: string) => {
    if (said !== (await lastSeen())) await trySet(local, { [LAST_POLICY_KEY]: said });
  };

  function begin(): Promise<PolicyInForce> {
    const asked = ask();
    const mine = Promise.race([asked, pause(PATIENCE_MS)]).then(async (raw) => {
      if (raw !== LATE) {
        void keep(JSON.stringify(raw));
        return readPolicy(raw);
      }
      const seen = await lastSeen();
      void asked.then((late) => {
        const said = JSON.stringify(late);
        if (said === seen) return;
        if (cached === mine) cached = Promise.resolve(readPolicy(late));
        void keep(said);
      });
      return readPolicy(parse(seen));
    });
    return mine;
  }

  return {
    read() {
      cached ??= begin();
      return cached;
    },
    async readSettled() {
      const raw = await ask();
      await keep(JSON.stringify(raw));
      return readPolicy(raw);
    },
    refresh() {
      cached = null;
    },
  };
}

const NOTHING = '{}';
const LATE = Symbol('late');

function pause(ms: number): Promise<typeof LATE> {
  return new Promise((resolve) => setTimeout(() => resolve(LATE), ms));
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return {};
  }
}
