import { useState } from 'preact/hooks';
import { counted, word } from '#utils/i18n/words.ts';
import type { FrameReport } from '#utils/verdict/tab-report.ts';
import { Stranger } from '../stranger.tsx';
import { LinkRow } from './link-row.tsx';
import { MailRow, type MailWays } from './mail-row.tsx';
import type { YourWordWays } from './your-word.tsx';

/** So many lines are drawn at once; a mail may have thousands. */
const AT_ONCE = 50;

interface FrameSectionProps {
  frame: FrameReport;
  isNamed: boolean;
  mailWays: MailWays;
  onOpenReal: (brand: string) => void;
  yourWord: YourWordWays;
}

/** The links of one frame, under its host when there are several frames. */
export function FrameSection({ frame, isNamed, mailWays, onOpenReal, yourWord }: FrameSectionProps) {
  const [most, setMost] = useState(AT_ONCE);
  const { links, notListed, host, state, mails, frameId } = frame;
  const hidden = links.length - most;
  return (
    <section class="frame">
      {isNamed && (
        <h2>
          <Stranger text={host} />
        </h2>
      )}
      {mails.length > 0 && (
        <ul class="rows" aria-label={word('popup_mails')}>
          {mails.map((mail) => (
            <MailRow key={mail.key} mail={mail} frameId={frameId} ways={mailWays} />
          ))}
        </ul>
      )}
      <FrameState state={state} isEmpty={links.length === 0} />
      {links.length > 0 && (
        <ul class="rows" aria-label={word('popup_links')}>
          {links.slice(0, most).map((link, at) => (
            <LinkRow
              key={`${at} ${link.verdict.destination}`}
              link={link}
              onOpenReal={onOpenReal}
              yourWord={yourWord}
            />
          ))}
        </ul>
      )}
      {hidden > 0 && (
        <button type="button" class="button more" onClick={() => setMost(most + 4 * AT_ONCE)}>
          {counted(Math.min(hidden, 4 * AT_ONCE), { one: 'popup_showMore', other: 'popup_showMore' })}
        </button>
      )}
      {notListed > 0 && (
        <p class="note soft">{counted(notListed, { one: 'popup_notListedOne', other: 'popup_notListedOther' })}</p>
      )}
    </section>
  );
}

function FrameState({ state, isEmpty }: { state: FrameReport['state']; isEmpty: boolean }) {
  if (state === 'noBody') return <p class="broken">{word('popup_noBody')}</p>;
  if (state === 'failed') return <p class="broken">{word('popup_failed')}</p>;
  return state === 'reading' && isEmpty ? <p class="note soft">{word('popup_noLinks')}</p> : null;
}
