import { explain } from '#utils/i18n/explain.ts';
import { word } from '#utils/i18n/words.ts';
import { severityOf } from '#utils/verdict/severity.ts';
import type { Verdict } from '#utils/verdict/verdict.ts';
import { Sentence } from '../sentence.tsx';

/** Before something is trusted that is danger now: that it is, and why. Nothing for any other level. */
export function WhyDanger({ verdict: { level, reasons, names } }: { verdict: Verdict }) {
  if (level !== 'danger') return null;
  const grave = reasons.filter(({ code }) => severityOf[code] === 'danger');
  return (
    <div class="why-danger danger">
      <p>
        <b>{word('trust_isDanger')}</b>
      </p>
      <ul class="reasons">
        {grave.map((reason, at) => (
          <li key={at}>
            <Sentence parts={explain(reason, names).why} />
          </li>
        ))}
      </ul>
    </div>
  );
}
