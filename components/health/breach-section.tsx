import { useState } from 'preact/hooks';
import { breachService } from '#utils/data/health/breach-service.ts';
import { counted, word } from '#utils/i18n/words.ts';
import type { BreachAnswer } from '#utils/lookup/breached-passwords.ts';
import { useWanted } from '../use-wanted.ts';
import { HealthSection } from './health-section.tsx';
import type { BreachSwitch } from './health-ways.ts';
import { SecretField } from './secret-field.tsx';

interface BreachSectionProps {
  breach: BreachSwitch | null;
  onSwitch(isOn: boolean): Promise<boolean>;
  /** `null`: it is switched off. */
  check(password: string): Promise<BreachAnswer | null>;
}

/** Whether a password is known from a breach: asked only of whom and when the person wants. */
export function BreachSection({ breach, onSwitch, check }: BreachSectionProps) {
  const [password, setPassword] = useState('');
  const [answer, setAnswer] = useState<BreachAnswer | 'underway' | null>(null);
  const [isOn, turn] = useWanted(breach?.isOn === true, onSwitch);
  const service = breachService.name;
  const look = async () => {
    setAnswer('underway');
    setAnswer(await check(password));
  };
  return (
    <HealthSection id="breach" title={word('breach_title')} lead={word('breach_lead')}>
      <p class="sends small">{word('breach_sends', { service })}</p>
      <label class="check-box">
        <input
          type="checkbox"
          data-action="breachCheck"
          checked={isOn}
          disabled={breach === null || breach.isManaged}
          onChange={({ currentTarget }) => {
            setAnswer(null);
            void turn(currentTarget.checked);
          }}
        />
        <span>
          {word('breach_switch', { service })}
          {breach?.isManaged && <span class="soft small"> {word('breach_managed')}</span>}
        </span>
      </label>
      {breach?.isOn && (
        <div class="add">
          <SecretField
            id="breach-field"
            label={word('breach_field')}
            value={password}
            onInput={(next) => {
              setPassword(next);
              setAnswer(null);
            }}
            describedBy="breach-result"
          />
          <button
            type="button"
            class="button"
            data-action="checkBreach"
            disabled={password === '' || answer === 'underway'}
            onClick={look}
          >
            {word('breach_check')}
          </button>
        </div>
      )}
      <div id="breach-result" class={`advice ${toneOf(answer)}`} role="status">
        {answer !== null && <p>{tell(answer)}</p>}
      </div>
    </HealthSection>
  );
}

function toneOf(answer: BreachAnswer | 'underway' | null): string {
  if (answer === null || answer === 'underway' || 'problem' in answer) return 'unknown';
  return answer.times > 0 ? 'danger' : 'unknown';
}

function tell(answer: BreachAnswer | 'underway'): string {
  if (answer === 'underway') return word('breach_underway');
  if ('problem' in answer) return word(`breach_${answer.problem}`);
  if (answer.times === 0) return word('breach_notFound');
  return counted(answer.times, { one: 'breach_foundOne', other: 'breach_foundOther' });
}
