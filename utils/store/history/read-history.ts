import type { History, WarningEntry } from '#utils/data/history.ts';

/** Under which the history lies in local storage. */
export const HISTORY_KEY = 'history';
export const HISTORY_VERSION = 1;

const NO_HISTORY: History = { entries: [], dropped: 0 };
const TEXT_LIMIT = 300;

/** Reads whatever lies in the store: broken entries are left out and counted (`faults`), the others kept. Never throws. */
export function readHistory(raw: unknown): { history: History; faults: number } {
  if (raw === undefined) return { history: NO_HISTORY, faults: 0 };
  if (!isObject(raw) || raw.version !== HISTORY_VERSION || !Array.isArray(raw.entries))
    return { history: NO_HISTORY, faults: 1 };
  const all = raw.entries as unknown[];
  const ids = new Set<string>();
  const entries = all.filter((entry): entry is WarningEntry => {
    if (!isEntry(entry) || ids.has(entry.id)) return false;
    ids.add(entry.id);
    return true;
  });
  const isCounted = isCount(raw.dropped);
  return {
    history: { entries: entries.toSorted((a, b) => b.last - a.last), dropped: isCounted ? (raw.dropped as number) : 0 },
    faults: all.length - entries.length + (isCounted ? 0 : 1),
  };
}

function isEntry(value: unknown): value is WarningEntry {
  if (!isObject(value)) return false;
  const { id, level, kind, brand, site, codes, first, last, shown, stopped } = value;
  return (
    isText(id) &&
    (level === 'danger' || level === 'caution') &&
    (kind === 'link' || kind === 'mail' || kind === 'page') &&
    (brand === null || (isObject(brand) && isText(brand.id) && isText(brand.ja) && isText(brand.en))) &&
    isText(site) &&
    Array.isArray(codes) &&
    codes.every(isText) &&
    [first, last, shown, stopped].every(isCount) &&
    Object.keys(value).length === FIELDS
  );
}

const FIELDS = 10;

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= TEXT_LIMIT;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
