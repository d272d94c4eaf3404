import { redactCodes } from '#utils/notice/redact-codes.ts';
import type { Reason } from '#utils/verdict/reason.ts';
import type { ListedLink } from '#utils/verdict/tab-report.ts';
import { LEVELS, type Verdict } from '#utils/verdict/verdict.ts';

const TEXT_KEPT = 200;
const ADDRESS_KEPT = 1_000;

/** A verdict as it is kept: whole in what it says, with addresses of a stranger cut to what a person can read. */
export function slimVerdict(verdict: Verdict): Verdict {
  return { ...verdict, destination: cut(verdict.destination, ADDRESS_KEPT), reasons: verdict.reasons.map(slimReason) };
}

/**
 * Lines for a list: the same link many times is one line with its count, worst first, otherwise in the order met.
 * Two links are the same when the person reads the same text, gets to the same place and is told the same.
 */
export function groupLinks(links: readonly ListedLink[]): ListedLink[] {
  const lines = new Map<string, ListedLink>();
  for (const link of links) {
    const key = sameness(link);
    const line = lines.get(key);
    if (line) line.count += link.count;
    else lines.set(key, { ...link });
  }
  return [...lines.values()].sort((a, b) => rank(a) - rank(b));
}

/** Takes links out of a list; gives the lines that are left, and those of `gone` that were not in it. */
export function takeOut(
  links: readonly ListedLink[],
  gone: readonly ListedLink[],
): { left: ListedLink[]; rest: ListedLink[] } {
  const counts = new Map<string, number>();
  for (const line of gone) counts.set(sameness(line), (counts.get(sameness(line)) ?? 0) + line.count);
  const takeFrom = (line: ListedLink): ListedLink => {
    const wanted = counts.get(sameness(line)) ?? 0;
    const taken = Math.min(line.count, wanted);
    counts.set(sameness(line), wanted - taken);
    return { ...line, count: line.count - taken };
  };
  const left = links.map(takeFrom).filter(({ count }) => count > 0);
  const rest = groupLinks(gone).map((line) => ({ ...line, count: counts.get(sameness(line)) ?? 0 }));
  return { left, rest: rest.filter(({ count }) => count > 0) };
}

/** How many links the lines stand for. */
export function countLinks(lines: readonly ListedLink[]): number {
  return lines.reduce((sum, { count }) => sum + count, 0);
}

/** A judged link as a line to keep; codes in its words are not kept, those of an address tell where it says it leads. */
export function lineFor(verdict: Verdict, text = ''): ListedLink {
  return { verdict: slimVerdict(verdict), text: cut(isAddress(text) ? text : redactCodes(text), TEXT_KEPT), count: 1 };
}

function isAddress(text: string): boolean {
  return /^\S*[./]\S*$/.test(text.trim());
}

function sameness({ verdict, text }: ListedLink): string {
  const { level, destination, reasons } = verdict;
  return JSON.stringify([level, destination, text, reasons.map(({ code }) => code)]);
}

function slimReason<One extends Reason>(reason: One): One {
  const params = Object.entries(reason.params).map(([name, value]) => [name, cut(value, TEXT_KEPT)]);
  return { ...reason, params: Object.fromEntries(params) };
}

function rank({ verdict }: ListedLink): number {
  return LEVELS.indexOf(verdict.level);
}

function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).toWellFormed()}…`;
}
