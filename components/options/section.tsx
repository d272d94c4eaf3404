import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { counted, word } from '#utils/i18n/words.ts';

/** So many entries are drawn at once; a list may have thousands. */
const AT_ONCE = 100;

interface SectionProps<Entry> {
  id: string;
  title: string;
  lead: string;
  entries: readonly Entry[];
  /** What the search box holds. */
  search: string;
  /** What of an entry is searched. */
  textOf(entry: Entry): string;
  draw(entry: Entry): ComponentChildren;
  /** The form that adds one. */
  children: ComponentChildren;
}

/** One list: what it is for, the form that adds to it, its entries. */
export function Section<Entry>({ id, title, lead, entries, search, textOf, draw, children }: SectionProps<Entry>) {
  const [most, setMost] = useState(AT_ONCE);
  const found = search === '' ? entries : entries.filter((entry) => textOf(entry).toLowerCase().includes(search));
  const more = found.length - most;
  return (
    <section class="list" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        {title} <span class="count">{entries.length}</span>
      </h2>
      <p class="soft small">{lead}</p>
      {children}
      {found.length > 0 && (
        <ul class="entries" aria-labelledby={`${id}-title`}>
          {found.slice(0, most).map(draw)}
        </ul>
      )}
      {found.length === 0 && (
        <p class="nothing soft">{word(entries.length > 0 ? 'options_notFound' : 'options_nothing')}</p>
      )}
      {more > 0 && (
        <button type="button" class="button" onClick={() => setMost(most + 5 * AT_ONCE)}>
          {counted(Math.min(more, 5 * AT_ONCE), { one: 'popup_showMore', other: 'popup_showMore' })}
        </button>
      )}
    </section>
  );
}
