import { useState } from 'preact/hooks';
import { counted, say, word } from '#utils/i18n/words.ts';
import type { ListedLink } from '#utils/verdict/tab-report.ts';
import { LevelMark } from '../level-mark.tsx';
import { ReportLink } from '../report/report-link.tsx';
import { Sentence } from '../sentence.tsx';
import { SiteName } from '../site-name.tsx';
import { VerdictReasons } from '../verdict-card.tsx';
import { headline } from '../verdict-head.tsx';
import { Ways } from '../ways.tsx';
import { YourWordOn, type YourWordWays } from './your-word.tsx';

/** One judged link: a line that unfolds to the whole verdict. What is folded is not drawn. */
export function LinkRow(props: { link: ListedLink; onOpenReal: (brand: string) => void; yourWord: YourWordWays }) {
  const { link, onOpenReal, yourWord } = props;
  const [isOpen, setOpen] = useState(false);
  const { verdict, text, count } = link;
  const { wayOut, shown } = verdict;
  return (
    <li class={`row ${verdict.level}`}>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <LevelMark level={verdict.level} />
          <span class="row-words">
            <span class="row-site">
              {shown.owner ? <SiteName shown={shown} /> : <span class="no-site">{word('card_noAddress')}</span>}
            </span>
            <span class="row-level">{headline(verdict)}</span>
            <span class="row-text">
              {text ? <Sentence parts={say('popup_textIs', { text })} /> : word('popup_noText')}
              {count > 1 && ` · ${counted(count, { one: 'popup_times', other: 'popup_times' })}`}
            </span>
          </span>
        </summary>
        {isOpen && (
          <div class="body">
            <VerdictReasons verdict={verdict} />
            <Ways verdict={verdict} onOpenReal={wayOut ? () => onOpenReal(wayOut.brand) : undefined} />
            <YourWordOn verdict={verdict} ways={yourWord} />
            <ReportLink verdict={verdict} kind="link" />
          </div>
        )}
      </details>
    </li>
  );
}
