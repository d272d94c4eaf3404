import type { ComponentChildren } from 'preact';
import type { Day } from '#utils/health/done-marks.ts';
import { language, word } from '#utils/i18n/words.ts';

interface DoneBoxProps {
  /** Since when it is done; left out: it isn't. */
  day: Day | undefined;
  onMark(isDone: boolean): void;
  children: ComponentChildren;
}

/** Something to be done, with a box to mark it and the day on which that was. */
export function DoneBox({ day, onMark, children }: DoneBoxProps) {
  return (
    <label class="done-box">
      <input
        type="checkbox"
        checked={day !== undefined}
        onChange={({ currentTarget }) => onMark(currentTarget.checked)}
      />
      <span>
        {children} {day && <span class="day soft">{word('health_doneOn', { day: tellDay(day) })}</span>}
      </span>
    </label>
  );
}

function tellDay(day: Day): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day));
}
