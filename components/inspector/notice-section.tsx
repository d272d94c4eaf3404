import { nameOf } from '#utils/i18n/explain.ts';
import { sayUnchecked, word } from '#utils/i18n/words.ts';
import { guidePath } from '#utils/messaging/guide-address.ts';
import type { Notice } from '#utils/notice/notice.ts';
import { outlineOf, URGENCY_KEYS } from '#utils/playbook/outline.ts';
import type { Examination } from '#utils/verdict/examination.ts';
import { LevelMark } from '../level-mark.tsx';
import { READING_LEVELS } from '../reading-levels.ts';
import { Sentence } from '../sentence.tsx';

const STEPS_SHOWN = 3;

/** Which notice it is, how it is to be read, what to do first, and the way to the whole guide. */
export function NoticeSection({ notice, examination }: { notice: Notice; examination: Examination }) {
  const { brand: id, names } = examination.verdict;
  const channel = examination.kind === 'text' ? 'text' : 'mail';
  const { titleKey, readingKey, aboutKey, urgency, steps } = outlineOf(notice, channel);
  const values = { brand: id === null ? word('notice_brandUnknown') : nameOf(id, names) };
  const level = READING_LEVELS[notice.reading];
  return (
    <section class="list notice" aria-labelledby="notice-title" data-kind={notice.kind} data-reading={notice.reading}>
      <h2 id="notice-title">
        <Sentence parts={sayUnchecked(titleKey, values)} />{' '}
        {urgency && <span class={`urgency ${urgency}`}>{word(URGENCY_KEYS[urgency])}</span>}
      </h2>
      <p class={`reading ${level}`}>
        <LevelMark level={level} />
        <b>
          <Sentence parts={sayUnchecked(readingKey, values)} />
        </b>
      </p>
      <p>
        <Sentence parts={sayUnchecked(aboutKey, values)} />
      </p>
      <ol class="first-steps">
        {steps.slice(0, STEPS_SHOWN).map((step) => (
          <li key={step}>
            <Sentence parts={sayUnchecked(`notice_step_${step}`, values)} />{' '}
            <span class="soft small">
              <Sentence parts={sayUnchecked(`notice_why_${step}`, values)} />
            </span>
          </li>
        ))}
      </ol>
      <p class="ways">
        <a class="button as-button" data-action="guide" href={guidePath({ ...notice, brand: id, channel })}>
          {word('guide_openSteps')}
        </a>
      </p>
    </section>
  );
}
