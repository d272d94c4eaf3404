import type { KeptLists } from '#utils/data/person-lists.ts';
import type { PolicyInForce } from '#utils/data/policy.ts';
import type { ListStore } from './person-lists.ts';
import type { PolicyStore } from './policy-store.ts';

/** The person's lists with those of their organisation beside them; only the person's own can be changed. */
export function listsUnderPolicy(lists: ListStore, policies: PolicyStore): ListStore {
  let last: { kept: KeptLists; rules: PolicyInForce; both: KeptLists } | null = null;
  return {
    ...lists,
    async read() {
      const [kept, rules] = await Promise.all([lists.read(), policies.read()]);
      // the same lists must stay the same object: by that the judge sees that nothing has changed
      if (last?.kept !== kept || last.rules !== rules) last = { kept, rules, both: join(kept, rules) };
      return last.both;
    },
    refresh() {
      lists.refresh();
      policies.refresh();
    },
  };
}

function join(kept: KeptLists, { isThere, policy }: PolicyInForce): KeptLists {
  return isThere ? { ...kept, managed: { ...policy.lists, mayOverride: policy.mayOverride } } : kept;
}
