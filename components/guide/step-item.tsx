import { sayUnchecked, word } from '#utils/i18n/words.ts';
import type { StepId } from '#utils/playbook/steps.ts';
import { ReportWay } from '../report/report-way.tsx';
import { Sentence } from '../sentence.tsx';
import { draftOfNotice } from './draft-of-notice.ts';
import type { OpenPlan } from './guide-ways.ts';
import { brandName, timeOf } from './incident-words.ts';
import { StepPlaceLink } from './step-place-link.tsx';

interface StepItemProps {
  step: StepId;
  plan: OpenPlan;
  onMark(isDone: boolean): void;
}

/** One step: what to do, why, where; and whether it is done. */
export function StepItem({ step, plan, onMark }: StepItemProps) {
  const { incident, isReadOnly } = plan;
  const at = incident.done[step];
  const values = { brand: brandName(incident.brand) };
  return (
    <li class="step" data-step={step}>
      <label class="step-do">
        <input
          type="checkbox"
          checked={at !== undefined}
          disabled={isReadOnly}
          onChange={({ currentTarget }) => onMark(currentTarget.checked)}
        />
        <span>
          <Sentence parts={sayUnchecked(`notice_step_${step}`, values)} />
        </span>
      </label>
      <div class="step-more">
        <p class="why soft">
          <Sentence parts={sayUnchecked(`notice_why_${step}`, values)} />
        </p>
        <StepPlaceLink step={step} plan={plan} />
        {step === 'report' && !isReadOnly && (
          <ReportWay
            brand={incident.brand?.id ?? null}
            brandName={values.brand}
            write={() => draftOfNotice(incident)}
          />
        )}
        {at !== undefined && <p class="done-at small">{word('guide_doneOn', { day: timeOf(at) })}</p>}
      </div>
    </li>
  );
}
