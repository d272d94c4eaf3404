import { FEATURES, type Feature, type FeatureFacts } from '#utils/data/features.ts';
import type { InForce, SettingsInForce } from '#utils/data/settings.ts';
import { type MessageKey, say, word } from '#utils/i18n/words.ts';
import { Sentence } from '../sentence.tsx';
import { useWanted } from '../use-wanted.ts';
import { ManagedTag } from './managed-tag.tsx';
import type { SettingsWays } from './settings-ways.ts';

interface FeatureSectionProps {
  settings: SettingsInForce;
  ways: SettingsWays;
  tell(sentence: string): void;
}

/** Every feature: what it sees, whether anything leaves the machine, and its switch. */
export function FeatureSection({ settings: { features }, ways, tell }: FeatureSectionProps) {
  return (
    <section class="list" id="features" aria-labelledby="features-title">
      <h2 id="features-title">{word('features_title')}</h2>
      <p class="soft small">{word('features_lead')}</p>
      <ul class="entries">
        {FEATURES.map((facts) => (
          <FeatureRow
            key={facts.id}
            facts={facts}
            state={features[facts.id]}
            keep={async (isOn) => {
              const isKept = await ways.setFeature(facts.id, isOn);
              tell(word(isKept ? 'features_kept' : 'features_notKept'));
              return isKept;
            }}
          />
        ))}
      </ul>
    </section>
  );
}

/** Switched where the person finds what belongs to it: whom it goes to, or what is kept. */
const ELSEWHERE: Readonly<Partial<Record<Feature, MessageKey>>> = {
  keyLookUp: 'features_elsewhere',
  passwordReuse: 'features_elsewhereReuse',
};

interface RowProps {
  facts: FeatureFacts;
  state: InForce<boolean>;
  keep(isOn: boolean): Promise<boolean>;
}

function FeatureRow({ facts: { id, leaves }, state: { value, isManaged }, keep }: RowProps) {
  const elsewhere = ELSEWHERE[id];
  const [isOn, turn] = useWanted(value, keep);
  return (
    <li class="entry feature" data-feature={id}>
      <label class="check-box">
        <input
          type="checkbox"
          checked={isOn}
          disabled={isManaged || elsewhere !== undefined}
          aria-describedby={`feature-${id}`}
          onChange={({ currentTarget }) => void turn(currentTarget.checked)}
        />
        <b>{word(`feature_${id}`)}</b>
      </label>
      {isManaged && <ManagedTag />}
      <div class="soft small told" id={`feature-${id}`}>
        <p>
          <Sentence parts={say(`sees_${id}`)} />
        </p>
        <p>{word(`features_${leaves}`)}</p>
        {elsewhere && !isManaged && <p>{word(elsewhere)}</p>}
      </div>
    </li>
  );
}
