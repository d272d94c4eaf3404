import { word } from '#utils/i18n/words.ts';
import { type Incident, RECORD_FIELDS } from '#utils/playbook/incident/incident.ts';
import { outlineOf } from '#utils/playbook/outline.ts';
import { brandName, eventOf, tell, timeOf, titleOf, whenOf } from './incident-words.ts';

/** Incidents as plain text, for customer service, the police or oneself. */
export function writeIncidentText(incidents: readonly Incident[]): string {
  return `${incidents.map(tellIncident).join('\n\n----\n\n')}\n`;
}

function tellIncident(incident: Incident): string {
  const { kind, reading, channel, brand, begun, finished, done, record, log } = incident;
  const steps = outlineOf({ kind, reading }, channel).steps.map((step) => {
    const at = done[step];
    const sentence = tell(`notice_step_${step}`, { brand: brandName(brand) });
    return `[${at === undefined ? ' ' : 'x'}] ${sentence}${at === undefined ? '' : ` (${timeOf(at)})`}`;
  });
  const fields = RECORD_FIELDS.filter((field) => record[field] !== '').map(
    (field) => `${word(`guideField_${field}`)}: ${field === 'when' ? whenOf(incident) : record[field]}`,
  );
  const head = [
    titleOf(kind),
    ...(brand ? [`${word('guide_brand')}: ${brandName(brand)}`] : []),
    `${word('guide_reading')}: ${word(`guideReading_${reading}`)}`,
    `${word('guideEvent_begun')}: ${timeOf(begun)}`,
    ...(finished === null ? [] : [`${word('guideEvent_finished')}: ${timeOf(finished)}`]),
  ];
  const lines = log.map((entry) => `${timeOf(entry.at)}  ${eventOf(entry, brand)}`);
  return [
    ...head,
    ...section(word('guide_steps'), steps),
    ...section(word('guide_record'), fields),
    ...section(word('guide_log'), lines),
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}
