import type { BannerRequest } from '#utils/guard/banner-port.ts';
import { word } from '#utils/i18n/words.ts';
import { LevelMark } from '../level-mark.tsx';
import { mailSentence } from '../mail-sentence.ts';
import { Sentence } from '../sentence.tsx';
import { CheckProblem, CheckWay } from './check-way.tsx';

/** One calm line over a mail: the level's mark and word, a sentence, and the way to know more. */
export function LineView({ verdict, check, ways }: Pick<BannerRequest, 'verdict' | 'check' | 'ways'>) {
  const level = verdict?.level ?? 'unknown';
  return (
    <div class={`banner line ${level}`}>
      <LevelMark level={level} />
      <div class="said">
        <p>
          <b>{word(`level_${level}`)}</b>
          {verdict && <Sentence parts={mailSentence(verdict)} />}
        </p>
        <CheckProblem check={check} />
      </div>
      <div class="ways">
        <CheckWay check={check} ways={ways} />
      </div>
    </div>
  );
}
