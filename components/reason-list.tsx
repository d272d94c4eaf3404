import { type Explanation, explain } from '#utils/i18n/explain.ts';
import { counted, word } from '#utils/i18n/words.ts';
import type { Verdict } from '#utils/verdict/verdict.ts';
import { Sentence } from './sentence.tsx';

/** So many are read at a glance; the rest is folded away. */
const AT_ONCE = 3;

/** The reasons of a verdict, worst first, each with the way to see it oneself. */
export function ReasonList({ verdict }: { verdict: Pick<Verdict, 'reasons' | 'names'> }) {
  const all = verdict.reasons.map((reason) => explain(reason, verdict.names));
  const folded = all.slice(AT_ONCE);
  if (all.length === 0) return null;
  return (
    <>
      <Reasons of={all.slice(0, AT_ONCE)} />
      {folded.length > 0 && (
        <details class="folded">
          <summary>{counted(folded.length, { one: 'card_moreOne', other: 'card_moreOther' })}</summary>
          <Reasons of={folded} />
        </details>
      )}
    </>
  );
}

function Reasons({ of }: { of: readonly Explanation[] }) {
  return (
    <ul class="reasons">
      {of.map(({ why, how }, at) => (
        <li key={at}>
          <Sentence parts={why} />
          {how.length > 0 && (
            <span class="how">
              <b>{word('card_how')}</b>
              <Sentence parts={how} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
