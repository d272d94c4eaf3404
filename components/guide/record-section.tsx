import { useState } from 'preact/hooks';
import { word } from '#utils/i18n/words.ts';
import { FIELD_LIMIT, type Incident, RECORD_FIELDS, type RecordField } from '#utils/playbook/incident/incident.ts';
import type { GuideWays } from './guide-ways.ts';
import { whenOf } from './incident-words.ts';

interface RecordSectionProps {
  incident: Incident;
  isReadOnly: boolean;
  onWrite: GuideWays['writeField'];
}

/** What to write down; on paper with room to write where nothing was. */
export function RecordSection({ incident, isReadOnly, onWrite }: RecordSectionProps) {
  const [isStruck, setStruck] = useState(false);
  const write = (field: RecordField, text: string) => {
    const kept = onWrite(field, text);
    setStruck(kept.includes('••') && !text.includes('••'));
    return kept;
  };
  return (
    <section class="list record" aria-labelledby="record-title">
      <h2 id="record-title">{word('guide_record')}</h2>
      <p class="soft small no-print">{word('guide_recordLead')}</p>
      {!isReadOnly && (
        <div class="record-fields no-print">
          {RECORD_FIELDS.map((field) => (
            <Field key={field} field={field} value={incident.record[field]} onWrite={(text) => write(field, text)} />
          ))}
        </div>
      )}
      <p class="struck small no-print" role="status">
        {isStruck && word('guide_struck')}
      </p>
      <dl class={isReadOnly ? 'record-told' : 'record-told print-only'}>
        {RECORD_FIELDS.map((field) => (
          <div key={field}>
            <dt>{word(`guideField_${field}`)}</dt>
            <dd>{field === 'when' ? whenOf(incident) : incident.record[field]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface FieldProps {
  field: RecordField;
  value: string;
  /** Gives what is kept of it. */
  onWrite(text: string): string;
}

/** One field; kept when it is left, and shown as it was kept. */
function Field({ field, value, onWrite }: FieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const shared = {
    id: `record-${field}`,
    value: typed ?? value,
    'data-field': field,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      setTyped(currentTarget.value),
    onChange: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      onWrite(currentTarget.value);
      setTyped(null);
    },
  };
  return (
    <div class="field">
      <label for={`record-${field}`}>{word(`guideField_${field}`)}</label>
      {field === 'when' && <input type="datetime-local" {...shared} />}
      {field === 'caseNumber' && <input type="text" maxLength={60} autocomplete="off" {...shared} />}
      {(field === 'what' || field === 'answer') && (
        <textarea rows={3} maxLength={FIELD_LIMIT} autocomplete="off" {...shared} />
      )}
    </div>
  );
}
