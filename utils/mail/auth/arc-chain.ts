import { readTagList } from '../dkim/tag-list.ts';
import type { MailSource } from '../source/mail-source.ts';

/**
 * How the ARC sets of a mail hold together, without their signatures (RFC 8617, section 5.2, steps 1 to 3). `none`: there are none.
 * `whole`: it is a chain that could be verified. `failed`: its last sealer says itself that it is broken (`cv=fail`). `torn`: it is
 * against the rules, which no honest relay's is.
 */
export type ArcState = 'none' | 'whole' | 'failed' | 'torn';

export interface ArcChain {
  state: ArcState;
  /** Domains of those who sealed it, the first one first; of a torn chain as far as they are told. */
  sealers: readonly string[];
}

/** Section 4.2.1. */
const LAST_INSTANCE = 50;
const FIELDS = ['arc-authentication-results', 'arc-message-signature', 'arc-seal'];

/**
 * Says of a mail's ARC sets whether they are a chain: an instance of each of the three fields for every number from 1 on, once, and
 * `cv=none` in the first seal, `cv=pass` in all others. Anybody can write that: only the provider's `arc=pass` says that it holds.
 */
export function readArcChain({ fields }: Pick<MailSource, 'fields'>): ArcChain {
  const sets = new Map<number, Map<string, string>>();
  let isTorn = false;
  for (const { key, value } of fields) {
    if (!FIELDS.includes(key)) continue;
    const instance = instanceOf(value);
    const set = sets.get(instance) ?? new Map<string, string>();
    isTorn ||= instance === 0 || set.has(key);
    sets.set(instance, set.set(key, value));
  }
  if (sets.size === 0) return { state: 'none', sealers: [] };

  const seals = [...sets]
    .sort(([one], [other]) => one - other)
    .map(([, set]) => readTagList(set.get('arc-seal') ?? '').tags);
  const sealers = seals.map((tags) => tags.get('d')?.toLowerCase() ?? '').filter((domain) => domain !== '');
  const isWhole = !isTorn && seals.every((_, at) => sets.get(at + 1)?.size === FIELDS.length);
  if (!isWhole) return { state: 'torn', sealers };
  if (seals.at(-1)?.get('cv')?.toLowerCase() === 'fail') return { state: 'failed', sealers };
  const isChain = seals.every(
    (tags, at) => tags.get('cv')?.toLowerCase() === (at === 0 ? 'none' : 'pass') && !tags.has('h'),
  );
  return { state: isChain ? 'whole' : 'torn', sealers };
}

/** `i=`, the first tag of each field; 0 where there is no such number. */
function instanceOf(value: string): number {
  const found = Number(/^\s*(?:[^;]*;)*?\s*i\s*=\s*(\d{1,3})\s*(?:;|$)/.exec(value)?.[1] ?? 0);
  return found <= LAST_INSTANCE ? found : 0;
}
