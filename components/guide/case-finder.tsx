import { word } from '#utils/i18n/words.ts';
import { type Answers, BEFORE, findCases, GOT, type Got, SIGN_IN } from '#utils/playbook/find-case.ts';
import { FoundCases } from './found-cases.tsx';
import type { GuideWays } from './guide-ways.ts';
import { RadioQuestion } from './radio-question.tsx';

interface CaseFinderProps {
  answers: Answers;
  onAnswer(answers: Answers): void;
  begin: GuideWays['begin'];
}

const GROUPS = ['codes', 'account', 'money'] as const;

/** Three plain questions, and what fits the answers. */
export function CaseFinder({ answers, onAnswer, begin }: CaseFinderProps) {
  return (
    <section class="list finder" aria-labelledby="find-title">
      <h2 id="find-title">{word('guide_find')}</h2>
      <fieldset class="question">
        <legend>{word('guide_got')}</legend>
        {GROUPS.map((group) => (
          <fieldset key={group} class="group">
            <legend class="soft small">{word(`guideGroup_${group}`)}</legend>
            <div class="answers">
              {gotOf(group).map((id) => (
                <label key={id} class="answer">
                  <input
                    type="radio"
                    name="got"
                    value={id}
                    checked={answers.got === id}
                    onChange={() => onAnswer({ ...answers, got: id })}
                  />
                  <span>{word(`guideGot_${id}`)}</span>
                </label>
              ))}
            </div>
          </fieldset>
        ))}
      </fieldset>
      <RadioQuestion
        name="before"
        question={word('guide_before')}
        answers={BEFORE.map((id) => ({ id, label: word(`guideBefore_${id}`) }))}
        chosen={answers.before}
        onChoose={(before) => onAnswer({ ...answers, before })}
      />
      <RadioQuestion
        name="signIn"
        question={word('guide_signIn')}
        answers={SIGN_IN.map((id) => ({ id, label: word(`guideSignIn_${id}`) }))}
        chosen={answers.signIn}
        onChoose={(signIn) => onAnswer({ ...answers, signIn })}
      />
      <FoundCases cases={findCases(answers)} begin={begin} />
    </section>
  );
}

function gotOf(group: (typeof GROUPS)[number]): Got[] {
  return (Object.keys(GOT) as Got[]).filter((id) => GOT[id].group === group);
}
