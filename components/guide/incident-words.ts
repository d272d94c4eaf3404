import { flatten } from '#utils/i18n/fill.ts';
import { language, sayUnchecked, word } from '#utils/i18n/words.ts';
import type { NoticeKind, Reading } from '#utils/notice/notice.ts';
import type { BrandName } from '#utils/playbook/brand-places.ts';
import type { Incident, LogEntry } from '#utils/playbook/incident/incident.ts';
import { noticeKey } from '#utils/playbook/outline.ts';

/** What `{brand}` stands for in the sentences of a plan. */
export function brandName(brand: BrandName | null): string {
  return brand === null ? word('notice_brandUnknown') : brand[language()];
}

/** What a kind of notice is called. */
export function titleOf(kind: NoticeKind): string {
  return tell(noticeKey(kind, 'title'));
}

/** A sentence whose key was put together, as one string; the key itself where this version has no such sentence. */
export function tell(key: string, values: Readonly<Record<string, string>> = {}): string {
  return flatten(sayUnchecked(key, values)) || key;
}

/** A time in the reader's form. */
export function timeOf(at: number): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

/** A day in the reader's form. */
export function dayOf(at: number): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium' }).format(at);
}

/** What a line of the log says. */
export function eventOf({ event, detail }: LogEntry, brand: BrandName | null): string {
  if (event === 'note') return detail;
  return word(`guideEvent_${event}`, { what: detailOf(event, detail, brand) });
}

function detailOf(event: LogEntry['event'], detail: string, brand: BrandName | null): string {
  if (event === 'reading') return word(`guideReading_${detail as Reading}`);
  return event === 'done' || event === 'undone' ? tell(`notice_step_${detail}`, { brand: brandName(brand) }) : detail;
}

/** What was written as date and time, for reading. */
export function whenOf({ record }: Incident): string {
  return record.when.replace('T', ' ');
}
