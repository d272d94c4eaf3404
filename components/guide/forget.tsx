import { useState } from 'preact/hooks';
import { word } from '#utils/i18n/words.ts';

/** Deletes an incident, by a second press. */
export function Forget({ name, onForget }: { name: string; onForget: () => void }) {
  const [isAsked, setAsked] = useState(false);
  if (!isAsked) {
    return (
      <button
        type="button"
        class="quiet"
        data-action="forget"
        aria-label={word('guide_forgetOne', { name })}
        onClick={() => setAsked(true)}
      >
        {word('guide_forget')}
      </button>
    );
  }
  return (
    <>
      <button
        // the first press is gone, and the keyboard with it
        ref={(button) => void button?.focus()}
        type="button"
        class="button grave"
        data-action="forgetSure"
        onClick={onForget}
      >
        {word('guide_forgetSure')}
      </button>
      <button type="button" class="quiet" onClick={() => setAsked(false)}>
        {word('guide_forgetNot')}
      </button>
    </>
  );
}
