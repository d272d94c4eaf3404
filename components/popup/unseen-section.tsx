import { word } from '#utils/i18n/words.ts';

/** What a person can do where we were not let in. */
export function UnseenSection({ onAllow }: { onAllow: () => void }) {
  return (
    <section class="frame">
      <div class="body">
        <button type="button" class="button first" data-action="allow" onClick={onAllow}>
          {word('unseen_allow')}
        </button>
      </div>
    </section>
  );
}
