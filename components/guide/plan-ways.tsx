import { word } from '#utils/i18n/words.ts';
import { Forget } from './forget.tsx';
import type { GuideWays, OpenPlan } from './guide-ways.ts';
import { titleOf } from './incident-words.ts';

type Ways = Pick<GuideWays, 'print' | 'saveJson' | 'saveText' | 'finish' | 'forget'>;

/** What can be done with the case as a whole: finish it, take it along, delete it. */
export function PlanWays({ plan: { incident, isReadOnly }, ways }: { plan: OpenPlan; ways: Ways }) {
  const { id, kind, finished } = incident;
  const isFinished = finished !== null;
  return (
    <div class="ways plan-ways no-print">
      {!isReadOnly && (
        <button
          type="button"
          class={isFinished ? 'button' : 'button first'}
          data-action={isFinished ? 'reopen' : 'finish'}
          onClick={() => ways.finish(!isFinished)}
        >
          {word(isFinished ? 'guide_reopen' : 'guide_finish')}
        </button>
      )}
      <button type="button" class="button" data-action="print" onClick={ways.print}>
        {word('guide_print')}
      </button>
      <button type="button" class="button" data-action="json" onClick={() => ways.saveJson(id)}>
        {word('guide_json')}
      </button>
      <button type="button" class="button" data-action="text" onClick={() => ways.saveText(id)}>
        {word('guide_text')}
      </button>
      <Forget name={titleOf(kind)} onForget={() => ways.forget(id)} />
    </div>
  );
}
