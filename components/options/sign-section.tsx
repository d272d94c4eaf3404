import type { ShownSign } from '#utils/data/own-sign.ts';
import { word } from '#utils/i18n/words.ts';
import { SignChooser } from '../own-sign/sign-chooser.tsx';
import type { SettingsWays } from './settings-ways.ts';

/** The phrase or picture that stands on every card, and the way back to the first start. */
export function SignSection({ sign, ways }: { sign: ShownSign | null; ways: SettingsWays }) {
  return (
    <section class="list" id="sign" aria-labelledby="sign-title">
      <h2 id="sign-title">{word('sign_title')}</h2>
      <p class="soft small">{word('sign_lead')}</p>
      <SignChooser sign={sign} choose={ways.chooseSign} />
      <p class="first-start">
        <button type="button" class="quiet" data-action="firstStart" onClick={ways.openFirstStart}>
          {word('options_firstStart')}
        </button>
      </p>
    </section>
  );
}
