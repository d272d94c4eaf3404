import { useEffect, useRef, useState } from 'preact/hooks';
import { word } from '#utils/i18n/words.ts';
import { FIELD_LIMIT, type RecordField } from '#utils/playbook/incident/incident.ts';

interface RecordInputProps {
  field: RecordField;
  value: string;
  onWrite(text: string, isDraft: boolean): void;
}

type Typing = { currentTarget: HTMLInputElement | HTMLTextAreaElement };

/** Whoever closes the page in the middle of a sentence loses no more than this. */
const PAUSE_MS = 500;

/** One field. It is kept while it is written, and shown as it was kept when it is left. */
export function RecordInput({ field, value, onWrite }: RecordInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  // what was put away with the page must not be written into another incident
  useEffect(() => () => clearTimeout(pause.current), []);
  const shared = {
    id: `record-${field}`,
    value: typed ?? value,
    'data-field': field,
    onInput({ currentTarget: { value: text } }: Typing) {
      setTyped(text);
      clearTimeout(pause.current);
      pause.current = setTimeout(() => onWrite(text, true), PAUSE_MS);
    },
    onChange({ currentTarget }: Typing) {
      clearTimeout(pause.current);
      onWrite(currentTarget.value, false);
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
