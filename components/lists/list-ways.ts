import type { ListProblem } from '#utils/brand/lists/list-problem.ts';
import type { FileFault } from '#utils/brand/lists/lists-file.ts';
import type { OwnBrand, Scope } from '#utils/data/person-lists.ts';
import { flatten } from '#utils/i18n/fill.ts';
import { sayUnchecked, word } from '#utils/i18n/words.ts';
import type { BrandOutcome, ImportOutcome, ListOutcome } from '#utils/messaging/contract.ts';
import type { Verdict } from '#utils/verdict/verdict.ts';

export type Until = 'always' | 'session';

/** What a page of ours can do with the person's lists. None of these rejects. */
export interface ListWays {
  trust(site: string, scope: Scope, until: Until): Promise<ListOutcome>;
  never(site: string, scope: Scope): Promise<ListOutcome>;
  forget(host: string): Promise<ListOutcome>;
  saveBrand(brand: OwnBrand, replaces?: string): Promise<BrandOutcome>;
  removeBrand(id: string): Promise<ListOutcome>;
  /** The verdict on a site before it is trusted; `null` when there is none. */
  assess(site: string): Promise<Verdict | null>;
  /** What a file would add. */
  tryFile(text: string): Promise<ImportOutcome>;
  takeFile(text: string): Promise<ImportOutcome>;
  /** The lists as a file's text; `null` when they could not be read. */
  writeFile(): Promise<string | null>;
}

/** Why a list was not changed, in a sentence. */
export function problemSentence(problem: ListProblem): string {
  return flatten(sayUnchecked(`fault_${problem}`));
}

/** What is wrong with a file, with its place. */
export function faultSentence({ line, column, code, found }: FileFault): string {
  const what = flatten(sayUnchecked(`fault_${code}`, { found }));
  return word('options_faultAt', { line: String(line), column: String(column), what });
}
