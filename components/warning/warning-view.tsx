import type { ShownSign } from '#utils/data/own-sign.ts';
import { word } from '#utils/i18n/words.ts';
import type { Verdict } from '#utils/verdict/verdict.ts';
import { LevelMark } from '../level-mark.tsx';
import { SignLine } from '../own-sign/sign-line.tsx';
import { ReportLink } from '../report/report-link.tsx';
import { VerdictBody } from '../verdict-card.tsx';
import { Head, headline } from '../verdict-head.tsx';
import { Ways } from '../ways.tsx';

export interface WarningProps {
  /** `gone`: there is no such warning, or no longer. `lost`: the background gave no answer. */
  verdict: Verdict | 'loading' | 'gone' | 'lost';
  /** Something that was pressed did not work. */
  isRefused?: boolean;
  /** What the person knows us by, if they chose something. */
  sign?: ShownSign | null;
  ways: WarningWays;
}

export interface WarningWays {
  openReal(brand: string): void;
  leave(): void;
  goOn(): void;
}

/** The page in place of one that was not opened: what, why, and the ways out. */
export function WarningView({ verdict, isRefused = false, sign = null, ways }: WarningProps) {
  if (verdict === 'loading') return <p class="loading">{word('popup_loading')}</p>;
  if (verdict === 'gone')
    return <Nothing head={word('warning_gone')} how={word('warning_goneHow')} sign={sign} leave={ways.leave} />;
  if (verdict === 'lost')
    return <Nothing head={word('popup_lost')} how={word('popup_lostHow')} sign={sign} leave={ways.leave} />;
  const { wayOut } = verdict;
  return (
    <main class={verdict.level}>
      <h1>{word('asks' in verdict ? 'warning_titlePage' : 'warning_title')}</h1>
      <p class="lead">{word('asks' in verdict ? 'warning_leadPage' : 'warning_lead')}</p>
      <section class="card">
        <Head level={verdict.level}>{headline(verdict)}</Head>
        <div class="body">
          <VerdictBody verdict={verdict} />
          <Ways
            verdict={verdict}
            onOpenReal={wayOut ? () => ways.openReal(wayOut.brand) : undefined}
            stay={{ label: word('warning_leave'), press: ways.leave }}
            onGoOn={ways.goOn}
          />
          <ReportLink verdict={verdict} kind="link" />
          <p class="refused" role="status">
            {isRefused && word('warning_notOpened')}
          </p>
        </div>
        <SignLine sign={sign} />
      </section>
    </main>
  );
}

interface NothingProps extends Pick<WarningWays, 'leave'> {
  head: string;
  how: string;
  sign: ShownSign | null;
}

function Nothing({ head, how, sign, leave }: NothingProps) {
  return (
    <main class="unknown">
      <LevelMark level="unknown" />
      <h1>{head}</h1>
      <p class="lead">{how}</p>
      <button type="button" class="button" onClick={leave}>
        {word('warning_leave')}
      </button>
      <SignLine sign={sign} />
    </main>
  );
}
