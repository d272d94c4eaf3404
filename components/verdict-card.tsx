import { say, word } from '#utils/i18n/words.ts';
import type { Verdict } from '#utils/verdict/verdict.ts';
import { ReasonList } from './reason-list.tsx';
import { Sentence } from './sentence.tsx';
import { SiteName } from './site-name.tsx';
import { Stranger } from './stranger.tsx';

/** The body of a verdict wherever it is shown: where it leads, and why we say what we say. */
export function VerdictBody({ verdict }: { verdict: Verdict }) {
  const { shown, reasons, level } = verdict;
  const named = new Set(reasons.flatMap(({ params }) => Object.values(params)));
  const via = shown.via.filter((host) => !named.has(host));
  return (
    <>
      <p class="place">
        <span class="unseen">{word('card_place')} </span>
        {shown.owner ? <SiteName shown={shown} /> : <span class="no-site">{word('card_noAddress')}</span>}
      </p>
      {shown.rest && (
        <p class="rest" dir="ltr">
          <Stranger text={shown.rest} />
        </p>
      )}
      {via.length > 0 && (
        <p class="via">
          <Sentence parts={say('card_via', { host: via.join(' → ') })} />
        </p>
      )}
      <ReasonList verdict={verdict} />
      {reasons.length === 0 && level === 'unknown' && <p class="note">{word('card_noReason')}</p>}
    </>
  );
}
