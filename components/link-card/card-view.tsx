import type { ComponentChildren } from 'preact';
import type { CardRequest } from '#utils/guard/card-port.ts';
import { word } from '#utils/i18n/words.ts';
import type { Verdict } from '#utils/verdict/verdict.ts';
import { VerdictBody } from '../verdict-card.tsx';
import { Head, headline } from '../verdict-head.tsx';
import { Ways } from '../ways.tsx';

export type CardViewProps = Pick<CardRequest, 'verdict' | 'barred' | 'ways'>;

/** The card beside a link. */
export function CardView({ verdict, barred, ways }: CardViewProps) {
  if (verdict === 'pending' || verdict === 'failed') return <NotJudged state={verdict} barred={barred} ways={ways} />;
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

function NotJudged({
  state,
  barred,
  ways,
}: {
  state: 'pending' | 'failed';
  barred: boolean;
  ways: CardRequest['ways'];
}) {
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
          </div>
        )}
      </div>
    </Frame>
  );
}

function Frame({ level, children }: { level: Verdict['level']; children: ComponentChildren }) {
  return <section class={`card ${level}`}>{children}</section>;
}
