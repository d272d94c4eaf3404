import { useState } from 'preact/hooks';
import { word } from '#utils/i18n/words.ts';

/** Deletes the whole history, by a second press. */
export function ForgetAll({ onForget }: { onForget: () => void }) {
  const [isAsked, setAsked] = useState(false);
  if (!isAsked) {
    return (
      <button type="button" class="quiet" data-action="forgetAll" onClick={() => setAsked(true)}>
        {word('history_forgetAll')}
      </button>
    );
  }
  return (
    <>
      <button
        type="button"
        class="button grave"
        data-action="forgetAllSure"
        onClick={() => {
          setAsked(false);
          onForget();
        }}
      >
        {word('history_forgetAllSure')}
      </button>
      <button type="button" class="quiet" onClick={() => setAsked(false)}>
        {word('history_keep')}
      </button>
    </>
  );
}
