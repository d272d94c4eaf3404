import { useEffect, useState } from 'preact/hooks';
import { passwordRules } from '#utils/data/health/password-rules.ts';
import type { PasswordEstimate } from '#utils/health/estimate-password.ts';
import { ownWords } from '#utils/health/own-words.ts';
import { language, word } from '#utils/i18n/words.ts';
import { HealthSection } from './health-section.tsx';
import type { Adviser } from './health-ways.ts';
import { PasswordResult } from './password-result.tsx';
import { PhraseMaker } from './phrase-maker.tsx';
import { SecretField } from './secret-field.tsx';

interface PasswordSectionProps {
  adviser: Adviser;
  onCopy(text: string): void;
}

/** `idle`: nothing to judge. `underway`: being judged, the dictionaries may have to be loaded first. */
export type PasswordState = 'idle' | 'underway' | 'failed' | PasswordEstimate;

/** The password adviser: how strong one is, what is wrong with it, what the brand asks; and a phrase that is strong. */
export function PasswordSection({ adviser, onCopy }: PasswordSectionProps) {
  const [password, setPassword] = useState('');
  const [yours, setYours] = useState('');
  const [brand, setBrand] = useState('');
  const [state, setState] = useState<PasswordState>('idle');

  useEffect(() => {
    if (password === '') return setState('idle');
    let isWanted = true;
    setState((before) => (typeof before === 'object' ? before : 'underway'));
    void adviser.estimate(password, ownWords(yours)).then((estimate) => {
      // another letter was typed meanwhile
      if (isWanted) setState(estimate ?? 'failed');
    });
    return () => {
      isWanted = false;
    };
  }, [adviser, password, yours]);

  return (
    <HealthSection id="password" title={word('password_title')} lead={word('password_lead')}>
      <div class="fields">
        <SecretField
          id="password-field"
          label={word('password_field')}
          value={password}
          onInput={setPassword}
          onFocus={adviser.wake}
          describedBy="password-result"
        />
        <label class="field">
          <span>{word('password_yours')}</span>
          <input
            type="text"
            autocomplete="off"
            spellcheck={false}
            aria-describedby="password-yours-how"
            value={yours}
            onInput={({ currentTarget }) => setYours(currentTarget.value)}
          />
          <small class="soft" id="password-yours-how">
            {word('password_yoursHow')}
          </small>
        </label>
        <label class="field">
          <span>{word('password_where')}</span>
          <select value={brand} onChange={({ currentTarget }) => setBrand(currentTarget.value)}>
            <option value="">{word('password_anywhere')}</option>
            {passwordRules.map((rule) => (
              <option key={rule.brand} value={rule.brand}>
                {rule.names[language()]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <PasswordResult
        state={state}
        password={password}
        rule={passwordRules.find((rule) => rule.brand === brand) ?? null}
      />
      <PhraseMaker make={adviser.makePhrase} onCopy={onCopy} />
    </HealthSection>
  );
}
