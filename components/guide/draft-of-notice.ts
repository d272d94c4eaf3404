import { language, word } from '#utils/i18n/words.ts';
import type { Incident } from '#utils/playbook/incident/incident.ts';
import { type Draft, draftReport } from '#utils/playbook/report/draft-report.ts';
import { reportWords } from '../report/report-facts.ts';
import { brandName, titleOf } from './incident-words.ts';

/** The report of a forged notice, as far as the person knows it: nothing of its own words is here to be told. */
export function draftOfNotice({ kind, brand, record }: Incident, now = new Date()): Draft {
  const told = [[titleOf(kind)], ...(record.what === '' ? [] : [[{ value: record.what }]])];
  return draftReport(
    {
      ...{ kind: 'mail', sender: null, address: '', via: [] },
      brand: brand && brandName(brand),
      level: word('level_danger'),
      reasons: told,
      at: new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(now),
    },
    reportWords(),
  );
}
