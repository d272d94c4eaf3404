import { SENSITIVITIES, type Sensitivity } from '#utils/data/sensitivity.ts';
import type { InForce } from '#utils/data/settings.ts';
import { say, word } from '#utils/i18n/words.ts';
import { Sentence } from '../sentence.tsx';
import { useWanted } from '../use-wanted.ts';
import { ManagedTag } from './managed-tag.tsx';
import type { SettingsWays } from './settings-ways.ts';

interface SensitivitySectionProps {
  state: InForce<Sensitivity>;
  ways: SettingsWays;
  tell(sentence: string): void;
}

/** One choice of three, each with what it changes. */
export function SensitivitySection({ state: { value, isManaged }, ways, tell }: SensitivitySectionProps) {
  const [chosen, turn] = useWanted(value, ways.setSensitivity);
  const choose = async (sensitivity: Sensitivity) =>
    tell(word((await turn(sensitivity)) ? 'features_kept' : 'features_notKept'));
  return (
    <section class="list" id="sensitivity" aria-labelledby="sensitivity-title">
      <h2 id="sensitivity-title">
        {word('sensitivity_title')} {isManaged && <ManagedTag />}
      </h2>
      <p class="soft small">
        <Sentence parts={say('sensitivity_lead')} />
      </p>
      <fieldset class="choice" aria-labelledby="sensitivity-title" disabled={isManaged}>
        {SENSITIVITIES.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="sensitivity"
              value={one}
              checked={one === chosen}
              onChange={() => void choose(one)}
            />
            <span>
              <b>{word(`sensitivity_${one}`)}</b>
              <span class="soft small what">{word(`sensitivity_${one}How`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}
