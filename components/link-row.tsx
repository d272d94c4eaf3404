import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { counted, say, word } from '#utils/i18n/words.ts';
import type { ListedLink } from '#utils/verdict/tab-report.ts';
import { LevelMark } from './level-mark.tsx';
import { Sentence } from './sentence.tsx';
import { SiteName } from './site-name.tsx';
import { VerdictReasons } from './verdict-card.tsx';
import { headline } from './verdict-head.tsx';
import { Ways } from './ways.tsx';

interface LinkRowProps {
  link: ListedLink;
  /** Where it stands, if not in the mail itself. */
  place?: ComponentChildren;
  onOpenReal(brand: string): void;
  /** What else can be done about it. */
  children?: ComponentChildren;
}

/** One judged link: a line that unfolds to the whole verdict. What is folded is not drawn. */
export function LinkRow({ link: { verdict, text, count }, place, onOpenReal, children }: LinkRowProps) {
  const [isOpen, setOpen] = useState(false);
  const { wayOut, shown, level } = verdict;
  return (
    <li class={`row ${level}`}>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <LevelMark level={level} />
          <span class="row-words">
            <span class="row-site">
              {shown.owner ? <SiteName shown={shown} /> : <span class="no-site">{word('card_noAddress')}</span>}
            </span>
            <span class="row-level">{headline(verdict)}</span>
            <span class="row-text">
              <span class="shown-as">
                {text ? <Sentence parts={say('popup_textIs', { text })} /> : word('popup_noText')}
              </span>
              {count > 1 && (
                <span class="times-seen"> · {counted(count, { one: 'popup_times', other: 'popup_times' })}</span>
              )}
            </span>
            {place && <span class="row-text">{place}</span>}
          </span>
        </summary>
        {isOpen && (
          <div class="body">
            <VerdictReasons verdict={verdict} />
            <Ways verdict={verdict} onOpenReal={wayOut ? () => onOpenReal(wayOut.brand) : undefined} />
            {children}
          </div>
        )}
      </details>
    </li>
  );
}
