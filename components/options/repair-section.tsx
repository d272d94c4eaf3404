import type { Repair } from '#utils/data/repair.ts';
import { counted, language, word } from '#utils/i18n/words.ts';
import type { SettingsWays } from './settings-ways.ts';

interface RepairSectionProps {
  repairs: readonly Repair[];
  ways: SettingsWays;
  save(name: string, text: string): void;
  tell(sentence: string): void;
}

/** What could not be read and was repaired, with what lay there; nothing while all is sound. */
export function RepairSection({ repairs, ways, save, tell }: RepairSectionProps) {
  if (repairs.length === 0) return null;
  const time = new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' });
  const raw = repairs.filter((repair) => repair.raw !== '');
  return (
    <section class="list" id="repairs" aria-labelledby="repairs-title">
      <h2 id="repairs-title">{word('repairs_title')}</h2>
      <p class="soft small">{word('repairs_lead')}</p>
      <ul class="entries">
        {repairs.map(({ part, at, faults }) => (
          <li class="entry" key={`${part} ${at}`} data-part={part}>
            <b>{word(`part_${part}`)}</b>
            <span class="soft small">
              {counted(faults, { one: 'repairs_faultsOne', other: 'repairs_faults' })} · {time.format(at)}
            </span>
          </li>
        ))}
      </ul>
      <div class="ways">
        {raw.length > 0 && (
          <button
            type="button"
            class="button"
            data-action="saveRepairs"
            onClick={() => save('honmono-repaired.json', `${JSON.stringify(raw, null, 2)}\n`)}
          >
            {word('repairs_save')}
          </button>
        )}
        <button
          type="button"
          class="quiet"
          data-action="putAwayRepairs"
          onClick={async () => tell(word((await ways.putAwayRepairs()) ? 'repairs_gone' : 'features_notKept'))}
        >
          {word('repairs_putAway')}
        </button>
      </div>
    </section>
  );
}
