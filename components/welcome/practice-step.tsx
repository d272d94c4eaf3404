import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { word } from '#utils/i18n/words.ts';
import type { PracticeId, PracticeMail } from './mails/practice-mail.ts';
import { type Judged, PracticeAnswer } from './practice-answer.tsx';
import { PracticeMailView } from './practice-mail-view.tsx';
import { PracticeResult } from './practice-result.tsx';

/** What the person took each mail for: `true` is forged. */
export type Guesses = Readonly<Partial<Record<PracticeId, boolean>>>;

interface PracticeStepProps {
  mails: readonly PracticeMail[];
  judged: Judged;
  guesses: Guesses;
  onGuess(guesses: Guesses): void;
}

/** The practice inbox: one mail at a time, a guess, and what there was to see. Nothing of it is kept. */
export function PracticeStep({ mails, judged, guesses, onGuess }: PracticeStepProps) {
  const [at, setAt] = useState(() => firstOpen(mails, guesses));
  const place = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keyboard goes along to the next mail
  useLayoutEffect(() => {
    if (!isFirst.current) place.current?.focus();
    isFirst.current = false;
  }, [at]);
  const mail = mails[at];
  return (
    <div tabIndex={-1} ref={place} class="practice">
      {mail ? (
        <>
          <p class="lead">{word('practice_lead')}</p>
          <p class="soft small">{word('practice_count', { number: `${at + 1}`, of: `${mails.length}` })}</p>
          <PracticeMailView mail={mail} />
          <Guess guess={guesses[mail.id]} onGuess={(isForged) => onGuess({ ...guesses, [mail.id]: isForged })} />
          <PracticeAnswer key={mail.id} mail={mail} guess={guesses[mail.id]} found={judged[mail.id]} />
          {guesses[mail.id] !== undefined && (
            <button type="button" class="button first" data-action="nextMail" onClick={() => setAt(at + 1)}>
              {word(at + 1 < mails.length ? 'practice_next' : 'practice_toResult')}
            </button>
          )}
        </>
      ) : (
        <PracticeResult
          mails={mails}
          guesses={guesses}
          onAgain={() => {
            onGuess({});
            setAt(0);
          }}
        />
      )}
    </div>
  );
}

function Guess({ guess, onGuess }: { guess: boolean | undefined; onGuess(isForged: boolean): void }) {
  const isGuessed = guess !== undefined;
  return (
    <fieldset class="guess">
      <legend>{word('practice_ask')}</legend>
      {[false, true].map((isForged) => (
        <button
          key={`${isForged}`}
          type="button"
          class="button"
          data-guess={isForged ? 'forged' : 'genuine'}
          aria-pressed={guess === isForged}
          aria-disabled={isGuessed}
          onClick={() => !isGuessed && onGuess(isForged)}
        >
          {word(isForged ? 'practice_forged' : 'practice_genuine')}
        </button>
      ))}
    </fieldset>
  );
}

/** Who comes back to this step goes on where they left it. */
function firstOpen(mails: readonly PracticeMail[], guesses: Guesses): number {
  const open = mails.findIndex(({ id }) => guesses[id] === undefined);
  return open === -1 ? mails.length : open;
}
