import { useState } from 'preact/hooks';
import { word } from '#utils/i18n/words.ts';
import type { CheckState } from '#utils/messaging/contract.ts';
import { canBeRead, isProblem } from '../mail-banner/check-way.tsx';
import type { MailWays } from './mail-row.tsx';

interface CheckMailProps {
  frameId: number;
  mailKey: string;
  wasChecked: boolean;
  ways: MailWays;
}

/** Looking at an open mail's source, from the popup. */
export function CheckMail({ frameId, mailKey, wasChecked, ways }: CheckMailProps) {
  const [asked, setAsked] = useState<CheckState>('notYet');
  const state: CheckState = wasChecked ? 'done' : asked;
  const check = async () => {
    if (state === 'underway') return;
    setAsked('underway');
    setAsked(await ways.check(frameId, mailKey));
  };
  const label = state === 'underway' ? 'check_underway' : state === 'notYet' ? 'check_begin' : 'check_again';
  return (
    <div class="check">
      {state !== 'done' && canBeRead(state) && (
        <button type="button" class="button" data-action="check" aria-disabled={state === 'underway'} onClick={check}>
          {word(label)}
        </button>
      )}
      {(state === 'done' || isProblem(state)) && (
        <button
          type="button"
          class="button"
          data-action="inspect"
          onClick={() => ways.inspect(state === 'done' ? { frameId, mailKey } : null)}
        >
          {word(state === 'done' ? 'check_see' : 'check_inspect')}
        </button>
      )}
      <p class="problem soft small" aria-live="polite">
        {isProblem(state) ? word(`source_${state}`) : state === 'done' && asked !== 'notYet' ? word('check_done') : ''}
      </p>
    </div>
  );
}
