import type { ListedLink } from '#utils/verdict/tab-report.ts';
import type { Area } from './area.ts';
import { takeOut } from './slim.ts';
import { type MailRecord, partKey } from './tab-record.ts';

/**
 * Takes links that a mail no longer says off its count and its list. Gives the parts that changed, to be written with
 * the record; a part that can't be read stays as it is.
 */
export async function strikeLines(
  area: Area,
  tabId: number,
  mail: MailRecord,
  outdated: readonly ListedLink[],
): Promise<Record<string, ListedLink[]>> {
  const changed: Record<string, ListedLink[]> = {};
  if (outdated.length === 0) return changed;

  const keyOf = ({ id }: { id: number }) => partKey(tabId, id);
  const found = await area.get(mail.parts.map(keyOf)).catch(() => ({}) as Record<string, unknown>);
  let gone = [...outdated];
  for (const part of mail.parts) {
    const lines = (found[keyOf(part)] as ListedLink[] | undefined) ?? [];
    const { left, rest } = takeOut(lines, gone);
    gone = rest;
    if (left.length === lines.length && left.every(({ count }, at) => count === lines[at]!.count)) continue;
    changed[keyOf(part)] = left;
    part.lines = left.length;
  }
  // those that are not listed were left out for want of room
  for (const { count } of gone) mail.notListed = Math.max(0, mail.notListed - count);
  for (const { verdict, count } of outdated)
    mail.levels[verdict.level] = Math.max(0, mail.levels[verdict.level] - count);
  return changed;
}
