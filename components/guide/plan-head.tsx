import { useEffect, useRef } from 'preact/hooks';
import type { ShownSign } from '#utils/data/own-sign.ts';
import { sayUnchecked, word } from '#utils/i18n/words.ts';
import { type Outline, URGENCY_KEYS } from '#utils/playbook/outline.ts';
import { LevelMark } from '../level-mark.tsx';
import { SignLine } from '../own-sign/sign-line.tsx';
import { READING_LEVELS } from '../reading-levels.ts';
import { Sentence } from '../sentence.tsx';
import { Stranger } from '../stranger.tsx';
import type { OpenPlan } from './guide-ways.ts';
import { brandName, dayOf, titleOf } from './incident-words.ts';

interface PlanHeadProps {
  plan: OpenPlan;
  outline: Outline;
  sign: ShownSign | null;
  onLeave(): void;
}

/** What the notice is, how it is read, what that means, and how soon something is to be done. */
export function PlanHead({ plan: { incident, isJudged }, outline, sign, onLeave }: PlanHeadProps) {
  const { reading, kind, brand, begun } = incident;
  const title = useRef<HTMLHeadingElement>(null);
  // what was pressed to come here is gone: reading goes on at the new title
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const level = READING_LEVELS[reading];
  const values = { brand: brandName(brand) };
  const { urgency, readingKey, aboutKey } = outline;
  return (
    <header class="page-head plan-head" data-kind={kind} data-reading={reading}>
      <p class="no-print">
        <button type="button" class="quiet" data-action="leave" onClick={onLeave}>
          {word('guide_back')}
        </button>
      </p>
      <h1 ref={title} tabIndex={-1}>
        {titleOf(kind)} {urgency && <span class={`urgency ${urgency}`}>{word(URGENCY_KEYS[urgency])}</span>}
      </h1>
      <p class="print-only small">
        {brand && (
          <>
            <Stranger text={brandName(brand)} /> ·{' '}
          </>
        )}
        {dayOf(begun)}
      </p>
      <div aria-live="polite">
        <p class={`reading ${level}`}>
          <LevelMark level={level} />
          <b>
            {reading === 'genuine' && !isJudged ? (
              word('guide_genuineByYou')
            ) : (
              <Sentence parts={sayUnchecked(readingKey, values)} />
            )}
          </b>
        </p>
        <p class="about">
          <Sentence parts={sayUnchecked(aboutKey, values)} />
        </p>
      </div>
      <SignLine sign={sign} />
    </header>
  );
}
