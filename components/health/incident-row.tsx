import type { IncidentCheckId } from '#utils/data/health/incident-check.ts';
import { forwardingPlaces } from '#utils/data/health/incident-checks.ts';
import { say, word } from '#utils/i18n/words.ts';
import type { Day } from '#utils/text/day.ts';
import { Sentence } from '../sentence.tsx';
import { DoneBox } from './done-box.tsx';
import { OutLink } from './out-link.tsx';

interface IncidentRowProps {
  id: IncidentCheckId;
  /** Where it is looked at; `null` where only the menus lead there. */
  place: string | null;
  brand: string;
  day: Day | undefined;
  onMark(isDone: boolean): Promise<boolean>;
}

/** One thing to look at: what, why, where. */
export function IncidentRow({ id, place, brand, day, onMark }: IncidentRowProps) {
  const what = word(`incidentDo_${id}`);
  return (
    <li class="entry" data-check={id}>
      <div class="check-words">
        <DoneBox day={day} onMark={onMark}>
          <b>{what}</b>
        </DoneBox>
        <p class="soft small indent">
          <Sentence parts={say(`incidentWhy_${id}`)} />
        </p>
      </div>
      <span class="entry-ways">
        {place !== null && (
          <OutLink href={place} label={word('incident_openOf', { brand, what })}>
            {word('incident_open')}
          </OutLink>
        )}
        {id === 'forwarding' &&
          forwardingPlaces.map((mail) => (
            <OutLink key={mail.provider} href={mail.place}>
              {mail.provider}
            </OutLink>
          ))}
      </span>
    </li>
  );
}
