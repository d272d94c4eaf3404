import { createPageGuard } from '#components/page-guard/page-guard.tsx';
import type { ShownSign } from '#utils/data/own-sign.ts';
import type { AskBackground } from '#utils/guard/background.ts';
import type { PageVerdict } from '#utils/verdict/page-verdict.ts';
import type { SampleView, StandSample } from '../sample.ts';
import { PAGES } from './pages-in-question.ts';
import { PHRASE, PICTURE } from './signs.ts';
import { unfolded } from './unfolded.ts';

/** The guard over a sign-in page. */
export function guard(verdict: PageVerdict, height: number, sign: ShownSign | null = PHRASE): StandSample {
  return {
    height,
    stand(page, signal) {
      const heading = page.createElement('h1');
      heading.textContent = 'ログイン';
      page.body.append(heading);
      const ask = (async (question: string) => (question === 'getOwnSign' ? sign : undefined)) as AskBackground;
      createPageGuard(page, ask, signal).show(verdict);
    },
  };
}

/** What stands over a page that is locked. */
export const guards: SampleView = {
  width: 616,
  samples: {
    falsePage: guard(PAGES.falsePage, 560),
    lookalike: guard(PAGES.lookalike, 620, PICTURE),
    byOrganisation: guard(PAGES.byOrganisation, 600, null),
    rightToLeft: guard(PAGES.rightToLeft, 480),
    longHost: guard(PAGES.longHost, 640),
    why: unfolded(guard(PAGES.falsePage, 700), '.details'),
    use: unfolded(guard(PAGES.falsePage, 700), '.sure'),
  },
};
