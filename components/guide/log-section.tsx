import { useState } from 'preact/hooks';
import { word } from '#utils/i18n/words.ts';
import { type Incident, LOG_KEPT, NOTE_LIMIT } from '#utils/playbook/incident/incident.ts';
import type { GuideWays } from './guide-ways.ts';
import { eventOf, timeOf } from './incident-words.ts';

interface LogSectionProps {
  incident: Incident;
  isReadOnly: boolean;
  onAdd: GuideWays['addNote'];
}

/** What was done and when, and a line to add to it. */
export function LogSection({ incident: { log, brand }, isReadOnly, onAdd }: LogSectionProps) {
  const [note, setNote] = useState('');
  const isFull = log.length >= LOG_KEPT;
  return (
    <section class="list log" aria-labelledby="log-title">
      <h2 id="log-title">{word('guide_log')}</h2>
      <ol class="log-entries">
        {log.map((entry, at) => (
          // entries never change places
          <li key={at} class={entry.event}>
            <time class="soft small" dateTime={new Date(entry.at).toISOString()}>
              {timeOf(entry.at)}
            </time>
            <span>{eventOf(entry, brand)}</span>
          </li>
        ))}
      </ol>
      {isFull && <p class="note">{word('guide_logFull')}</p>}
      {!isReadOnly && !isFull && (
        <form
          class="add no-print"
          onSubmit={(event) => {
            event.preventDefault();
            if (onAdd(note)) setNote('');
          }}
        >
          <label class="field wide">
            <span>{word('guide_note')}</span>
            <input
              type="text"
              data-field="note"
              maxLength={NOTE_LIMIT}
              autocomplete="off"
              value={note}
              onInput={({ currentTarget }) => setNote(currentTarget.value)}
            />
          </label>
          <button type="submit" class="button" data-action="addNote">
            {word('guide_noteAdd')}
          </button>
        </form>
      )}
    </section>
  );
}
