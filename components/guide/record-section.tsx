import { useState } from 'preact/hooks';
import { word } from '#utils/i18n/words.ts';
import { type Incident, RECORD_FIELDS, type RecordField } from '#utils/playbook/incident/incident.ts';
import type { GuideWays } from './guide-ways.ts';
import { whenOf } from './incident-words.ts';
import { RecordInput } from './record-input.tsx';

interface RecordSectionProps {
  incident: Incident;
  isReadOnly: boolean;
  onWrite: GuideWays['writeField'];
}

/** What to write down; on paper with room to write where nothing was. */
export function RecordSection({ incident, isReadOnly, onWrite }: RecordSectionProps) {
  const [isStruck, setStruck] = useState(false);
  const write = (field: RecordField, text: string, isDraft: boolean) => {
    const kept = onWrite(field, text, isDraft);
    if (!isDraft) setStruck(kept.includes('••') && !text.includes('••'));
  };
  return (
    <section class="list record" aria-labelledby="record-title">
      <h2 id="record-title">{word('guide_record')}</h2>
      <p class="soft small no-print">{word('guide_recordLead')}</p>
      {!isReadOnly && (
        <div class="record-fields no-print">
          {RECORD_FIELDS.map((field) => (
            <RecordInput
              key={field}
              field={field}
              value={incident.record[field]}
              onWrite={(text, isDraft) => write(field, text, isDraft)}
            />
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
