import type { WarningEntry } from '#utils/data/history.ts';

/** The history as a JSON file: times as ISO 8601, nothing that is not in the list that the person sees. */
export function writeHistoryFile(entries: readonly WarningEntry[]): string {
  const lines = entries.map(({ first, last, shown, stopped, level, kind, brand, site, codes }) => ({
    first: new Date(first).toISOString(),
    last: new Date(last).toISOString(),
    ...{ shown, stopped, level, kind },
    brand: brand?.id ?? null,
    ...{ site, codes },
  }));
  return `${JSON.stringify({ format: 'honmono-history', version: 1, warnings: lines }, null, 2)}\n`;
}
