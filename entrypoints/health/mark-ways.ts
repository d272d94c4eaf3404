import type { HealthWays } from '#components/health/health-ways.ts';
import type { Last } from '#components/lists/last-line.tsx';
import { clearChecks, type DoneMarks, markCheck, markTwoStep } from '#utils/health/done-marks.ts';
import { word } from '#utils/i18n/words.ts';
import type { HealthMarks } from '#utils/store/health-marks.ts';
import { dayOf } from '#utils/text/day.ts';

interface Teller {
  /** Of a brand of the table; `undefined` for another account. */
  nameOf(brand: string): string | undefined;
  tell(last: Last): Promise<void>;
}

/** Sets and takes away marks, and says what came of it, with a way back. */
export function createMarkWays(
  kept: HealthMarks,
  { nameOf, tell }: Teller,
): Pick<HealthWays, 'markTwoStep' | 'markCheck' | 'clearChecks'> {
  async function change(work: (marks: DoneMarks) => DoneMarks, sentence: string): Promise<boolean> {
    const before = await kept.read();
    if (!(await kept.change(work))) {
      await tell({ sentence: word('health_notKept'), undo: null });
      return false;
    }
    const undo = () =>
      void kept.change(() => before).then(() => tell({ sentence: word('options_undone'), undo: null }));
    await tell({ sentence, undo });
    return true;
  }

  const sentenceOf = (what: string, isDone: boolean) => word(isDone ? 'health_marked' : 'health_unmarked', { what });
  const dayIf = (isDone: boolean) => (isDone ? dayOf(new Date()) : null);

  return {
    markTwoStep: (brand, isDone) =>
      change((marks) => markTwoStep(marks, brand, dayIf(isDone)), sentenceOf(nameOf(brand) ?? brand, isDone)),
    markCheck: (account, check, isDone) =>
      change(
        (marks) => markCheck(marks, account, check, dayIf(isDone)),
        sentenceOf(word(`incidentDo_${check}`), isDone),
      ),
    clearChecks: (account) =>
      void change(
        (marks) => clearChecks(marks, account),
        word('incident_cleared', { brand: nameOf(account) ?? word('incident_other') }),
      ),
  };
}
