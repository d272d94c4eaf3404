import type { ShownSign } from '#utils/data/own-sign.ts';
import { word } from '#utils/i18n/words.ts';
import type { PageVerdict } from '#utils/verdict/page-verdict.ts';
import type { FrameReport, TabReport } from '#utils/verdict/tab-report.ts';
import type { Verdict } from '#utils/verdict/verdict.ts';
import { LevelMark } from '../level-mark.tsx';
import { type Last, LastLine, NOTHING_DONE } from '../lists/last-line.tsx';
import { SignLine } from '../own-sign/sign-line.tsx';
import { Sentence } from '../sentence.tsx';
import { AskReuse } from './ask-reuse.tsx';
import { FrameSection } from './frame-section.tsx';
import type { MailWays } from './mail-row.tsx';
import { PageSection } from './page-section.tsx';
import { worstPage } from './page-summary.ts';
import { type Summary, summarise } from './summary.ts';
import { UnseenSection } from './unseen-section.tsx';
import type { YourWordWays } from './your-word.tsx';

export interface PopupProps {
  report: TabReport | 'loading' | 'lost';
  /** The verdict on a page that asks for nothing, before it was read on its address alone; `null` while it isn't known. */
  place?: Verdict | PageVerdict | null;
  /** What came of the last press. */
  last?: Last;
  /** Whether to ask about guarding passwords; only on a brand's own sign-in. */
  asksReuse?: boolean;
  /** What the person knows us by, if they chose something. */
  sign?: ShownSign | null;
  ways: PopupWays;
}

export interface PopupWays extends YourWordWays, MailWays {
  add(host: string): void;
  remove(host: string): void;
  guardPassword(setting: 'on' | 'off'): void;
  openHealth(): void;
  openGuide(): void;
  openFirstStart(): void;
  /** Leads to where the browser is asked to let us into sites. */
  openPermissions(): void;
}

/** Every judged link of a tab, worst first, and whether mails are read on its site. */
export function PopupView({
  report,
  place = null,
  last = NOTHING_DONE,
  asksReuse = false,
  sign = null,
  ways,
}: PopupProps) {
  if (report === 'loading') return <p class="loading">{word('popup_loading')}</p>;
  if (report === 'lost') {
    return <Top summary={{ level: 'unknown', head: word('popup_lost'), how: word('popup_lostHow') }} />;
  }
  const { frames, unseen, webmail } = report;
  const page = worstPage(frames);
  const reading = frames.filter(({ state, links }) => page === null || state !== 'noMail' || links.length > 0);
  // a webmail's own address says nothing of the mails in it, and green beside a forged one would be misread
  const shown = page ?? (unseen === null && webmail === null && reading.every(isEmpty) ? place : null);
  return (
    <>
      <Top summary={summarise(report, place)} />
      <main>
        {unseen === 'noPermission' && <UnseenSection onAllow={ways.openPermissions} />}
        {shown && <PageSection verdict={shown} onOpenReal={ways.openReal} yourWord={ways} whatToDo={ways.whatToDo} />}
        {asksReuse && page?.level === 'official' && page.asks.includes('password') && (
          <AskReuse answer={ways.guardPassword} />
        )}
        {reading.map((frame) => (
          <FrameSection
            key={frame.frameId}
            frame={frame}
            isNamed={reading.length > 1}
            mailWays={ways}
            onOpenReal={ways.openReal}
            yourWord={ways}
          />
        ))}
      </main>
      <footer>
        <Reading report={report} ways={ways} />
        <button type="button" class="quiet" data-action="lists" onClick={ways.openLists}>
          {word('popup_lists')}
        </button>
        <button type="button" class="quiet" data-action="inspector" onClick={() => ways.inspect(null)}>
          {word('popup_inspector')}
        </button>
        <button type="button" class="quiet" data-action="health" onClick={ways.openHealth}>
          {word('health_open')}
        </button>
        <button type="button" class="quiet" data-action="guide" onClick={ways.openGuide}>
          {word('guide_open')}
        </button>
        <button type="button" class="quiet" data-action="firstStart" onClick={ways.openFirstStart}>
          {word('popup_firstStart')}
        </button>
      </footer>
      <SignLine sign={sign} />
      <LastLine last={last} />
    </>
  );
}

function isEmpty({ links, mails, notListed }: FrameReport): boolean {
  return links.length + mails.length + notListed === 0;
}

function Top({ summary: { level, head, how } }: { summary: Summary }) {
  return (
    <header class={`top ${level}`}>
      <LevelMark level={level} />
      <div>
        <h1>
          <Sentence parts={[head]} />
        </h1>
        {how.split('\n').map(
          (line) =>
            line && (
              <p key={line}>
                <Sentence parts={[line]} />
              </p>
            ),
        )}
      </div>
    </header>
  );
}

function Reading({ report: { host, webmail, unseen }, ways }: { report: TabReport; ways: PopupWays }) {
  if (host === null || unseen !== null || webmail === 'builtIn') return null;
  const isAdded = webmail === 'added';
  return (
    <button
      type="button"
      class="button"
      data-action={isAdded ? 'removeWebmail' : 'addWebmail'}
      onClick={() => (isAdded ? ways.remove(host) : ways.add(host))}
    >
      {word(isAdded ? 'popup_remove' : 'popup_add')}
    </button>
  );
}
