import { word } from '#utils/i18n/words.ts';
import { STEPS } from './steps.ts';

/** All steps, with the one that is shown; each leads there. */
export function StepNav({ at, onGo }: { at: number; onGo(at: number): void }) {
  return (
    <nav class="steps" aria-label={word('welcome_steps')}>
      <ol>
        {STEPS.map((step, index) => (
          <li key={step}>
            <button type="button" aria-current={index === at ? 'step' : undefined} onClick={() => onGo(index)}>
              <span class="step-number" aria-hidden="true">
                {index + 1}
              </span>
              {word(`welcome_short_${step}`)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
