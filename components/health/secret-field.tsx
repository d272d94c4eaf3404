import { useState } from 'preact/hooks';
import { word } from '#utils/i18n/words.ts';

interface SecretFieldProps {
  id: string;
  label: string;
  value: string;
  onInput(value: string): void;
  onFocus?: () => void;
  /** Ids of what is told of it. */
  describedBy?: string;
}

/**
 * A field for a password that is only looked at: in no form, so that no browser offers to keep it, and marked as a new one, so
 * that none fills in a saved one. While it is shown nothing may check its spelling, which some browsers do over the network.
 */
export function SecretField({ id, label, value, onInput, onFocus, describedBy }: SecretFieldProps) {
  const [isShown, setShown] = useState(false);
  return (
    <div class="secret">
      <label class="field wide" for={id}>
        <span>{label}</span>
        <input
          id={id}
          // the typings know one kind of field at a time
          type={(isShown ? 'text' : 'password') as 'password'}
          autocomplete="new-password"
          autocapitalize="off"
          autocorrect="off"
          spellcheck={false}
          data-1p-ignore
          data-lpignore="true"
          value={value}
          aria-describedby={describedBy}
          onFocus={onFocus}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      </label>
      <button type="button" class="button" aria-pressed={isShown} onClick={() => setShown(!isShown)}>
        {word('password_show')}
      </button>
    </div>
  );
}
