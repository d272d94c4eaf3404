import { useEffect } from 'preact/hooks';
import type { ShownSign } from '#utils/data/own-sign.ts';
import type { DoneMarks } from '#utils/health/done-marks.ts';
import { type MessageKey, word } from '#utils/i18n/words.ts';
import { useAfterFirstSight } from '../after-first-sight.ts';
import { type Last, LastLine } from '../lists/last-line.tsx';
import { SignLine } from '../own-sign/sign-line.tsx';
import { AliasSection } from './alias-section.tsx';
import { BreachSection } from './breach-section.tsx';
import type { BreachSwitch, HealthWays } from './health-ways.ts';
import { IncidentSection } from './incident-section.tsx';
import { PasswordSection } from './password-section.tsx';
import { TwoStepSection } from './two-step-section.tsx';

export interface HealthProps {
  marks: DoneMarks;
  /** `null` while nobody knows. */
  breach: BreachSwitch | null;
  /** What came of the last press. */
  last: Last;
  /** Whose check list is shown first; Amazon's, if none or an unknown one is named. */
  account?: string | null;
  /** What the person knows us by, if they chose something. */
  sign?: ShownSign | null;
  ways: HealthWays;
}

const CONTENTS: readonly (readonly [id: string, title: MessageKey])[] = [
  ['two-step', 'twoStep_title'],
  ['password', 'password_title'],
  ['breach', 'breach_title'],
  ['alias', 'alias_title'],
  ['incident', 'incident_title'],
];

/** Account health: five things that keep accounts safe, each for itself. */
export function HealthView({ marks, breach, last, account = null, sign = null, ways }: HealthProps) {
  // four fifths of the page are below what is seen first
  const isWhole = useAfterFirstSight();
  useSectionInAddress(isWhole);
  return (
    <>
      <header class="page-head">
        <h1>{word('health_title')}</h1>
        <p class="soft">{word('health_lead')}</p>
        <SignLine sign={sign} />
        <nav class="contents" aria-label={word('health_contents')}>
          {CONTENTS.map(([id, title]) => (
            <a key={id} href={`#${id}`}>
              {word(title)}
            </a>
          ))}
        </nav>
      </header>
      <main>
        <TwoStepSection marks={marks} onMark={ways.markTwoStep} isWhole={isWhole} />
        {isWhole && (
          <>
            <PasswordSection adviser={ways.adviser} onCopy={ways.copy} />
            <BreachSection breach={breach} onSwitch={ways.setBreachCheck} check={ways.checkBreach} />
            <AliasSection onCopy={ways.copy} />
            <IncidentSection marks={marks} account={account} ways={ways} />
          </>
        )}
      </main>
      <LastLine last={last} />
    </>
  );
}

/** An address that names a section (`health.html#alias`) leads there once it stands. */
function useSectionInAddress(isWhole: boolean): void {
  useEffect(() => {
    if (isWhole && location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [isWhole]);
}
