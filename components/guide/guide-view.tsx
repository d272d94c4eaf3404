import { useState } from 'preact/hooks';
import type { ShownSign } from '#utils/data/own-sign.ts';
import { word } from '#utils/i18n/words.ts';
import type { Answers } from '#utils/playbook/find-case.ts';
import type { IncidentLog } from '#utils/store/incidents/incident-store.ts';
import { useAfterFirstSight } from '../after-first-sight.ts';
import { LastLine } from '../lists/last-line.tsx';
import { SignLine } from '../own-sign/sign-line.tsx';
import { CaseFinder } from './case-finder.tsx';
import type { GuideWays, OpenPlan } from './guide-ways.ts';
import { IncidentList } from './incident-list.tsx';
import { PlanView } from './plan-view.tsx';

export interface GuideProps {
  /** `null`: the questions are shown. */
  plan: OpenPlan | null;
  log: IncidentLog;
  /** Some of the log could not be read and was repaired. */
  isRepaired: boolean;
  /** What came of the last press. */
  said: string;
  /** What the person knows us by, if they chose something. */
  sign?: ShownSign | null;
  ways: GuideWays;
}

/** The guide: questions that find the case, or its steps. */
export function GuideView({ plan, log, isRepaired, said, sign = null, ways }: GuideProps) {
  const [answers, setAnswers] = useState<Answers>({});
  const isWhole = useAfterFirstSight();
  return (
    <>
      {plan ? (
        <PlanView key={plan.incident.id} plan={plan} sign={sign} ways={ways} />
      ) : (
        <>
          <header class="page-head">
            <h1>{word('guide_title')}</h1>
            <p class="soft">{word('guide_lead')}</p>
            <SignLine sign={sign} />
          </header>
          <main>
            <CaseFinder answers={answers} onAnswer={setAnswers} begin={ways.begin} />
            {isWhole && <IncidentList log={log} isRepaired={isRepaired} ways={ways} />}
          </main>
        </>
      )}
      <LastLine last={{ sentence: said, undo: null }} />
    </>
  );
}
