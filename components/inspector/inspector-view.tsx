import type { ShownSign } from '#utils/data/own-sign.ts';
import { word } from '#utils/i18n/words.ts';
import type { Notice } from '#utils/notice/notice.ts';
import type { Examination } from '#utils/verdict/examination.ts';
import { SignLine } from '../own-sign/sign-line.tsx';
import { AuthenticationSection } from './authentication-section.tsx';
import { ChainSection } from './chain-section.tsx';
import { type GiveWays, InputSection } from './input-section.tsx';
import { LinkSection } from './link-section.tsx';
import { NoticeSection } from './notice-section.tsx';
import { ResultHead, type ResultWays } from './result-head.tsx';

export interface InspectorProps {
  /** `waiting`: nothing was given yet. `underway`: it is being judged. A string key of a sentence: why there is no result. */
  state: 'waiting' | 'underway' | { problem: string } | { examination: Examination; notice?: Notice | null };
  /** Keys of signatures are looked up, as the person wanted. */
  looksUpKeys?: boolean;
  /** What came of the last press, said once. */
  said: string;
  /** What the person knows us by, if they chose something. */
  sign?: ShownSign | null;
  ways: InspectorWays;
}

export interface InspectorWays extends GiveWays, ResultWays {
  /** The person says whether their provider wrote the results under this name. */
  confirmProvider(authservId: string, isTheirs: boolean): void;
}

/** The inspector: a mail, its header or a text is given, and everything that is known of it is shown. */
export function InspectorView({ state, said, ways, looksUpKeys = false, sign = null }: InspectorProps) {
  const result = typeof state === 'object' && 'examination' in state ? state : null;
  return (
    <>
      <header class="page-head">
        <h1>{word('inspector_title')}</h1>
        <p class="soft">{word(looksUpKeys ? 'inspector_leadLookUp' : 'inspector_lead')}</p>
        <SignLine sign={sign} />
      </header>
      <main>
        <InputSection isFolded={result !== null || state === 'underway'} ways={ways} />
        <p class="state" role="status">
          {state === 'underway' ? word('check_underway') : said}
        </p>
        {typeof state === 'object' && 'problem' in state && (
          <p class="fault" role="alert">
            {state.problem}
          </p>
        )}
        {result && <Result examination={result.examination} notice={result.notice ?? null} ways={ways} />}
      </main>
    </>
  );
}

interface ResultProps {
  examination: Examination;
  notice: Notice | null;
  ways: InspectorWays;
}

function Result({ examination, notice, ways }: ResultProps) {
  const { authentication, signatures, chain, kind } = examination;
  return (
    <>
      <ResultHead examination={examination} ways={ways} />
      {notice && <NoticeSection notice={notice} examination={examination} />}
      {authentication && (
        <AuthenticationSection
          authentication={authentication}
          signatures={signatures}
          isProof={examination.verdict.level === 'official' || examination.verdict.level === 'trusted'}
          onConfirm={ways.confirmProvider}
        />
      )}
      {chain && kind !== 'text' && <ChainSection chain={chain} />}
      <LinkSection examination={examination} onOpenReal={ways.openReal} />
    </>
  );
}
