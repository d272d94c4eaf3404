import { say, sentenceGap, word } from '#utils/i18n/words.ts';
import type { Examination } from '#utils/verdict/examination.ts';
import type { MailVerdict } from '#utils/verdict/mail-verdict.ts';
import type { Verdict } from '#utils/verdict/verdict.ts';
import { mailSentence } from '../mail-sentence.ts';
import { ReasonList } from '../reason-list.tsx';
import { SenderName } from '../sender-name.tsx';
import { Sentence } from '../sentence.tsx';
import { VerdictBody } from '../verdict-card.tsx';
import { Head, headline } from '../verdict-head.tsx';
import type { PracticeId, PracticeMail } from './mails/practice-mail.ts';

/** What was found in each mail; one that is left out is not judged yet, `failed` could not be. */
export type Judged = Readonly<Partial<Record<PracticeId, Examination | 'failed'>>>;

interface PracticeAnswerProps {
  mail: PracticeMail;
  guess: boolean | undefined;
  found: Judged[PracticeId];
}

/** After the guess: which it was, what to look at, and what we say of the mail and its first link. */
export function PracticeAnswer({ mail: { id, isForged }, guess, found }: PracticeAnswerProps) {
  const isGuessed = guess !== undefined;
  return (
    <div class="answer">
      <p class="answer-head" role="status">
        {isGuessed && word(`practice_${guess === isForged ? 'right' : 'other'}${isForged ? 'Forged' : 'Genuine'}`)}
      </p>
      {isGuessed && (
        <>
          <p>
            <b>{word('practice_look')}</b>
            {sentenceGap()}
            <Sentence parts={say(`practice_look_${id}`)} />
          </p>
          <h3>{word('practice_weSay')}</h3>
          {found === undefined && <p class="soft">{word('practice_judging')}</p>}
          {found === 'failed' && <p class="soft">{word('practice_failed')}</p>}
          {typeof found === 'object' && (
            <div class="cards">
              <MailCard verdict={found.verdict} />
              {found.links[0] && <LinkCard verdict={found.links[0].verdict} />}
            </div>
          )}
        </>
      )}
    </div>
  );
}

function MailCard({ verdict }: { verdict: MailVerdict }) {
  return (
    <section class={`card ${verdict.level}`} data-card="mail">
      <Head level={verdict.level}>{headline(verdict)}</Head>
      <div class="body">
        <p class="soft small">{word('practice_sender')}</p>
        <SenderName sender={verdict.sender} />
        {verdict.reasons.length > 0 ? (
          <ReasonList verdict={verdict} />
        ) : (
          <p class="note">
            <Sentence parts={mailSentence(verdict)} />
          </p>
        )}
      </div>
    </section>
  );
}

function LinkCard({ verdict }: { verdict: Verdict }) {
  return (
    <section class={`card ${verdict.level}`} data-card="link">
      <Head level={verdict.level}>{headline(verdict)}</Head>
      <div class="body">
        <p class="soft small">{word('practice_link')}</p>
        <VerdictBody verdict={verdict} />
      </div>
    </section>
  );
}
