import { say, sayUnchecked, word } from '#utils/i18n/words.ts';
import type { Incident } from '#utils/playbook/incident/incident.ts';
import { camelCase } from '#utils/playbook/outline.ts';
import { Sentence } from '../sentence.tsx';
import { titleOf } from './incident-words.ts';

/** What to read out to customer service. */
export function SupportWords({ incident: { kind, reading }, brand }: { incident: Incident; brand: string }) {
  const parts =
    reading === 'genuine'
      ? sayUnchecked(`guideSay_${camelCase(kind)}`, { brand })
      : say('guide_sayUnproven', { title: titleOf(kind) });
  return (
    <section class="list support" aria-labelledby="support-title">
      <h2 id="support-title">{word('guide_say')}</h2>
      <blockquote>
        <Sentence parts={parts} />
      </blockquote>
      <p class="soft small">{word('guide_neverTell')}</p>
    </section>
  );
}
