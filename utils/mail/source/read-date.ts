/**
 * Milliseconds since 1970 of a date as mails write it (RFC 5322, section 3.3, with the obsolete zones of section 4.3), or
 * `null`: there is none in the text, or no such day.
 */
export function readDate(text: string): number | null {
  const found = DATE.exec(text.slice(0, 200));
  if (!found) return null;

  const [, day, month, year, hour, minute, second = '0', zone = ''] = found;
  const time = Date.UTC(fullYear(year!), MONTHS.indexOf(month!.toLowerCase()), +day!, +hour!, +minute!, +second);
  const offset = minutesOf(zone);
  if (new Date(time).getUTCDate() !== +day! || +hour! > 23 || +minute! > 59) return null;
  return time - offset * 60_000;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DATE =
  /\b(\d{1,2})[ -](jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ -](\d{2,4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,9})?\s*([+-]\d{4}|[a-z]{1,4})?/i;

/** Section 4.3: two digits up to 49 are of this century, three are since 1900. */
function fullYear(text: string): number {
  const year = +text;
  if (text.length === 2) return year < 50 ? 2000 + year : 1900 + year;
  return text.length === 3 ? 1900 + year : year;
}

const ZONES: Readonly<Record<string, number>> = {
  edt: -240,
  est: -300,
  cdt: -300,
  cst: -360,
  mdt: -360,
  mst: -420,
  pdt: -420,
  pst: -480,
  jst: 540,
};

/** Unknown letters are Greenwich's, as section 4.3 says. */
function minutesOf(zone: string): number {
  const digits = /^([+-])(\d{2})(\d{2})$/.exec(zone);
  if (!digits) return ZONES[zone.toLowerCase()] ?? 0;
  return (digits[1] === '-' ? -1 : 1) * (+digits[2]! * 60 + +digits[3]!);
}
