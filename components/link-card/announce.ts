import type { CardRequest } from '#utils/guard/card-port.ts';
import { explain } from '#utils/i18n/explain.ts';
import { flatten } from '#utils/i18n/fill.ts';
import { word } from '#utils/i18n/words.ts';
import { headline } from '../verdict-head.tsx';

/** What a screen reader says when a card appears: level, domain, the worst reason. */
export function announcement(verdict: CardRequest['verdict']): string {
  if (verdict === 'pending') return word('card_pending');
  if (verdict === 'failed') return word('card_failed');
  const worst = verdict.reasons[0];
  const { before, owner } = verdict.shown;
  return [headline(verdict), before + owner, worst && flatten(explain(worst, verdict.names).why)]
    .filter(Boolean)
    .join(' ');
}
