import { word } from '#utils/i18n/words.ts';
import type { StepId } from '#utils/playbook/steps.ts';
import type { GuideWays, OpenPlan } from './guide-ways.ts';
import { StepItem } from './step-item.tsx';

interface StepListProps {
  plan: OpenPlan;
  steps: readonly StepId[];
  ways: Pick<GuideWays, 'mark'>;
}

/** The steps in their order, each with its mark. */
export function StepList({ plan, steps, ways }: StepListProps) {
  const { incident } = plan;
  const done = steps.filter((step) => incident.done[step] !== undefined).length;
  return (
    <section class="list steps-section" aria-labelledby="steps-title">
      <h2 id="steps-title">{word('guide_steps')}</h2>
      <p class="soft small progress no-print" role="status">
        {word('guide_progress', { done: `${done}`, total: `${steps.length}` })}
      </p>
      <ol class="steps">
        {steps.map((step) => (
          <StepItem key={step} step={step} plan={plan} onMark={(isDone) => ways.mark(step, isDone)} />
        ))}
      </ol>
    </section>
  );
}
