import { sentenceGap, word } from '#utils/i18n/words.ts';
import { Stranger } from '../stranger.tsx';
import type { PracticeMail } from './mails/practice-mail.ts';

/** A practice mail as a webmail shows it. Its links lead nowhere; where they would lead is written below them. */
export function PracticeMailView({ mail: { sender, subject, body } }: { mail: PracticeMail }) {
  return (
    <article class="practice-mail" aria-labelledby="practice-subject">
      <h2 id="practice-subject">{subject}</h2>
      <p class="practice-sender">
        <b>
          <Stranger text={sender.name} />
        </b>{' '}
        <span class="soft">
          &lt;
          <Stranger text={sender.address} />
          &gt;
        </span>
      </p>
      <div class="practice-body">
        {body.map((part) =>
          typeof part === 'string' ? (
            <p key={part}>{part}</p>
          ) : (
            <p key={part.href}>
              <span class="practice-link">{part.text}</span>
              <span class="target soft">
                {word('practice_target')}
                {sentenceGap()}
                <Stranger text={part.href} />
              </span>
            </p>
          ),
        )}
      </div>
    </article>
  );
}
