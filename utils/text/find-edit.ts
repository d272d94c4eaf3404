/** How a written name differs from a meant one, by one edit. `at`: where in the written name. */
export interface Edit {
  kind: 'swapped' | 'added' | 'dropped' | 'replaced';
  at: number;
  /** The letter of the written name, and that of the meant one; empty where there is none. */
  written: string;
  meant: string;
}

/** The one edit (Damerau-Levenshtein, neighbours swapped count as one) between two names; `null` when it is none or more. */
export function findEdit(written: string, meant: string): Edit | null {
  const difference = written.length - meant.length;
  if (written === meant || difference > 1 || difference < -1) return null;

  let at = 0;
  while (at < written.length && written[at] === meant[at]) at++;
  const edit = (kind: Edit['kind'], one: string, other: string): Edit => ({ kind, at, written: one, meant: other });
  const [one = '', other = ''] = [written[at], meant[at]];
  if (difference === 1) return written.slice(at + 1) === meant.slice(at) ? edit('added', one, '') : null;
  if (difference === -1) return written.slice(at) === meant.slice(at + 1) ? edit('dropped', '', other) : null;
  if (written.slice(at + 1) === meant.slice(at + 1)) return edit('replaced', one, other);
  const isSwapped = one === meant[at + 1] && written[at + 1] === other && written.slice(at + 2) === meant.slice(at + 2);
  return isSwapped ? edit('swapped', one, other) : null;
}

/** Whether two edits at most lie between them; for names that were not indexed for it. */
export function isWithinTwoEdits(written: string, meant: string): boolean {
  if (Math.abs(written.length - meant.length) > 2) return false;

  let before: number[] = [];
  let last = Array.from({ length: meant.length + 1 }, (_, at) => at);
  for (let i = 1; i <= written.length; i++) {
    const row = [i];
    for (let j = 1; j <= meant.length; j++) {
      const cost = written[i - 1] === meant[j - 1] ? 0 : 1;
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost);
      if (i > 1 && j > 1 && written[i - 1] === meant[j - 2] && written[i - 2] === meant[j - 1]) {
        least = Math.min(least, before[j - 2]! + 1);
      }
      row.push(least);
    }
    if (Math.min(...row) > 2) return false;
    before = last;
    last = row;
  }
  return last[meant.length]! <= 2;
}
