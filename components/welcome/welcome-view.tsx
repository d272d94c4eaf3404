import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OwnSign, ShownSign } from '#utils/data/own-sign.ts';
import { word } from '#utils/i18n/words.ts';
import { SignChooser } from '../own-sign/sign-chooser.tsx';
import type { PracticeMail } from './mails/practice-mail.ts';
import { PermissionStep } from './permission-step.tsx';
import { type BrowserKind, PinStep } from './pin-step.tsx';
import type { Judged } from './practice-answer.tsx';
import { type Guesses, PracticeStep } from './practice-step.tsx';
import { StepNav } from './step-nav.tsx';
import { STEPS } from './steps.ts';
import { WhatStep } from './what-step.tsx';

export interface WelcomeProps {
  mails: readonly PracticeMail[];
  /** What was found in each mail so far, by its id. */
  judged: Judged;
  sign: ShownSign | null;
  browser: BrowserKind;
  /** Whether the toolbar shows our button; `null` where the browser doesn't say. */
  isPinned: boolean | null;
  /** Whether sites may be read; `null` while nobody knows. */
  mayReadSites: boolean | null;
  /** The number of the step with which it begins. */
  firstStep: number;
  ways: WelcomeWays;
}

export interface WelcomeWays {
  chooseSign(sign: OwnSign | null): Promise<boolean>;
  /** Asks the browser, which asks the person; `false` when it wasn't given. */
  askForSites(): Promise<boolean>;
  /** Ends the first start and closes its tab. */
  end(): void;
}

/** The first start, one step at a time; every step can be passed over and come back to. */
export function WelcomeView(props: WelcomeProps) {
  const { ways, firstStep } = props;
  const [at, setAt] = useState(firstStep);
  const [guesses, setGuesses] = useState<Guesses>({});
  const title = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keyboard goes to the head of the step whenever another is shown, before the next key
  useLayoutEffect(() => {
    if (!isFirst.current) title.current?.focus();
    isFirst.current = false;
  }, [at]);
  const step = STEPS[at]!;
  // one thing to do at a time: while there are mails, the next of them is it
  const isPractising = step === 'practice' && props.mails.some(({ id }) => guesses[id] === undefined);
  const isLast = at === STEPS.length - 1;
  return (
    <>
      <header class="page-head">
        <p class="brand-name">{word('extensionName')}</p>
        <button type="button" class="quiet" data-action="skip" onClick={ways.end}>
          {word('welcome_skip')}
        </button>
      </header>
      <StepNav at={at} onGo={setAt} />
      <main>
        <h1 tabIndex={-1} ref={title}>
          {word(`welcome_${step}`)}
        </h1>
        {step === 'what' && <WhatStep />}
        {step === 'practice' && (
          <PracticeStep mails={props.mails} judged={props.judged} guesses={guesses} onGuess={setGuesses} />
        )}
        {step === 'pin' && <PinStep browser={props.browser} isPinned={props.isPinned} />}
        {step === 'sign' && (
          <>
            <p class="lead">{word('sign_lead')}</p>
            <SignChooser sign={props.sign} choose={ways.chooseSign} />
          </>
        )}
        {step === 'permissions' && <PermissionStep mayReadSites={props.mayReadSites} ask={ways.askForSites} />}
        <div class="ways step-ways">
          <button
            type="button"
            class={`button ${isPractising ? '' : 'first'}`}
            data-action="next"
            onClick={() => (isLast ? ways.end() : setAt(at + 1))}
          >
            {word(isLast ? 'welcome_end' : 'welcome_next')}
          </button>
          {at > 0 && (
            <button type="button" class="button" data-action="back" onClick={() => setAt(at - 1)}>
              {word('welcome_back')}
            </button>
          )}
        </div>
        {isLast && <p class="soft small">{word('welcome_again')}</p>}
      </main>
    </>
  );
}
