import type { TwoStepPlace } from '#utils/data/health/two-step-place.ts';
import { STEPS_BY_STRENGTH } from '#utils/data/health/two-step-place.ts';
import { language, say, word } from '#utils/i18n/words.ts';
import type { Day } from '#utils/text/day.ts';
import { Sentence } from '../sentence.tsx';
import { DoneBox } from './done-box.tsx';
import { OutLink } from './out-link.tsx';

const OPEN = { setting: 'twoStep_open', signIn: 'twoStep_openSite', help: 'twoStep_openHelp' } as const;

interface TwoStepRowProps {
  place: TwoStepPlace;
  day: Day | undefined;
  onMark(isDone: boolean): Promise<boolean>;
}

/** One brand: its mark, what it offers with the best first, and the page of the setting. */
export function TwoStepRow({
  place: { brand, names, place, leadsTo, path, ways, hasRecoveryCodes },
  day,
  onMark,
}: TwoStepRowProps) {
  const name = names[language()];
  return (
    <li class="entry" data-brand={brand}>
      <div class="two-step">
        <DoneBox day={day} onMark={onMark}>
          <b>{name}</b>
        </DoneBox>
        <p class="small indent">
          {ways === null ? (
            <span class="soft">{word('twoStep_unknown')}</span>
          ) : (
            <>
              {STEPS_BY_STRENGTH.filter((way) => ways.includes(way)).map((way) => (
                <span class="tag" key={way}>
                  {word(`way_${way}`)}
                </span>
              ))}
              {hasRecoveryCodes && <span class="tag codes">{word('twoStep_codes')}</span>}
            </>
          )}
        </p>
        {path && (
          <p class="soft small indent">
            <Sentence parts={say('twoStep_path', { path: path[language()] })} />
          </p>
        )}
      </div>
      <span class="entry-ways">
        <OutLink href={place} label={word('twoStep_openOf', { what: word(OPEN[leadsTo ?? 'setting']), brand: name })}>
          {word(OPEN[leadsTo ?? 'setting'])}
        </OutLink>
      </span>
    </li>
  );
}
