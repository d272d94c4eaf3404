import type { PageRule } from '#utils/data/page-rule.ts';
import { pageRules } from '#utils/data/page-rules.ts';

let byBrand: ReadonlyMap<string, PageRule> | undefined;

/** The rules by brand; made when first asked for. */
export function rules(): ReadonlyMap<string, PageRule> {
  byBrand ??= new Map(pageRules.map((rule) => [rule.brand, rule]));
  return byBrand;
}

/** Whether a host (with a path) is one of those that the brand lends to others: `gstatic.com`, `accounts.google.com/gsi/`. */
export function isLent({ lends = [] }: PageRule, host: string, path: string): boolean {
  return lends.some((entry) => {
    const slash = entry.indexOf('/');
    if (slash === -1) return host === entry || host.endsWith(`.${entry}`);
    const lender = entry.slice(0, slash);
    const isHost = lender.endsWith('*') ? host.startsWith(lender.slice(0, -1)) : host === lender;
    return isHost && path.includes(entry.slice(slash));
  });
}

/** How many of the marks a page has; `*` in a mark stands for anything. */
export function countMarks(wanted: readonly string[], marks: readonly string[]): number {
  const exact = new Set(marks);
  return wanted.filter((mark) => {
    const star = mark.indexOf('*');
    if (star === -1) return exact.has(mark);
    const [start, end] = [mark.slice(0, star), mark.slice(star + 1)];
    return marks.some((one) => one.startsWith(start) && one.endsWith(end) && one.length >= mark.length - 1);
  }).length;
}
