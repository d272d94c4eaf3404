import type { AliasRule } from '#utils/data/health/alias-rule.ts';
import { isMailAddress } from '#utils/text/mail-address.ts';

/**
 * What can be done with an address. `made`: an address that reaches the same mailbox. Otherwise why there is none: no address,
 * no name for it, a name with letters that addresses can't have, an addition that is there already, too long together; or the
 * provider: it makes such addresses in its settings only, has none, or isn't known.
 */
export type AliasOutcome =
  | { alias: string; rule: AliasRule | null }
  | { problem: AliasProblem }
  | { rule: AliasRule; problem: 'madeThere' | 'notOffered' };

export type AliasProblem = 'noAddress' | 'noTag' | 'badTag' | 'alreadyTagged' | 'tooLong';

/** RFC 5321, sections 4.5.3.1.1 and 4.5.3.1.3 (256 with the angle brackets). */
const LOCAL_LIMIT = 64;
const ADDRESS_LIMIT = 254;

/**
 * Makes a sub-address (RFC 5233: `foo+amazon@example.com`) by the rule of the provider. With an unknown provider it is made as
 * well, but `rule` is `null`: nobody can say whether it arrives. `tag` is brought to small letters without spaces.
 */
export function makeAlias(address: string, tag: string, rules: readonly AliasRule[]): AliasOutcome {
  const plain = address.trim().normalize('NFKC');
  const at = plain.lastIndexOf('@');
  if (!isMailAddress(plain)) return { problem: 'noAddress' };
  const [local, domain] = [plain.slice(0, at), plain.slice(at + 1).toLowerCase()];

  const rule = rules.find(({ domains }) => domains.includes(domain)) ?? null;
  if (rule?.kind === 'none') return { rule, problem: 'notOffered' };
  if (rule?.kind === 'made') return { rule, problem: 'madeThere' };
  if (local.includes('+')) return { problem: 'alreadyTagged' };

  const name = tag.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, '-');
  if (name === '') return { problem: 'noTag' };
  if (!/^[a-z\d]+(?:[-._]?[a-z\d]+)*$/.test(name)) return { problem: 'badTag' };
  const alias = `${local}+${name}@${domain}`;
  if (local.length + 1 + name.length > LOCAL_LIMIT || alias.length > ADDRESS_LIMIT) return { problem: 'tooLong' };
  return { alias, rule };
}
