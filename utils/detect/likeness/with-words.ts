import type { GuardedName } from '#utils/brand/guarded-names.ts';
import type { LikenessIndex } from '#utils/brand/likeness/likeness-index.ts';
import { commonNames } from '#utils/data/honest-words.ts';
import { isCheapEnding } from '../cheap-ending.ts';
import { areAllActions, areUrgent, hasUrgentWord } from './action-words.ts';
import { type Likeness, OFTEN, SHORTEST_ALONE } from './likeness.ts';

/** A guarded name in a label beside words of signing in, paying or being checked: `amazon-login`; `suffix`: its public suffix. */
export function findWithWords(label: string, suffix: string, index: LikenessIndex): Likeness | null {
  for (const { name, at } of index.inside(label)) {
    const rest = [label.slice(0, at), label.slice(at + name.text.length)] as const;
    if (deceivesWith(rest, name, suffix)) return { kind: 'withWords', name, written: label };
  }
  return null;
}

function deceivesWith(rest: readonly [before: string, after: string], name: GuardedName, suffix: string): boolean {
  const [before, after] = rest;
  const isApart = (before === '' || before.endsWith('-')) && (after === '' || after.startsWith('-'));
  const { length } = name.text;
  if (length < SHORTEST_ALONE && !isApart) return false;
  if (commonNames.has(name.text)) return isApart && name.weight >= OFTEN && rest.some(hasUrgentWord);

  const isUnderItsEnding = suffix.includes('.') && name.endings.includes(suffix);
  if (isApart && rest.some(hasUrgentWord)) return true;
  if (isApart && isUnderItsEnding && name.weight >= OFTEN && length >= SHORTEST_ALONE) return true;
  if (!areAllActions(rest)) return false;
  if (isUnderItsEnding) return true;
  if (areUrgent(rest)) return name.weight > 0;
  return (isApart && name.weight >= OFTEN) || (isCheapEnding(suffix) && name.weight > 0);
}

/** `amazon-login.example.top`, `amazon.co.ip.example.top`: the words to the left of a site are its owner's choice, too. */
export function findInSubdomains(host: string, siteAt: number, index: LikenessIndex): Likeness | null {
  let start = 0;
  while (start < siteAt) {
    const end = host.indexOf('.', start);
    if (end - start >= SHORTEST_ALONE && index.mayHold(host, start, end)) {
      const label = host.slice(start, end);
      const exact = index.exact(label);
      const isEndingNext = /^\.(?:co|com|ne|or)\.[a-z]{2}\./.test(host.slice(end, end + 8));
      if (exact && isEndingNext) return { kind: 'withWords', name: exact, written: label };
      const found = exact ? null : findWithWords(label, '', index);
      if (found && found.name.text.length >= SHORTEST_ALONE) return found;
    }
    start = end + 1;
  }
  return null;
}
