import { word } from '#utils/i18n/words.ts';
import type { GuideWays, OpenPlan } from './guide-ways.ts';

type Ways = Pick<GuideWays, 'retry' | 'saveJson'>;

/** Says that what is shown is not kept, why, and what can be done; nothing while all is kept. */
export function Trouble({ plan: { trouble, incident }, ways }: { plan: OpenPlan; ways: Ways }) {
  return (
    <div role="alert" class="trouble no-print">
      {trouble && (
        <>
          <p>{word(`guideTrouble_${trouble}`)}</p>
          <div class="ways">
            <button type="button" class="button" data-action="retry" onClick={ways.retry}>
              {word('guide_retry')}
            </button>
            <button type="button" class="button" data-action="saveUnkept" onClick={() => ways.saveJson(incident.id)}>
              {word('guide_json')}
            </button>
          </div>
        </>
      )}
    </div>
  );
}
