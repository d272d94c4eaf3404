import { sentenceGap, word } from '#utils/i18n/words.ts';
import type { OrganisationWord } from '#utils/verdict/verdict.ts';
import { Stranger } from './stranger.tsx';

/** What the person's organisation adds to a warning: that it stands, and whom to ask. */
export function FromOrganisation({ word: { contact, isFinal } }: { word: OrganisationWord }) {
  return (
    <div class="from-organisation">
      {isFinal && <p class="note">{word('organisation_final')}</p>}
      {contact !== '' && (
        <p class="note">
          <b>{word('organisation_says')}</b>
          {sentenceGap()}
          <Stranger text={contact} />
        </p>
      )}
    </div>
  );
}
