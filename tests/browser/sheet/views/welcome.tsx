import { EXAMINATIONS } from '#components/mail-samples.ts';
import { practiceMails } from '#components/welcome/mails/practice-mails.ts';
import { type WelcomeProps, WelcomeView } from '#components/welcome/welcome-view.tsx';
import { language } from '#utils/i18n/words.ts';
import type { PageSample, SampleView } from '../sample.ts';
import { nothing } from './nothing.ts';
import { PHRASE, PICTURE } from './signs.ts';

const STEP = (number: number) => `.steps li:nth-child(${number}) button`;
const [PRACTICE, PIN, SIGN, PERMISSIONS] = [2, 3, 4, 5].map(STEP) as [string, string, string, string];
const FORGED = '[data-guess="forged"]';
const NEXT = '[data-action="nextMail"]';

function welcome(press: string[] = [], more: Partial<WelcomeProps> = {}): PageSample {
  const known = {
    firstStep: 0,
    judged: {},
    sign: null,
    browser: 'chrome',
    isPinned: false,
    mayReadSites: true,
  } as const;
  return {
    on: 'welcome',
    press,
    draw: () => <WelcomeView {...known} mails={practiceMails(language())} ways={nothing()} {...more} />,
  };
}

const judge = (found: typeof EXAMINATIONS.forged | 'failed') => ({
  judged: Object.fromEntries(practiceMails('ja').map(({ id }) => [id, found])),
});
const allFive = Array.from({ length: 5 }, () => [FORGED, NEXT]).flat();

/** The first start, step by step. */
export const welcomes: SampleView = {
  width: 616,
  samples: {
    what: welcome(),
    practice: welcome([PRACTICE]),
    judging: welcome([PRACTICE, FORGED]),
    answered: welcome([PRACTICE, FORGED], judge(EXAMINATIONS.forged)),
    failed: welcome([PRACTICE, FORGED], judge('failed')),
    result: welcome([PRACTICE, ...allFive], judge('failed')),
    pin: welcome([PIN]),
    pinned: welcome([PIN], { isPinned: true, browser: 'edge' }),
    pinInFirefox: welcome([PIN], { isPinned: null, browser: 'firefox' }),
    sign: welcome([SIGN]),
    signPhrase: welcome([SIGN], { sign: PHRASE }),
    signPicture: welcome([SIGN], { sign: PICTURE }),
    permissions: welcome([PERMISSIONS]),
    permissionsMissing: welcome([PERMISSIONS], { mayReadSites: false }),
  },
};
