import { flatten } from '#utils/i18n/fill.ts';
import { type MessageKey, say, word } from '#utils/i18n/words.ts';
import { inspectorPath } from '#utils/messaging/mail-in-tab.ts';
import { type StepId, steps } from '#utils/playbook/steps.ts';
import { Sentence } from '../sentence.tsx';
import { Stranger } from '../stranger.tsx';
import type { OpenPlan } from './guide-ways.ts';
import { brandName } from './incident-words.ts';

/** It has one for every account of its table. */
const CHECK_LIST = 'health.html#incident';

/** Pages of ours that help with a step. */
const OWN_PAGES: Readonly<Partial<Record<StepId, readonly [path: string, label: MessageKey]>>> = {
  aliasAddress: ['health.html#alias', 'guide_openAlias'],
  breachCheck: ['health.html#breach', 'guide_openBreach'],
  checkProperly: [inspectorPath(null), 'guide_inspect'],
  checkSender: [inspectorPath(null), 'guide_inspect'],
  devices: [CHECK_LIST, 'guide_openChecks'],
  longPassword: ['health.html#password', 'guide_openPassword'],
  newPassword: ['health.html#password', 'guide_openPassword'],
  statements: [CHECK_LIST, 'guide_openChecks'],
  twoStep: ['health.html#two-step', 'guide_openTwoStep'],
};

/** Where a step is done: a place of the brand from the catalogue, and the page of ours that helps. Nothing where there is none. */
export function StepPlaceLink({ step, plan }: { step: StepId; plan: OpenPlan }) {
  const [path, label] = OWN_PAGES[step] ?? [];
  return (
    <>
      <BrandPlace step={step} plan={plan} />
      {path && label && (
        <p class="place-way own-page">
          <a href={path === CHECK_LIST ? checkListOf(plan.incident) : path} target="_blank" rel="noreferrer">
            {word(label)}
          </a>
        </p>
      )}
    </>
  );
}

function checkListOf({ brand }: OpenPlan['incident']): string {
  return brand ? `health.html?${new URLSearchParams({ account: brand.id })}#incident` : CHECK_LIST;
}

function BrandPlace({ step, plan: { incident, places } }: { step: StepId; plan: OpenPlan }) {
  const role = steps[step];
  // for reports a draft is made, which knows where to send it
  if (role === null || role === 'report' || places === null || places === 'lost') return null;
  const place = places.places[role];
  if (!place) return null;
  const found = place.role === 'report' ? role : place.role;
  const label = say(place.isExact ? `guidePlace_${found}` : 'guide_entrance', { brand: brandName(incident.brand) });
  return (
    <p class="place-way">
      <a href={place.url} target="_blank" rel="noreferrer" aria-label={`${flatten(label)} (${place.host})`}>
        <Sentence parts={label} />
      </a>{' '}
      <span class="soft small">
        <Stranger text={place.host} />
        {!place.isExact && ` · ${word(`guideFind_${found}`)}`}
      </span>
    </p>
  );
}
