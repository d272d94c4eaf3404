import type { ComponentChildren } from 'preact';
import type { CardRequest } from '#utils/guard/card-port.ts';
import { word } from '#utils/i18n/words.ts';
import type { Verdict } from '#utils/verdict/verdict.ts';
import { GoOn } from '../go-on.tsx';
import { VerdictBody } from '../verdict-card.tsx';
import { Head, headline } from '../verdict-head.tsx';
import { Ways } from '../ways.tsx';

export interface CardViewProps extends Pick<CardRequest, 'verdict' | 'barred' | 'ways'> {
  /** Host of the link as it is written: all that can be named when it could not be judged. */
  host: string;
}

/** The card beside a link. */
export function CardView({ verdict, barred, ways, host }: CardViewProps) {
  if (verdict === 'pending' || verdict === 'failed') {
    return <NotJudged state={verdict} barred={barred} ways={ways} host={host} />;
  }
  const asks = barred || verdict.level === 'danger';
  return (
    <Frame level={verdict.level}>
      <Head level={verdict.level}>{headline(verdict)}</Head>
      <div class="body">
        <VerdictBody verdict={verdict} />
        <Ways
          verdict={verdict}
          onOpenReal={ways.openReal}
          stay={asks ? { label: word('card_stay'), press: ways.stay } : undefined}
          onGoOn={asks ? ways.goOn : undefined}
        />
      </div>
    </Frame>
  );
}

const NOT_JUDGED = {
  pending: { head: 'card_pendingHead', says: 'card_pending', next: null },
  failed: { head: 'card_failedHead', says: 'card_failed', next: 'card_failedHow' },
} as const;

function NotJudged({ state, barred, ways, host }: Omit<CardViewProps, 'verdict'> & { state: 'pending' | 'failed' }) {
  const { head, says, next } = NOT_JUDGED[state];
  return (
    <Frame level="unknown">
      <Head level="unknown">{word(head)}</Head>
      <div class="body">
        <p class="note">{word(says)}</p>
        {next && <p class="note soft">{word(next)}</p>}
        {barred && (
          <div class="ways">
            <button type="button" class="button" onClick={ways.stay}>
              {word('card_stay')}
            </button>
            {state === 'failed' && <GoOn site={host} onGoOn={ways.goOn} />}
          </div>
        )}
      </div>
    </Frame>
  );
}

function Frame({ level, children }: { level: Verdict['level']; children: ComponentChildren }) {
  return <section class={`card ${level}`}>{children}</section>;
}
