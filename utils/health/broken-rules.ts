import type { CharacterKind, PasswordRule } from '#utils/data/health/password-rule.ts';

/** A rule that a password doesn't meet; `limit`: how long it must be or may be. */
export type BrokenRule =
  | { code: 'tooShort' | 'tooLong'; limit: number }
  | { code: 'lacks'; kinds: readonly CharacterKind[] };

const KINDS: Readonly<Record<CharacterKind, RegExp>> = {
  lower: /[a-z]/,
  upper: /[A-Z]/,
  letter: /[a-z]/i,
  digit: /\d/,
  special: /[^a-z\d]/i,
};

/** What a brand would say against a password; none when it meets what is known of the brand's rules, or is empty. */
export function brokenRules(password: string, { shortest, longest, needs }: PasswordRule): BrokenRule[] {
  const length = [...password].length;
  if (length === 0) return [];
  const broken: BrokenRule[] = [];
  if (length < shortest) broken.push({ code: 'tooShort', limit: shortest });
  if (longest !== null && length > longest) broken.push({ code: 'tooLong', limit: longest });
  for (const need of needs) {
    const kinds = typeof need === 'string' ? [need] : need;
    if (!kinds.some((kind) => KINDS[kind].test(password))) broken.push({ code: 'lacks', kinds });
  }
  return broken;
}
