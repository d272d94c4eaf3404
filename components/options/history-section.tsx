import type { History, WarningEntry } from '#utils/data/history.ts';
import { counted, word } from '#utils/i18n/words.ts';
import { writeHistoryFile } from '#utils/store/history/history-file.ts';
import { LevelMark } from '../level-mark.tsx';
import { Stranger } from '../stranger.tsx';
import { ForgetAll } from './forget-all.tsx';
import { historyWords, writeHistoryText } from './history-words.ts';
import { Section } from './section.tsx';
import type { SettingsWays } from './settings-ways.ts';

interface HistorySectionProps {
  history: History;
  /** Whether warnings are noted now. */
  isOn: boolean;
  search: string;
  ways: SettingsWays;
  save(name: string, text: string): void;
  tell(sentence: string): void;
}

/** What was warned of in the last 90 days: to be searched, deleted and taken along. */
export function HistorySection({ history: { entries, dropped }, isOn, search, ways, save, tell }: HistorySectionProps) {
  const forget = async (id: string | null) =>
    tell(word((await ways.forgetWarning(id)) ? 'history_forgotten' : 'features_notKept'));
  return (
    <Section
      id="history"
      title={word('history_title')}
      lead={word('history_lead')}
      entries={entries}
      search={search}
      textOf={(entry) => `${Object.values(historyWords(entry)).join(' ')} ${entry.site} ${entry.codes.join(' ')}`}
      draw={(entry) => <HistoryRow key={entry.id} entry={entry} onForget={() => void forget(entry.id)} />}
    >
      {!isOn && <p class="note">{word('history_off')}</p>}
      {dropped > 0 && <p class="note">{counted(dropped, { one: 'history_droppedOne', other: 'history_dropped' })}</p>}
      {entries.length > 0 && (
        <div class="ways">
          <button
            type="button"
            class="button"
            data-action="historyJson"
            onClick={() => save('honmono-history.json', writeHistoryFile(entries))}
          >
            {word('history_exportJson')}
          </button>
          <button
            type="button"
            class="button"
            data-action="historyText"
            onClick={() => save('honmono-history.txt', writeHistoryText(entries))}
          >
            {word('history_exportText')}
          </button>
          <ForgetAll onForget={() => void forget(null)} />
        </div>
      )}
    </Section>
  );
}

function HistoryRow({ entry, onForget }: { entry: WarningEntry; onForget: () => void }) {
  const { level, kind, brand, site, often, when } = historyWords(entry);
  return (
    <li class={`entry warning-entry ${entry.level}`} data-site={entry.site}>
      <LevelMark level={entry.level} />
      <span class="entry-words">
        <span>
          <b>
            <Stranger text={site} />
          </b>{' '}
          {brand}
        </span>
        <span class="soft small">
          {level} · {kind} · {often} · {when}
        </span>
        <code class="soft small">{entry.codes.join(' · ')}</code>
      </span>
      <span class="entry-ways">
        <button
          type="button"
          class="quiet"
          data-action="forgetWarning"
          aria-label={word('history_forgetOne', { site })}
          onClick={onForget}
        >
          {word('history_forget')}
        </button>
      </span>
    </li>
  );
}
