import type { ListedLink } from '#utils/verdict/tab-report.ts';
import { type Area, trySet } from './area.ts';
import { countLinks } from './slim.ts';
import { partKey, type TabRecord, tabKey, tabOf } from './tab-record.ts';

/** What is still listed when the store is full, from the first saving to the last. Lines of a part lie worst first. */
const SAVINGS: readonly ((line: ListedLink, at: number) => boolean)[] = [
  ({ verdict }) => verdict.level === 'danger' || verdict.level === 'caution',
  ({ verdict }) => verdict.level === 'danger',
  ({ verdict }, at) => verdict.level === 'danger' && at < 20,
  () => false,
];

/**
 * Writes a tab's record and new parts. When the store is full, the mildest lines of all tabs are given up, step by step,
 * and counted as not listed; what is said in the toolbar stays right. `false` when not even the records fit.
 */
export async function writeSaving(
  area: Area,
  tabId: number,
  record: TabRecord,
  fresh: Readonly<Record<string, ListedLink[]>>,
): Promise<boolean> {
  if (await trySet(area, { [tabKey(tabId)]: record, ...fresh })) return true;

  const kept: Record<string, unknown> = { ...(await area.get(null)), [tabKey(tabId)]: record, ...fresh };
  const records = recordsIn(kept);
  for (const isKept of SAVINGS) {
    const items: Record<string, unknown> = {};
    for (const [id, tab] of records) {
      Object.assign(items, thin(id, tab, kept, isKept), { [tabKey(id)]: tab });
    }
    // what goes must be gone before the rest is written: a store counts both while it is full
    const gone = [...Object.keys(kept)].filter((key) => key.startsWith('links:') && !(key in items));
    await area.remove(gone).catch(() => undefined);
    if (await trySet(area, items)) return true;
  }
  return false;
}

/** The parts of a tab without the lines that are given up; the record is told how many those are. */
function thin(
  tabId: number,
  record: TabRecord,
  kept: Record<string, unknown>,
  isKept: (line: ListedLink, at: number) => boolean,
): Record<string, ListedLink[]> {
  const parts: Record<string, ListedLink[]> = {};
  for (const mail of record.frames.flatMap(({ mails }) => mails)) {
    for (const part of mail.parts) {
      const key = partKey(tabId, part.id);
      const lines = (kept[key] as ListedLink[] | undefined) ?? [];
      const left = lines.filter(isKept);
      mail.notListed += countLinks(lines) - countLinks(left);
      part.lines = left.length;
      if (left.length > 0) parts[key] = left;
      kept[key] = left;
    }
    mail.parts = mail.parts.filter(({ lines }) => lines > 0);
  }
  return parts;
}

function recordsIn(items: Record<string, unknown>): [tabId: number, record: TabRecord][] {
  return Object.entries(items).flatMap(([key, value]) => {
    const tabId = tabOf(key);
    return tabId === null ? [] : [[tabId, value as TabRecord]];
  });
}
