import type { CheckOutcome } from './authentication.ts';
import type { ParsedResults } from './parse-results.ts';
import { readCheck } from './read-check.ts';

/**
 * Whether two fields under one name say different things of the same: then one of them came with the mail, and a provider that
 * doesn't remove such (RFC 8601, section 5) can't be believed here. Several DKIM results in one field are no contradiction.
 */
export function contradict(fields: readonly ParsedResults[]): boolean {
  const said = fields.map(statements);
  return said.some((one, at) => said.slice(at + 1).some((other) => differ(one, other)));
}

type Statements = ReadonlyMap<string, ReadonlySet<CheckOutcome>>;

/** What a field says of each thing: of each method, and of DKIM for each domain; `dkim` alone: there was no signature. */
function statements({ results }: ParsedResults): Statements {
  const said = new Map<string, Set<CheckOutcome>>();
  for (const result of results) {
    if (!/^(?:spf|dkim|dmarc|arc)$/.test(result.method)) continue;
    const { outcome, domain, selector } = readCheck(result, null);
    const isOne = result.method === 'dkim' && outcome !== 'none';
    const about = isOne ? `dkim ${domain} ${selector}` : result.method;
    said.set(about, (said.get(about) ?? new Set()).add(outcome));
  }
  return said;
}

function differ(one: Statements, other: Statements): boolean {
  for (const [about, outcomes] of one) {
    const others = other.get(about);
    if (others && outcomes.symmetricDifference(others).size > 0) return true;
  }
  return saysUnsigned(one, other) || saysUnsigned(other, one);
}

/** One found no signature, the other found one. */
function saysUnsigned(one: Statements, other: Statements): boolean {
  return one.has('dkim') && [...other.keys()].some((about) => about.startsWith('dkim '));
}
