import { say, word } from '#utils/i18n/words.ts';
import { inspectorPath } from '#utils/messaging/mail-in-tab.ts';
import { type StepId, steps } from '#utils/playbook/steps.ts';
import { Sentence } from '../sentence.tsx';
import { Stranger } from '../stranger.tsx';
import type { OpenPlan } from './guide-ways.ts';
import { brandName } from './incident-words.ts';

/** Where a step is done: a place of the brand from the catalogue, or a page of ours. Nothing where there is none. */
export function StepPlaceLink({ step, plan: { incident, places } }: { step: StepId; plan: OpenPlan }) {
  if (step === 'checkProperly' || step === 'checkSender') {
    return (
      <p class="place-way">
        <a href={inspectorPath(null)} target="_blank" rel="noreferrer">
          {word('guide_inspect')}
        </a>
      </p>
    );
  }
  const role = steps[step];
  // for reports a draft is made, which knows where to send it
  if (role === null || role === 'report' || places === null || places === 'lost') return null;
  const place = places.places[role];
  if (!place) return null;
  const values = { brand: brandName(incident.brand) };
  return (
    <p class="place-way">
      <a href={place.url} target="_blank" rel="noreferrer">
        <Sentence parts={say(place.isExact ? `guidePlace_${role}` : 'guide_entrance', values)} />
      </a>{' '}
      <span class="soft small">
        <Stranger text={place.host} />
        {!place.isExact && ` · ${word('guide_notExact')}`}
      </span>
    </p>
  );
}
