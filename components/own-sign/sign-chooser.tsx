import { useState } from 'preact/hooks';
import type { OwnSign, ShownSign } from '#utils/data/own-sign.ts';
import { SIGN_PICTURES, type SignPicture } from '#utils/data/sign-pictures.ts';
import { word } from '#utils/i18n/words.ts';
import { PHRASE_LIMIT } from '#utils/text/clean-phrase.ts';
import { useWanted } from '../use-wanted.ts';
import { SignLine } from './sign-line.tsx';
import { SignMark } from './sign-mark.tsx';

const PICTURES = Object.keys(SIGN_PICTURES) as SignPicture[];

interface SignChooserProps {
  sign: ShownSign | null;
  /** Keeps a sign, or none; `false` when it was not kept. */
  choose(sign: OwnSign | null): Promise<boolean>;
}

/** Where the person types a phrase or picks a picture, and sees how it will stand on our cards. */
export function SignChooser({ sign, choose }: SignChooserProps) {
  const [phrase, setPhrase] = useState(sign?.kind === 'phrase' ? sign.phrase : '');
  const [said, setSaid] = useState('');
  const keep = async (next: OwnSign | null) => {
    const isKept = await choose(next);
    if (isKept && next?.kind !== 'phrase') setPhrase('');
    setSaid(word(isKept ? (next ? 'sign_kept' : 'sign_gone') : next?.kind === 'phrase' ? 'sign_bad' : 'sign_notKept'));
    return isKept;
  };
  return (
    <div class="sign-chooser">
      <form
        class="add"
        onSubmit={(event) => {
          event.preventDefault();
          void keep({ kind: 'phrase', phrase });
        }}
      >
        <label class="field wide">
          <span>{word('sign_phrase')}</span>
          <input
            type="text"
            maxLength={PHRASE_LIMIT}
            value={phrase}
            autocomplete="off"
            aria-describedby="sign-hint"
            onInput={({ currentTarget }) => setPhrase(currentTarget.value)}
          />
        </label>
        <button type="submit" class="button" data-action="keepPhrase">
          {word('sign_keep')}
        </button>
      </form>
      <p class="soft small" id="sign-hint">
        {word('sign_hint')}
      </p>
      <Pictures
        chosen={sign?.kind === 'picture' ? sign.picture : null}
        keep={(picture) => keep({ kind: 'picture', picture })}
      />
      <Sample sign={sign} />
      <p class="soft small" role="status">
        {said}
      </p>
      {sign && (
        <button type="button" class="quiet" data-action="noSign" onClick={() => void keep(null)}>
          {word('sign_none')}
        </button>
      )}
    </div>
  );
}

interface PicturesProps {
  chosen: SignPicture | null;
  keep(picture: SignPicture): Promise<boolean>;
}

function Pictures({ chosen, keep }: PicturesProps) {
  const [shown, turn] = useWanted<SignPicture | null>(chosen, async (picture) => picture !== null && keep(picture));
  return (
    <fieldset class="choice">
      <legend>{word('sign_picture')}</legend>
      <div class="sign-pictures">
        {PICTURES.map((picture) => (
          <label key={picture} class="sign-choice">
            <input
              type="radio"
              name="sign-picture"
              value={picture}
              checked={picture === shown}
              onChange={() => void turn(picture)}
            />
            <SignMark layers={SIGN_PICTURES[picture]} />
            <span>{word(`picture_${picture}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Sample({ sign }: { sign: ShownSign | null }) {
  return (
    <div class="sign-sample">
      <p class="soft small">{word(sign ? 'sign_sample' : 'sign_nothing')}</p>
      <SignLine sign={sign} />
    </div>
  );
}
