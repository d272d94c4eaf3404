import type { PasswordRule } from '#utils/data/health/password-rule.ts';
import { type BrokenRule, brokenRules } from '#utils/health/broken-rules.ts';
import type { PasswordEstimate } from '#utils/health/estimate-password.ts';
import { language, word } from '#utils/i18n/words.ts';
import { tellGuessTime } from './guess-time.ts';
import type { PasswordState } from './password-section.tsx';

interface PasswordResultProps {
  state: PasswordState;
  password: string;
  /** Of the brand where it is to be used, if one was chosen. */
  rule: PasswordRule | null;
}

/** What is said of a password; the tone is told in words too. */
const TONES = ['danger', 'danger', 'caution', 'official', 'official'] as const;

/** How strong a password is, in words and in time; what is wrong with it; what the brand would say. */
export function PasswordResult({ state, password, rule }: PasswordResultProps) {
  const estimate = typeof state === 'object' ? state : null;
  return (
    <div id="password-result" class={`advice ${estimate ? TONES[estimate.score] : 'unknown'}`} aria-live="polite">
      {state === 'underway' && <p>{word('password_underway')}</p>}
      {state === 'failed' && <p>{word('password_failed')}</p>}
      {estimate && <Strength estimate={estimate} />}
      {password !== '' && rule && <Rules broken={brokenRules(password, rule)} rule={rule} />}
      {password !== '' && <p class="soft small">{word('password_reuse')}</p>}
    </div>
  );
}

function Strength({ estimate: { score, seconds, faults } }: { estimate: PasswordEstimate }) {
  return (
    <>
      <p class="strength">
        <meter min={0} max={4} low={2} high={3} optimum={4} value={Math.max(score, 0.2)} aria-hidden="true" />
        <b>{word(`strength_${score}`)}</b>
      </p>
      <dl class="times small">
        <dt>{word('password_stolen')}</dt>
        <dd>{tellGuessTime(seconds.stolen)}</dd>
        <dt>{word('password_onSite')}</dt>
        <dd>{tellGuessTime(seconds.onSite)}</dd>
      </dl>
      {faults.length > 0 && (
        <ul class="weak">
          {faults.map((fault) => (
            <li key={fault}>{word(`weak_${fault}`)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function Rules({ broken, rule }: { broken: readonly BrokenRule[]; rule: PasswordRule }) {
  const brand = rule.names[language()];
  return (
    <ul class="weak rules">
      {broken.map((one) => (
        <li key={JSON.stringify(one)}>{tellRule(one, brand)}</li>
      ))}
      {broken.length === 0 && <li>{word('rule_met', { brand })}</li>}
      {rule.brand === 'amazon' && <li>{word('rule_amazon')}</li>}
    </ul>
  );
}

function tellRule(broken: BrokenRule, brand: string): string {
  if (broken.code !== 'lacks') return word(`rule_${broken.code}`, { brand, limit: String(broken.limit) });
  const kinds = broken.kinds.map((kind) => word(`kind_${kind}`)).join(word('rule_or'));
  return word('rule_lacks', { brand, kinds });
}
