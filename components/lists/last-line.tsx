import { useEffect, useRef } from 'preact/hooks';
import { word } from '#utils/i18n/words.ts';
import { Sentence } from '../sentence.tsx';

/** What was done last, and how to take it back; `null` when it can't be. */
export interface Last {
  sentence: string;
  undo: (() => void) | null;
}

export const NOTHING_DONE: Last = { sentence: '', undo: null };

/** Tells what was done last, at the foot of the window, and undoes it. */
export function LastLine({ last: { sentence, undo } }: { last: Last }) {
  const button = useRef<HTMLButtonElement>(null);
  /** What had the keyboard when it was told: the row that was pressed may go only after. */
  const before = useRef<Element | null>(null);
  useEffect(() => {
    before.current = undo && document.activeElement;
  }, [undo]);
  useEffect(() => {
    if (before.current === null || (before.current !== document.body && before.current.isConnected)) return;
    before.current = null;
    // the row is gone, and the keyboard with it
    if (document.activeElement === document.body) button.current?.focus();
  });
  return (
    <div class={`last-line ${sentence === '' ? 'is-empty' : ''}`}>
      <p role="status">
        <Sentence parts={[sentence]} />
      </p>
      {undo && (
        <button ref={button} type="button" class="button" data-action="undo" onClick={undo}>
          {word('options_undo')}
        </button>
      )}
    </div>
  );
}
