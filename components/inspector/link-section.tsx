import { useState } from 'preact/hooks';
import { counted, say, word } from '#utils/i18n/words.ts';
import type { Examination, ExaminedLink } from '#utils/verdict/examination.ts';
import { LevelMark } from '../level-mark.tsx';
import { Sentence } from '../sentence.tsx';
import { SiteName } from '../site-name.tsx';
import { VerdictReasons } from '../verdict-card.tsx';
import { headline } from '../verdict-head.tsx';
import { Ways } from '../ways.tsx';

/** So many lines are drawn at once; a mail may have thousands. */
const AT_ONCE = 50;

interface LinkSectionProps {
  examination: Examination;
  onOpenReal(brand: string): void;
}

/** Every link of the mail, also in files and mails that came with it. */
export function LinkSection({ examination: { links, faults }, onOpenReal }: LinkSectionProps) {
  const [most, setMost] = useState(AT_ONCE);
  const hidden = links.length - most;
  return (
    <section class="list" aria-labelledby="links-title">
      <h2 id="links-title">
        {word('inspector_links')} <span class="count">{links.length}</span>
      </h2>
      {links.length === 0 && <p class="soft">{word('inspector_noLinks')}</p>}
      {links.length > 0 && (
        <ul class="rows">
          {links.slice(0, most).map((link, at) => (
            <Link key={`${at} ${link.verdict.destination}`} link={link} onOpenReal={onOpenReal} />
          ))}
        </ul>
      )}
      {hidden > 0 && (
        <button type="button" class="button more" onClick={() => setMost(most + 4 * AT_ONCE)}>
          {counted(Math.min(hidden, 4 * AT_ONCE), { one: 'popup_showMore', other: 'popup_showMore' })}
        </button>
      )}
      {faults.length > 0 && (
        <ul class="source-faults soft small" aria-label={word('inspector_faults')}>
          {faults.map((fault) => (
            <li key={fault}>{word(`sourceFault_${fault}`)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Link({ link, onOpenReal }: { link: ExaminedLink; onOpenReal(brand: string): void }) {
  const [isOpen, setOpen] = useState(false);
  const { verdict, text, count, place, placeName } = link;
  const { shown, wayOut, level } = verdict;
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
              {text ? <Sentence parts={say('popup_textIs', { text })} /> : word('popup_noText')}
              {count > 1 && ` · ${counted(count, { one: 'popup_times', other: 'popup_times' })}`}
            </span>
            {place !== 'body' && (
              <span class="row-text">
                <Sentence parts={say(`place_${place}`, { name: placeName })} />
              </span>
            )}
          </span>
        </summary>
        {isOpen && (
          <div class="body">
            <VerdictReasons verdict={verdict} />
            <Ways verdict={verdict} onOpenReal={wayOut ? () => onOpenReal(wayOut.brand) : undefined} />
          </div>
        )}
      </details>
    </li>
  );
}
