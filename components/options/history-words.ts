import type { WarningEntry } from '#utils/data/history.ts';
import { counted, language, word } from '#utils/i18n/words.ts';
import { decodeHost } from '#utils/url/decode-host.ts';

/** The words of one entry, as the list shows them and the search looks through them. */
export interface HistoryWords {
  level: string;
  kind: string;
  brand: string;
  site: string;
  often: string;
  when: string;
}

/** Puts an entry into words of the reader's language. */
export function historyWords({ level, kind, brand, site, first, last, shown, stopped }: WarningEntry): HistoryWords {
  const often = [
    shown > 0 && counted(shown, { one: 'history_once', other: 'history_times' }),
    stopped > 0 && counted(stopped, { one: 'history_stoppedOnce', other: 'history_stopped' }),
  ];
  const [from, to] = [day(first), day(last)];
  return {
    level: word(`level_${level}`),
    kind: word(`history_${kind}`),
    brand: brand ? word('history_brand', { brand: brand[language()] }) : '',
    site: site === '' ? word('history_noSite') : decodeHost(site),
    often: often.filter(Boolean).join(' · '),
    when: from === to ? time(last) : word('history_between', { first: from, last: to }),
  };
}

/** The history as a text that a person can read or send on: one line an entry. */
export function writeHistoryText(entries: readonly WarningEntry[]): string {
  const lines = entries.map((entry) => {
    const { level, kind, brand, often, when } = historyWords(entry);
    return [when, level, kind, brand, entry.site || word('history_noSite'), often, entry.codes.join(' ')]
      .filter(Boolean)
      .join('\t');
  });
  return `${[word('history_title'), ...lines].join('\n')}\n`;
}

function day(at: number): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium' }).format(at);
}

function time(at: number): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}
