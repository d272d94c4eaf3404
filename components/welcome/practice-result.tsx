import { counted, word } from '#utils/i18n/words.ts';
import type { PracticeMail } from './mails/practice-mail.ts';
import type { Guesses } from './practice-step.tsx';

interface PracticeResultProps {
  mails: readonly PracticeMail[];
  guesses: Guesses;
  onAgain(): void;
}

/** How it went: the number, and that nobody sees all of it by eye. */
export function PracticeResult({ mails, guesses, onAgain }: PracticeResultProps) {
  const right = mails.filter(({ id, isForged }) => guesses[id] === isForged).length;
  return (
    <div class="result">
      <p class="answer-head" role="status">
        {counted(right, { one: 'practice_resultOne', other: 'practice_resultOther' })}
      </p>
      <p>{word('practice_resultHow')}</p>
      <button type="button" class="button" data-action="again" onClick={onAgain}>
        {word('practice_again')}
      </button>
    </div>
  );
}
