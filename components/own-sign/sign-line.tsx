import type { ShownSign } from '#utils/data/own-sign.ts';
import { say, word } from '#utils/i18n/words.ts';
import { spellUnseen } from '../stranger.tsx';
import { SignMark } from './sign-mark.tsx';

/**
 * The foot of every card: the phrase or picture by which the person knows that it is ours. Nothing while none is chosen. Only to be
 * drawn in a closed shadow root, or on a page of ours.
 *
 * What was chosen is no text but generated content: `window.find()` looks into closed shadow roots too (Chromium 156), and a page
 * could ask it for one letter after the other. Screen readers read both alike.
 */
export function SignLine({ sign }: { sign: ShownSign | null }) {
  if (!sign) return null;
  const isPhrase = sign.kind === 'phrase';
  const sentence = isPhrase
    ? say('sign_yourPhrase', { phrase: sign.phrase })
    : say('sign_yourPicture', { picture: word(`picture_${sign.picture}`) });
  return (
    <p class="own-sign">
      {!isPhrase && <SignMark layers={sign.layers} />}
      <span>
        {sentence.map((part, at) =>
          typeof part === 'string' ? part : <bdi key={at} class="sign-says" data-says={spellUnseen(part.value)} />,
        )}
      </span>
    </p>
  );
}
