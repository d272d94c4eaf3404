import type { ComponentChildren } from 'preact';
import { tellDay } from '#utils/i18n/tell-day.ts';
import { word } from '#utils/i18n/words.ts';
import type { Day } from '#utils/text/day.ts';
import { useWanted } from '../use-wanted.ts';

interface DoneBoxProps {
  /** Since when it is done; left out: it isn't. */
  day: Day | undefined;
  onMark(isDone: boolean): Promise<boolean>;
  children: ComponentChildren;
}

/** Something to be done, with a box to mark it and the day on which that was. */
export function DoneBox({ day, onMark, children }: DoneBoxProps) {
  const [isDone, turn] = useWanted(day !== undefined, onMark);
  return (
    <label class="done-box">
      <input type="checkbox" checked={isDone} onChange={({ currentTarget }) => void turn(currentTarget.checked)} />
      <span>
        {children} {day && <span class="day soft">{word('health_doneOn', { day: tellDay(day) })}</span>}
      </span>
    </label>
  );
}
