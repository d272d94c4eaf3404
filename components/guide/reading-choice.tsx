import { word } from '#utils/i18n/words.ts';
import type { Reading } from '#utils/notice/notice.ts';
import type { Incident } from '#utils/playbook/incident/incident.ts';
import { RadioQuestion } from './radio-question.tsx';

interface ReadingChoiceProps {
  incident: Incident;
  /** It was found out from the mail, or nothing may be changed: nobody is asked. */
  isFixed: boolean;
  onChoose(reading: Reading): void;
}

const ASKED = ['unproven', 'genuine', 'forged'] as const;

/** What the person knows of whether the notice is real; each answer has steps of its own. */
export function ReadingChoice({ incident: { reading }, isFixed, onChoose }: ReadingChoiceProps) {
  if (isFixed) return null;
  return (
    <RadioQuestion
      name="reading"
      question={word('guide_reading')}
      answers={ASKED.map((id) => ({ id, label: word(`guideReading_${id}`) }))}
      chosen={reading}
      onChoose={onChoose}
    />
  );
}
