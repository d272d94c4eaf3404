import type { Edit } from '#utils/text/find-edit.ts';

/** Edits by which honest names differ: another first letter, a figure at the end, a plural, a hyphen outside. */
export function isHonestEdit({ kind, at, written }: Edit, label: string): boolean {
  const isAtEnd = at >= label.length - 1;
  if (at === 0 && kind !== 'swapped') return true;
  if (!isAtEnd) return false;
  return /[\d-]/.test(written) || (kind === 'added' && written === 's');
}

/** Letters and figures that are taken for each other, or lie side by side on the keys. */
const ALIKE =
  'il li lj jl oq qo o0 0o l1 1l i1 1i uv vu nm mn rn nr hn nh ce ec ao oa bd db pq qp gq qg vw wv 5s s5 2z z2 8b b8 9g g9'.split(
    ' ',
  );
const KEY_ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const VOWELS = /^[aeiou]$/;

/** The slips of a hand that types fast: neighbours swapped, a letter doubled or not. */
export function isSlip({ kind, at, written, meant }: Edit, label: string): boolean {
  if (kind === 'swapped') return true;
  if (kind === 'dropped') return meant === label[at - 1] || meant === label[at];
  return kind === 'added' && (written === label[at - 1] || written === label[at + 1]);
}

/** Whether an edit looks like a slip of the fingers or of the eye, so that chance is an unlikely reason. */
export function countsAlone({ kind, at, written, meant }: Edit, label: string): boolean {
  if (kind === 'swapped' || kind === 'dropped') return true;
  if (kind === 'added') return written === '-' || written === label[at - 1] || written === label[at + 1];
  return (
    ALIKE.includes(written + meant) || (VOWELS.test(written) && VOWELS.test(meant)) || areKeysSideBySide(written, meant)
  );
}

function areKeysSideBySide(one: string, other: string): boolean {
  return KEY_ROWS.some((row) => row.includes(one + other) || row.includes(other + one));
}
