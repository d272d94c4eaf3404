import type { BannerRequest } from '#utils/guard/banner-port.ts';
import { word } from '#utils/i18n/words.ts';
import { LevelMark } from '../level-mark.tsx';
import { mailSentence } from '../mail-sentence.ts';
import { isReadingEnough, isReadingTold, NoticeBrief, readingSentence } from '../notice-brief.tsx';
import { Sentence } from '../sentence.tsx';
import { CheckProblem, CheckWay } from './check-way.tsx';
import { GuideWay } from './guide-way.tsx';

/** One calm line over a mail: the level's mark and word, a sentence, what a notice means, and the way to know more. */
export function LineView({ verdict, notice, check, ways }: Omit<BannerRequest, 'mail' | 'worst' | 'count'>) {
  const level = verdict?.level ?? 'unknown';
  return (
    <div class={`banner line ${level}`}>
      <LevelMark level={level} />
      <div class="said">
        <p>
          <b>{word(`level_${level}`)}</b>
          {verdict && (
            <Sentence
              parts={notice && isReadingEnough(verdict) ? readingSentence(notice, verdict) : mailSentence(verdict)}
            />
          )}
        </p>
        {verdict && notice && (
          <NoticeBrief notice={notice} verdict={verdict} isReadingSaid={isReadingTold(notice, verdict)} />
        )}
        <CheckProblem check={check} />
      </div>
      <div class="ways">
        {notice?.reading === 'genuine' && <GuideWay isFirst press={ways.whatToDo} />}
        <CheckWay check={check} ways={ways} />
        {notice && notice.reading !== 'genuine' && <GuideWay press={ways.whatToDo} />}
      </div>
    </div>
  );
}
