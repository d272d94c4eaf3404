import { ask, type Outcome } from '#utils/messaging/ask.ts';
import type { ListOutcome } from '#utils/messaging/contract.ts';
import type { ListWays } from './list-ways.ts';

const NOT_KEPT = { done: false, problem: 'notKept' } as const;

/** The ways by asking the background; what it doesn't answer counts as not kept. */
export function askLists(): ListWays {
  return {
    trust: (site, scope, until) => ask('trustSite', { site, scope, until }).then(orNotKept),
    never: (site, scope) => ask('neverTrust', { site, scope }).then(orNotKept),
    forget: (host) => ask('forgetSite', { host }).then(orNotKept),
    saveBrand: (brand, replaces) => ask('addOwnBrand', { brand, ...(replaces && { replaces }) }).then(orNotKept),
    removeBrand: (id) => ask('removeOwnBrand', { id }).then(orNotKept),
    async assess(site) {
      const reply = await ask('assessSite', { site });
      return reply.answered && 'verdict' in reply.answer ? reply.answer.verdict : null;
    },
    tryFile: (text) => ask('importLists', { text, isTrial: true }).then(orNotKept),
    takeFile: (text) => ask('importLists', { text, isTrial: false }).then(orNotKept),
    async writeFile() {
      const reply = await ask('exportLists', {});
      return reply.answered ? reply.answer.text : null;
    },
  };
}

function orNotKept<Answer>(reply: Outcome<Answer>): Answer | (ListOutcome & typeof NOT_KEPT) {
  return reply.answered ? reply.answer : NOT_KEPT;
}
