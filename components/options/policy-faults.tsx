import type { PolicyFault } from '#utils/data/policy.ts';
import { flatten } from '#utils/i18n/fill.ts';
import { say, sayUnchecked, word } from '#utils/i18n/words.ts';
import { Sentence } from '../sentence.tsx';

/** What of the organisation's policy was ignored, by the name it has there, and why. */
export function PolicyFaults({ faults }: { faults: readonly PolicyFault[] }) {
  if (faults.length === 0) return null;
  return (
    <div class="policy-faults">
      <h3>{word('organisation_faults')}</h3>
      <p class="soft small">{word('organisation_faultsLead')}</p>
      <ul class="entries" data-group="faults">
        {faults.map(({ field, code }) => (
          <li class="entry" key={`${field} ${code}`} data-field={field}>
            <span>
              <Sentence parts={say('organisation_faultAt', { field, what: flatten(sayUnchecked(`fault_${code}`)) })} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
