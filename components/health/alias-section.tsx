import { useState } from 'preact/hooks';
import { aliasRules } from '#utils/data/health/alias-rules.ts';
import { type AliasOutcome, makeAlias } from '#utils/health/alias.ts';
import { pickBelow } from '#utils/health/random.ts';
import { word } from '#utils/i18n/words.ts';
import { AliasResult } from './alias-result.tsx';
import { HealthSection } from './health-section.tsx';

/** Letters and digits that nobody mistakes for others. */
const PLAIN = 'abcdefghjkmnpqrstuvwxyz23456789';
const ENDING = 4;

/** The alias maker: an address for one site that reaches the person's own mailbox. */
export function AliasSection({ onCopy }: { onCopy(text: string): void }) {
  const [address, setAddress] = useState('');
  const [tag, setTag] = useState('');
  const [ending, setEnding] = useState('');
  const [outcome, setOutcome] = useState<AliasOutcome | null>(null);
  const edit = (set: (value: string) => void) => (value: string) => {
    set(value);
    setOutcome(null);
  };
  return (
    <HealthSection id="alias" title={word('alias_title')} lead={word('alias_lead')}>
      <form
        class="add"
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          const name = tag.trim() === '' || ending === '' ? tag : `${tag.trim()}-${ending}`;
          setOutcome(makeAlias(address, name, aliasRules));
        }}
      >
        <Text
          label={word('alias_address')}
          like="hana@example.com"
          mode="email"
          value={address}
          onInput={edit(setAddress)}
        />
        <Text label={word('alias_tag')} like={word('alias_tagLike')} mode="text" value={tag} onInput={edit(setTag)} />
        <label class="check-box">
          <input
            type="checkbox"
            checked={ending !== ''}
            onChange={({ currentTarget }) => edit(setEnding)(currentTarget.checked ? drawEnding() : '')}
          />
          <span>{word('alias_random')}</span>
        </label>
        <button type="submit" class="button" data-action="makeAlias">
          {word('alias_make')}
        </button>
      </form>
      <div class="alias-result" aria-live="polite">
        {outcome && <AliasResult outcome={outcome} onCopy={onCopy} />}
      </div>
    </HealthSection>
  );
}

interface TextProps {
  label: string;
  like: string;
  mode: 'email' | 'text';
  value: string;
  onInput(value: string): void;
}

function Text({ label, like, mode, value, onInput }: TextProps) {
  return (
    <label class="field wide">
      <span>{label}</span>
      <input
        type="text"
        inputMode={mode}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        placeholder={like}
        value={value}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
    </label>
  );
}

function drawEnding(): string {
  return Array.from({ length: ENDING }, () => PLAIN.charAt(pickBelow(PLAIN.length))).join('');
}
