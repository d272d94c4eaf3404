import { displayWidth, setInto } from './display-width.ts';

export interface Column<Key extends string> {
  key: Key;
  title: string;
  /** Widest it may become, in columns of a terminal; `null` for the last, which is never cut. */
  limit: number | null;
}

/**
 * Writes rows as a table that is aligned in a terminal. A cell that says the same as the one above, as long as all
 * cells to its left do, is left empty. Control and direction characters are dropped: cells hold strangers' words.
 */
export function writeTable<Key extends string>(
  columns: readonly Column<Key>[],
  rows: readonly Record<Key, string>[],
): string {
  const cells = rows.map((row) => columns.map(({ key }) => tidy(row[key])));
  const widths = columns.map(({ title, limit }, at) =>
    Math.min(
      limit ?? Number.POSITIVE_INFINITY,
      Math.max(displayWidth(title), ...cells.map((row) => displayWidth(row[at] ?? ''))),
    ),
  );
  const write = (row: readonly string[]) =>
    row
      .map((cell, at) => (at === row.length - 1 ? cell : setInto(cell, widths[at] ?? 0)))
      .join('  ')
      .trimEnd();
  const head = columns.map(({ title }) => title);
  const rule = widths.map((width) => '─'.repeat(width));
  return [head, rule, ...cells.map((row, at) => leaveOutRepeated(row, cells[at - 1]))].map(write).join('\n');
}

function leaveOutRepeated(row: readonly string[], above: readonly string[] | undefined): string[] {
  const differing = row.findIndex((cell, at) => cell !== above?.[at]);
  return row.map((cell, at) => (at < differing ? '' : cell));
}

function tidy(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trim();
}
