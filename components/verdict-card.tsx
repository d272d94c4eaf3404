import { say, word } from '#utils/i18n/words.ts';
import type { Verdict } from '#utils/verdict/verdict.ts';
import { ReasonList } from './reason-list.tsx';
import { Sentence } from './sentence.tsx';
import { SiteName } from './site-name.tsx';
import { Stranger } from './stranger.tsx';

/** The body of a verdict wherever it is shown: where it leads, and why we say what we say. */
export function VerdictBody({ verdict }: { verdict: Verdict }) {
  const { shown } = verdict;
  return (
    <>
      <p class="place">
        <span class="unseen">{word('card_place')} </span>
        {shown.owner ? <SiteName shown={shown} /> : <span class="no-site">{word('card_noAddress')}</span>}
      </p>
      <VerdictReasons verdict={verdict} />
    </>
  );
}

/** The same without the domain, for where it stands already. */
export function VerdictReasons({ verdict }: { verdict: Verdict }) {
  const { shown, reasons, level } = verdict;
  // a wrapper that a reason speaks of is not told twice
  const told = new Set(reasons.flatMap(({ params }) => Object.values(params)));
  const via = shown.via.filter((host) => !told.has(host));
  return (
    <>
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
