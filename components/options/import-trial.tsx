import type { Merge } from '#utils/brand/lists/change-lists.ts';
import type { SiteEntry } from '#utils/data/person-lists.ts';
import { counted, language, say, word } from '#utils/i18n/words.ts';
import { Sentence } from '../sentence.tsx';
import { BrandWords } from './brand-words.tsx';
import { HostName } from './host-name.tsx';

/** So many are named; the rest is counted. */
const NAMED = 12;

interface ImportTrialProps extends Pick<Merge, 'added' | 'kept'> {
  onTake(): void;
  onLeave(): void;
}

/** What a file would add, before anything is added. */
export function ImportTrial({ added: { trusted, ownBrands, never }, kept, onTake, onLeave }: ImportTrialProps) {
  const groups = [
    { title: word('options_trusted'), entries: trusted.map((site) => <Site site={site} />) },
    { title: word('options_brands'), entries: ownBrands.map((brand) => <BrandWords brand={brand} />) },
    { title: word('options_never'), entries: never.map((site) => <Site site={site} />) },
  ].filter(({ entries }) => entries.length > 0);
  return (
    <div class="trial" role="status">
      <p>
        <b>{word(groups.length > 0 ? 'options_wouldAdd' : 'options_nothingNew')}</b>
      </p>
      {groups.map(({ title, entries }) => (
        <div key={title}>
          <h3>
            {title} <span class="count">{entries.length}</span>
          </h3>
          <ul>
            {entries.slice(0, NAMED).map((entry, at) => (
              <li key={at}>{entry}</li>
            ))}
            {entries.length > NAMED && <li class="soft">{more(entries.length - NAMED)}</li>}
          </ul>
        </div>
      ))}
      {kept.length > 0 && (
        <p class="soft small">
          <Sentence
            parts={say('options_keptYours', { names: kept.slice(0, NAMED).join(language() === 'ja' ? '、' : ', ') })}
          />{' '}
          {kept.length > NAMED && more(kept.length - NAMED)}
        </p>
      )}
      <div class="ways">
        {groups.length > 0 && (
          <button type="button" class="button" data-action="take" onClick={onTake}>
            {word('options_take')}
          </button>
        )}
        <button type="button" class="quiet" onClick={onLeave}>
          {word('trust_leave')}
        </button>
      </div>
    </div>
  );
}

/** With its reach: that is what would be trusted. */
function Site({ site: { host, scope } }: { site: SiteEntry }) {
  return (
    <>
      <HostName host={host} />{' '}
      <span class="soft small">{word(scope === 'host' ? 'options_hostOnly' : 'options_withUnder')}</span>
    </>
  );
}

function more(count: number): string {
  return counted(count, { one: 'options_moreOne', other: 'options_moreOther' });
}
