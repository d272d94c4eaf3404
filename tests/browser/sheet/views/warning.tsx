import { VERDICTS } from '#components/samples.ts';
import { type WarningProps, WarningView } from '#components/warning/warning-view.tsx';
import type { PageSample, SampleView } from '../sample.ts';
import { nothing } from './nothing.ts';
import { PAGES } from './pages-in-question.ts';
import { PHRASE, PICTURE } from './signs.ts';

function warning(verdict: WarningProps['verdict'], more: Partial<WarningProps> = {}, press: string[] = []): PageSample {
  return {
    on: 'warning',
    press,
    draw: () => <WarningView verdict={verdict} ways={nothing()} sign={PHRASE} {...more} />,
  };
}

const { claimElsewhere, lookalike, longHost, manyReasons, rightToLeft, script } = VERDICTS;
const organisation = { contact: '情報システム部 内線 4321', isFinal: true };

/** The page in place of one that was not opened. */
export const warnings: SampleView = {
  width: 616,
  samples: {
    claimElsewhere: warning(claimElsewhere),
    lookalike: warning(lookalike, { sign: PICTURE }),
    longHost: warning(longHost, { sign: null }),
    script: warning(script),
    rightToLeft: warning(rightToLeft),
    manyReasons: warning(manyReasons, {}, ['.folded summary']),
    page: warning(PAGES.falsePage),
    byOrganisation: warning({ ...claimElsewhere, organisation }),
    goOn: warning(claimElsewhere, {}, ['.go-on > .quiet']),
    notOpened: warning(claimElsewhere, { isRefused: true }),
    report: warning(claimElsewhere, {}, ['[data-action="report"]']),
    loading: warning('loading'),
    gone: warning('gone'),
    lost: warning('lost'),
  },
};
