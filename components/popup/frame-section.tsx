import { counted, word } from '#utils/i18n/words.ts';
import type { FrameReport, ListedLink } from '#utils/verdict/tab-report.ts';
import { LinkList } from '../link-list.tsx';
import { LinkRow } from '../link-row.tsx';
import { ReportLink } from '../report/report-link.tsx';
import { Stranger } from '../stranger.tsx';
import { MailRow, type MailWays } from './mail-row.tsx';
import { YourWordOn, type YourWordWays } from './your-word.tsx';

interface FrameSectionProps {
  frame: FrameReport;
  isNamed: boolean;
  mailWays: MailWays;
  onOpenReal: (brand: string) => void;
  yourWord: YourWordWays;
}

/** The links of one frame, under its host when there are several frames. */
export function FrameSection({ frame, isNamed, mailWays, onOpenReal, yourWord }: FrameSectionProps) {
  const { links, notListed, host, state, mails, frameId } = frame;
  const drawRow = (link: ListedLink, key: string) => (
    <LinkRow key={key} link={link} onOpenReal={onOpenReal}>
      <YourWordOn verdict={link.verdict} ways={yourWord} />
      <ReportLink verdict={link.verdict} kind="link" />
    </LinkRow>
  );
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
      <LinkList links={links} label={word('popup_links')} drawRow={drawRow} />
      {notListed > 0 && (
        <p class="note soft">{counted(notListed, { one: 'popup_notListedOne', other: 'popup_notListedOther' })}</p>
      )}
    </section>
  );
}

function FrameState({ state, isEmpty }: { state: FrameReport['state']; isEmpty: boolean }) {
  if (state === 'noBody') {
    return (
      <p class="broken">
        {word('popup_noBody')}
        <br />
        {word('popup_noBodyHow')}
      </p>
    );
  }
  if (state === 'failed') return <p class="broken">{word('popup_failed')}</p>;
  return state === 'reading' && isEmpty ? <p class="note soft">{word('popup_noLinks')}</p> : null;
}
