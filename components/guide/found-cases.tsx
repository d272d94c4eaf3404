import { word } from '#utils/i18n/words.ts';
import type { FoundCase } from '#utils/playbook/find-case.ts';
import type { GuideWays } from './guide-ways.ts';
import { titleOf } from './incident-words.ts';

/** What fits the answers, best first; read out as it changes. */
export function FoundCases({ cases, begin }: { cases: readonly FoundCase[]; begin: GuideWays['begin'] }) {
  return (
    <section class="found" aria-labelledby="found-title">
      <h3 id="found-title">{word('guide_found')}</h3>
      <p class="unseen" role="status">
        {cases.map(({ kind }) => titleOf(kind)).join(' · ')}
      </p>
      {cases.length === 0 && <p class="soft">{word('guide_answerFirst')}</p>}
      {cases.some(({ isOwnAction }) => isOwnAction) && <p class="note">{word('guide_ownAction')}</p>}
      <ul class="found-list">
        {cases.map(({ kind, reading, channel }, at) => (
          <li key={kind}>
            <button
              type="button"
              class={at === 0 ? 'button first' : 'button'}
              data-kind={kind}
              onClick={() => begin(kind, reading, channel)}
            >
              {titleOf(kind)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
