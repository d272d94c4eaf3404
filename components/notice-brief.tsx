import type { Notice } from '#utils/data/notices.ts';
import { nameOf } from '#utils/i18n/explain.ts';
import type { Part } from '#utils/i18n/fill.ts';
import { sayUnchecked, sentenceGap, word } from '#utils/i18n/words.ts';
import type { NoticeChannel } from '#utils/notice/notice.ts';
import { outlineOf, URGENCY_KEYS } from '#utils/playbook/outline.ts';
import type { StepId } from '#utils/playbook/steps.ts';
import type { Verdict } from '#utils/verdict/verdict.ts';
import { Sentence } from './sentence.tsx';

/** Whose notice it is said to be. */
type Told = Pick<Verdict, 'brand' | 'names' | 'reasons'>;

/**
 * A notice in brief. Forged: that it is, what it wants, and to delete it. Genuine: what it means, how urgent that is, and the
 * first step. Unproven: how to find out. `isReadingSaid`: how it is to be read stands right above; `channel`: where it was met.
 */
export function NoticeBrief({ notice, verdict, isReadingSaid = false, channel = 'mail' }: Props) {
  const { reading, titleKey, readingKey, aboutKey, urgency, steps } = outlineOf(notice, channel);
  // whoever is told that it is genuine need not look at the sender any more, nor go where they are
  const first = steps.find((step) => step !== 'checkSender' && !(channel === 'page' && FOUND_OUT.has(step)));
  return (
    <div class="notice-brief" data-kind={notice.kind} data-reading={reading}>
      <p>
        <b>
          <Sentence parts={sayUnchecked(titleKey)} />
        </b>
        {urgency && <span class={`urgency ${urgency}`}>{word(URGENCY_KEYS[urgency])}</span>}
      </p>
      <p>
        {!isReadingSaid && <Sentence parts={[...sayUnchecked(readingKey, valuesOf(verdict)), sentenceGap()]} />}
        <Sentence parts={sayUnchecked(aboutKey, valuesOf(verdict))} />
      </p>
      {reading === 'genuine' && first && (
        <p>
          <b class="first-step">{word('banner_firstStep')}</b>
          <Sentence parts={sayUnchecked(`notice_step_${first}`, valuesOf(verdict))} />
        </p>
      )}
      {reading === 'forged' && <p>{word(channel === 'page' ? 'notice_step_leavePage' : 'banner_deleteForged')}</p>}
    </div>
  );
}

interface Props {
  notice: Notice;
  verdict: Told;
  isReadingSaid?: boolean;
  channel?: NoticeChannel;
}

/** What somebody who reads a genuine notice on the brand's own page has done already. */
const FOUND_OUT: ReadonlySet<StepId> = new Set(['checkDomain', 'noLink', 'openReal']);

/** What kind of notice it is. */
export function noticeTitle(notice: Notice): Part[] {
  return sayUnchecked(outlineOf(notice).titleKey);
}

/** How a notice is to be read. */
export function readingSentence(notice: Notice, verdict: Told): Part[] {
  return sayUnchecked(outlineOf(notice).readingKey, valuesOf(verdict));
}

/** Whether nothing is known of a mail that says more than how its notice is to be read. */
export function isReadingEnough({ reasons }: Pick<Told, 'reasons'>): boolean {
  return reasons.length === 0;
}

/** Whether the first that is said of a mail says how its notice is to be read, too. */
export function isReadingTold({ reading }: Notice, { reasons }: Pick<Told, 'reasons'>): boolean {
  const code = reasons[0]?.code;
  if (reading === 'genuine') return code === 'genuineSender';
  return reading === 'unproven' && (code === undefined || code === 'notProven' || code === 'nobodyVouches');
}

function valuesOf({ brand, names }: Told): { brand: string } {
  return { brand: brand === null ? word('notice_brandUnknown') : nameOf(brand, names) };
}
