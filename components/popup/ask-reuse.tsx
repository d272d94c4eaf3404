import { word } from '#utils/i18n/words.ts';

/** Asked once, on a brand's own sign-in: whether its password is to be known again elsewhere. */
export function AskReuse({ answer }: { answer: (setting: 'on' | 'off') => void }) {
  return (
    <section class="frame ask-reuse" aria-label={word('options_reuse')}>
      <div class="body">
        <p>{word('popup_reuseAsk')}</p>
        <p class="soft small">{word('popup_reuseMeans')}</p>
        <div class="ways">
          <button type="button" class="button" data-action="reuseOn" onClick={() => answer('on')}>
            {word('popup_reuseYes')}
          </button>
          <button type="button" class="button" data-action="reuseOff" onClick={() => answer('off')}>
            {word('popup_reuseNo')}
          </button>
        </div>
      </div>
    </section>
  );
}
