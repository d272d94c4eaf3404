import { type GuardedName, isDistinct } from '#utils/brand/guarded-names.ts';
import type { LikenessIndex } from '#utils/brand/likeness/likeness-index.ts';
import { urgentWords } from '#utils/data/action-words.ts';
import { commonNames, honestNeighbours } from '#utils/data/honest-words.ts';
import { type Edit, findEdit, isWithinTwoEdits } from '#utils/text/find-edit.ts';
import { type Likeness, OFTEN } from './likeness.ts';
import { countsAlone, isHonestEdit, isSlip } from './near-edits.ts';

/** Shorter names are a letter away from too many words. */
export const SHORTEST_NEAR = 5;
const SHORTEST_TWO_EDITS = 9;

/** A guarded name one edit away from the label; or, beside urgent words, from a part of it. */
export function findNear(label: string, suffix: string, index: LikenessIndex): Likeness | null {
  if (label.length < SHORTEST_NEAR - 1 || honestNeighbours.has(label)) return null;
  for (const name of index.near(label)) {
    const edit = findEdit(label, name.text);
    if (!edit || name.text.length < SHORTEST_NEAR || isHonestEdit(edit, label)) continue;
    const isUnderItsEnding = suffix.includes('.') && name.endings.includes(suffix);
    const isEnough = isDistinct(name)
      ? isTelling(edit, label, name, isUnderItsEnding)
      : isUnderItsEnding && name.weight >= OFTEN;
    if (isEnough) return { kind: 'nearMiss', name, written: label };
  }
  return findNearWithWords(label, index);
}

/** The more a name is imitated, the less an edit has to look like a slip; one letter more at its end is often a product. */
function isTelling(edit: Edit, label: string, { weight }: GuardedName, isUnderItsEnding: boolean): boolean {
  if (isUnderItsEnding || weight >= OFTEN) return true;
  if (weight === 0) return isSlip(edit, label);
  if (edit.kind === 'added' && edit.at === label.length - 1) return false;
  return weight >= SOMETIMES || countsAlone(edit, label);
}

/** So often imitated that any edit tells but one letter more at the end. */
const SOMETIMES = 10;

/** `amazn-login`, `rakutan-card-support`: beside urgent words, a part that is nearly a name. */
export function findNearWithWords(label: string, index: LikenessIndex): Likeness | null {
  if (!label.includes('-')) return null;
  const parts = label.split('-');
  if (!parts.some((part) => urgentWords.has(part))) return null;
  for (const part of parts) {
    if (part.length < SHORTEST_NEAR || honestNeighbours.has(part) || urgentWords.has(part)) continue;
    for (const name of [...index.near(part), ...index.around(part)]) {
      const edit = findEdit(part, name.text);
      const isNear = edit ? !isHonestEdit(edit, part) && !commonNames.has(name.text) : isFar(part, name);
      if (isNear && name.weight > 0) return { kind: 'nearMiss', name, written: part };
    }
  }
  return null;
}

/** Two edits away, in a name so long that chance is an unlikely reason. */
export function isFar(written: string, { text }: GuardedName): boolean {
  return text.length >= SHORTEST_TWO_EDITS && written !== text && isWithinTwoEdits(written, text);
}
