import type { ShownSign } from '#utils/data/own-sign.ts';
import { word } from '#utils/i18n/words.ts';
import { outlineOf } from '#utils/playbook/outline.ts';
import { useAfterFirstSight } from '../after-first-sight.ts';
import { BrandChoice } from './brand-choice.tsx';
import type { GuideWays, OpenPlan } from './guide-ways.ts';
import { brandName } from './incident-words.ts';
import { LogSection } from './log-section.tsx';
import { PlanHead } from './plan-head.tsx';
import { PlanWays } from './plan-ways.tsx';
import { ReadingChoice } from './reading-choice.tsx';
import { RecordSection } from './record-section.tsx';
import { StepList } from './step-list.tsx';
import { SupportWords } from './support-words.tsx';
import { Trouble } from './trouble.tsx';

interface PlanViewProps {
  plan: OpenPlan;
  sign: ShownSign | null;
  ways: GuideWays;
}

/** One case: what it is, what to do in which order, what to say, what was written down. */
export function PlanView({ plan, sign, ways }: PlanViewProps) {
  const { incident, isReadOnly, isJudged, isBrandAwaited, places, other } = plan;
  const outline = outlineOf(incident, incident.channel);
  const isWhole = useAfterFirstSight();
  return (
    <>
      <PlanHead plan={plan} outline={outline} sign={sign} onLeave={ways.leave} />
      <main>
        {isReadOnly && <p class="note newer-note">{word('guide_newer')}</p>}
        <Trouble plan={plan} ways={ways} />
        {other && (
          <p class="note other">
            {word('guide_other')}{' '}
            <button type="button" class="quiet" data-action="continue" onClick={() => ways.open(other.id)}>
              {word('guide_continue')}
            </button>
          </p>
        )}
        <div class="choices">
          <ReadingChoice incident={incident} isFixed={isReadOnly || isJudged} onChoose={ways.setReading} />
          <BrandChoice brand={incident.brand} isFixed={isReadOnly} isAwaited={isBrandAwaited} ways={ways} />
        </div>
        {places === 'lost' && <p class="note">{word('guide_placesLost')}</p>}
        <StepList plan={plan} steps={outline.steps} ways={ways} />
        {isWhole && (
          <>
            {incident.reading !== 'forged' && <SupportWords incident={incident} brand={brandName(incident.brand)} />}
            <RecordSection incident={incident} isReadOnly={isReadOnly} onWrite={ways.writeField} />
            <LogSection incident={incident} isReadOnly={isReadOnly} onAdd={ways.addNote} />
            <PlanWays plan={plan} ways={ways} />
          </>
        )}
      </main>
    </>
  );
}
